import { loadWords } from './load-words';
import { browserLanguage } from './speech';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const values = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();

describe('the words of the portal', () => {
  // The compiler refuses a missing key; this also catches a superfluous one, an empty word and a lost value.
  it.each(['nl', 'en'] as const)('are complete in %s', async (language) => {
    const french = flatten(await loadWords.fr());
    const other = new Map(flatten(await loadWords[language]()));
    expect([...other.keys()]).toEqual(french.map(([key]) => key));
    for (const [key, text] of french) {
      expect({ key, values: values(other.get(key) ?? '') }).toEqual({ key, values: values(text) });
      expect(other.get(key)?.trim()).not.toBe('');
    }
  });

  it.each([
    [['nl-BE', 'fr'], 'nl'],
    [['de-DE', 'en-GB'], 'en'],
    [['de'], 'fr'],
    [[], 'fr'],
  ])('are chosen for a browser that speaks %j', (languages, expected) => {
    expect(browserLanguage(languages)).toBe(expected);
  });
});
