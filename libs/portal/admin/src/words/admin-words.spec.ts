import { fr } from './fr';
import { adminWords } from './admin-words';

type Tree = Record<string, Record<string, string>>;
const flatten = (tree: Tree) =>
  Object.entries(tree).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  );
const values = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();

describe('the words of the pages of people and money', () => {
  it.each(['nl', 'en'] as const)('are complete in %s', async (language) => {
    const french = flatten(fr);
    const other = new Map(flatten(await adminWords[language]()));
    expect([...other.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, text] of french) {
      expect({ key, values: values(other.get(key)) }).toEqual({ key, values: values(text) });
      expect(other.get(key)?.trim()).not.toBe('');
    }
  });

  // The law on data wants it said, whatever else is put in prettier words.
  it('say in each language that Claude may compute outside the European Union', async () => {
    const said = await Promise.all((['fr', 'nl', 'en'] as const).map((language) => adminWords[language]()));
    for (const words of said) {
      expect(words['privacy']?.['whereClaude']).toContain('inference_geo');
      expect(words['privacy']?.['whereClaude']).toMatch(/Union européenne|Europese Unie|European Union/);
    }
  });
});
