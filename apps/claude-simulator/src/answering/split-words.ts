import { ALLERGEN_WORDS } from './allergen-words.ts';
import { foldWord, singular } from './fold-word.ts';

/** A word of a question, where it stands in it, and how it is compared. */
export interface Word {
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Lower case and without apostrophes, but with its accents. */
  plain: string;
  /** Punctuation stands before it, or it opens the question: names do not run across. */
  opens: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** Elided articles and pronouns of French are words of their own; "P'tit" and "pinda's" are not such. */
const ELIDED = /^(?:l|d|qu|j|n|s|c|m|t|jusqu)['’]/i;
/** What is written in one word, in Dutch or in haste: "notenallergie", "sesamvrij", "glutenfree". */
const TAIL = /(?:allergie|allergieën|intolerantie|vrije?|free|allergy)$/;

/** A question as words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let after = 0;
  for (const match of text.matchAll(WORD)) {
    const opens = words.length === 0 || /[,;:.!?)"«»“”\n]/.test(text.slice(after, match.index));
    const parts = [...splitElision(match[0])].flatMap(splitCompound);
    let at = match.index;
    for (const [index, part] of parts.entries()) {
      words.push({
        start: at,
        end: at + part.length,
        text: part,
        folded: foldWord(part),
        plain: part.toLowerCase().replace(/['’]/g, ''),
        opens: opens && index === 0,
      });
      at += part.length;
    }
    after = at;
  }
  return words;
}

function splitElision(word: string): string[] {
  const head = ELIDED.exec(word)?.[0];
  return head === undefined ? [word] : [head, word.slice(head.length)];
}

function splitCompound(word: string): string[] {
  const tail = TAIL.exec(word.toLowerCase())?.[0];
  const head = tail === undefined ? '' : word.slice(0, -tail.length);
  const known = ALLERGEN_WORDS.some(({ words }) => words.length === 1 && words[0] === singular(foldWord(head)));
  return known ? [head, word.slice(head.length)] : [word];
}
