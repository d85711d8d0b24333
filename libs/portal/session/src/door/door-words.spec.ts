import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

const values = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name);

describe('the door', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('has all its words in %s', (_language, { door }) => {
    for (const [key, text] of Object.entries(fr.door)) {
      const other = door[key as keyof typeof fr.door];
      expect(other.trim()).not.toBe('');
      expect(values(other)).toEqual(values(text));
    }
  });
});
