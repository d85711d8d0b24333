import type { Concept } from '../concept';

/** Reads lines of `id | French; terms | Dutch; terms | English; terms`. Throws on a line that is not so. */
export function parseConcepts(lines: string): Concept[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id, fr, nl, en, ...more] = line.split('|').map((part) => part.trim());
      if (!id || !fr || !nl || !en || more.length > 0) throw new Error(`Not a concept in three languages: ${line}`);
      const terms = (list: string) => list.split(';').map((term) => term.trim());
      return { id, terms: { fr: terms(fr), nl: terms(nl), en: terms(en) } };
    });
}
