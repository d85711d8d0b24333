import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

const values = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name);

describe('the second factor', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('has all its words in %s', (_language, { factor }) => {
    for (const [key, text] of Object.entries(fr.factor)) {
      const other = factor[key as keyof typeof fr.factor];
      expect(other.trim()).not.toBe('');
      expect(values(other)).toEqual(values(text));
    }
  });
});
