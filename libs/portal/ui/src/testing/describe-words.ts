import type { RoomWords } from '../words/words';

const LANGUAGES = ['fr', 'nl', 'en'] as const;

/** What the words of every room are held to. French is where the others come from. */
export function itHasAllWords(room: RoomWords): void {
  it.each(['nl', 'en'] as const)('are complete in %s', async (language) => {
    const french = flatten(await room.fr());
    const other = new Map(flatten(await room[language]()));
    expect([...other.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, text] of french) {
      expect({ key, values: values(other.get(key)) }).toEqual({ key, values: values(text) });
      expect(other.get(key)?.trim()).not.toBe('');
    }
  });
}

/** What the register says is what it says: no page may turn it into a promise. */
export function itPromisesNothing(room: RoomWords): void {
  it('never promise that something is safe', async () => {
    const all = (await Promise.all(LANGUAGES.map((language) => room[language]()))).flatMap(flatten);
    const promises = /\b(safe|veilig\w*|sûre?s?|sans danger|sans risque)\b/i;
    expect(all.filter(([, text]) => promises.test(text))).toEqual([]);
  });
}

function flatten(tree: Record<string, Record<string, string>>): [string, string][] {
  return Object.entries(tree).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  );
}

function values(text: string | undefined): (string | undefined)[] {
  return [...(text ?? '').matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();
}
