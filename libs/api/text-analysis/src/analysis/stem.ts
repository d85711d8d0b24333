import type { Language } from '@tasty-food/contract';

/** Below this a word is too short to lose an ending. */
const MIN_LENGTH = 4;

/**
 * The word without what inflection adds, so that `rembourser`, `remboursé` and `remboursement` are one. Light on purpose: an ending
 * falls only where enough of the word remains to tell it from others. Takes a folded word; codes and numbers stay as they are.
 */
export function stem(word: string, language: Language): string {
  if (word.length < MIN_LENGTH || /\d/.test(word)) return word;
  return STEMMERS[language](word);
}

const STEMMERS: Record<Language, (word: string) => string> = { fr: french, nl: dutch, en: english };

/** Longest first; the number is how many letters must remain. */
type Endings = readonly (readonly [ending: string, remaining: number])[];

const FRENCH: Endings = [
  ['issement', 3],
  ['ations', 4],
  ['ation', 4],
  ['ement', 4],
  ['erait', 4],
  ['eront', 4],
  ['erons', 4],
  ['aient', 4],
  ['ment', 5],
  ['ions', 5],
  ['erez', 4],
  ['ait', 4],
  ['ant', 4],
  ['ent', 5],
  ['age', 5],
  ['ons', 4],
  ['era', 4],
  ['ee', 4],
  ['er', 4],
  ['ez', 4],
  ['ir', 5],
  ['ie', 5],
  ['e', 3],
];

function french(word: string): string {
  const one = frenchSingular(word);
  return undouble(cut(one, FRENCH)).replace(/y$/, 'i');
}

function frenchSingular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return /[^s]s$|x$/.test(word) ? word.slice(0, -1) : word;
}

const DUTCH: Endings = [
  ['ingen', 4],
  ['etjes', 4],
  ['heden', 4],
  ['etje', 4],
  ['tjes', 4],
  ['heid', 4],
  ['ende', 5],
  ['ing', 4],
  ['tje', 4],
  ['jes', 4],
  ['end', 5],
  ['je', 4],
  ['en', 3],
  ['e', 4],
  ['s', 4],
];
const DUTCH_VERB: Endings = [
  ['dt', 6],
  ['d', 6],
  ['t', 6],
];

function dutch(word: string): string {
  const root = undouble(cut(cut(word, DUTCH), DUTCH_VERB));
  return root
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const ENGLISH: Endings = [
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ings', 3],
  ['ing', 3],
  ['ied', 3],
  ['ed', 3],
  ['ly', 4],
  ['er', 5],
  ['e', 3],
];

function english(word: string): string {
  return undouble(cut(englishSingular(word), ENGLISH)).replace(/y$/, 'i');
}

function englishSingular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

function cut(word: string, endings: Endings): string {
  const found = endings.find(
    ([ending, remaining]) => word.endsWith(ending) && word.length - ending.length >= remaining,
  );
  return found ? word.slice(0, -found[0].length) : word;
}

/** `stunn` of `stunned` is `stun`. */
function undouble(word: string): string {
  return word.length > 3 ? word.replace(/([^aeiou0-9])\1$/, '$1') : word;
}
