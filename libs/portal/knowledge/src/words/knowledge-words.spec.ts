import { fr } from './fr';
import { knowledgeWords } from './knowledge-words';

type Tree = Record<string, Record<string, string>>;
const flatten = (tree: Tree) =>
  Object.entries(tree).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  );
const values = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();

describe('the words of the pages of knowledge', () => {
  it.each(['nl', 'en'] as const)('are complete in %s', async (language) => {
    const french = flatten(fr);
    const other = new Map(flatten(await knowledgeWords[language]()));
    expect([...other.keys()]).toEqual(french.map(([key]) => key));
    for (const [key, text] of french) {
      expect({ key, values: values(other.get(key)) }).toEqual({ key, values: values(text) });
      expect(other.get(key)?.trim()).not.toBe('');
    }
  });
});
