import { ALLERGEN_WORDS } from './allergen-words.ts';
import { BRANCH_WORDS } from './branch-words.ts';
import { cuesOf, isFrame } from './cues.ts';
import { DIET_WORDS } from './diet-words.ts';
import { singular } from './fold-word.ts';
import { KIND_WORDS } from './kind-words.ts';
import { isMisspelt } from './misspelt-word.ts';
import type { Word } from './split-words.ts';

/** What a word is in a question. `name` is whatever no list knows: most likely a word of a dish's name. */
export type Mark =
  | { kind: 'allergen'; codes: string[]; isName: boolean }
  | { kind: 'diet'; diet: string }
  | { kind: 'branch'; branch: string }
  | { kind: 'dish-kind'; dishKind: string; isApart: boolean }
  | { kind: 'frame' }
  | { kind: 'name' };

export interface MarkedWord extends Word {
  mark: Mark;
}

/** Each word with what it is; the words of one phrase ("fruits à coque") share one mark object. */
export function markWords(words: readonly Word[]): MarkedWord[] {
  const marked: MarkedWord[] = [];
  while (marked.length < words.length) {
    const at = marked.length;
    const { mark, length } = phraseAt(words, at) ?? { mark: markAlone(words, at, marked.at(-1)), length: 1 };
    marked.push(...words.slice(at, at + length).map((word) => ({ ...word, mark })));
  }
  return marked;
}

function phraseAt(words: readonly Word[], at: number): { mark: Mark; length: number } | undefined {
  const branch = BRANCH_WORDS.find((entry) => matches(words, at, entry.words));
  if (branch !== undefined) {
    return { mark: { kind: 'branch', branch: branch.branch }, length: branch.words.length };
  }
  const diet = DIET_WORDS.find((entry) => matches(words, at, entry.words));
  if (diet !== undefined) {
    return { mark: { kind: 'diet', diet: diet.diet }, length: diet.words.length };
  }
  const kind = KIND_WORDS.find((entry) => matches(words, at, entry.words));
  if (kind !== undefined) {
    const mark = { kind: 'dish-kind', dishKind: kind.kind, isApart: kind.isApart } as const;
    return { mark, length: kind.words.length };
  }
  return allergensAt(words, at);
}

function allergensAt(words: readonly Word[], at: number): { mark: Mark; length: number } | undefined {
  const allergens = ALLERGEN_WORDS.filter((entry) => matches(words, at, entry.words));
  const length = allergens[0]?.words.length;
  if (length === undefined) {
    return undefined;
  }
  // "Shellfish" is two of the fourteen; the shorter phrases inside a longer one say nothing more.
  const longest = allergens.filter((entry) => entry.words.length === length);
  const codes = [...new Set(longest.map((entry) => entry.code))];
  return { mark: { kind: 'allergen', codes, isName: longest.some((entry) => entry.isName) }, length };
}

function matches(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => {
    const word = words[at + offset];
    return word !== undefined && singular(word.folded) === part && (offset === 0 || !word.opens);
  });
}

function markAlone(words: readonly Word[], at: number, before: MarkedWord | undefined): Mark {
  const word = words[at];
  if (word === undefined || (isFrame(word) && !isWrittenAsName(words, at) && !isMenuName(words, at, before))) {
    return { kind: 'frame' };
  }
  return (cuesOf(word).size === 0 ? misspelt(singular(word.folded)) : undefined) ?? { kind: 'name' };
}

/** The allergen, the diet or the kind of dish that a longer word just misses. */
function misspelt(word: string): Mark | undefined {
  const isMeant = ({ words: [only, ...more] }: { words: readonly string[] }) =>
    more.length === 0 && only !== undefined && isMisspelt(word, only);
  const allergen = ALLERGEN_WORDS.find((entry) => entry.isName && isMeant(entry));
  if (allergen !== undefined) return { kind: 'allergen', codes: [allergen.code], isName: true };
  const diet = DIET_WORDS.find(isMeant);
  if (diet !== undefined) return { kind: 'diet', diet: diet.diet };
  const kind = KIND_WORDS.find(isMeant);
  return kind === undefined ? undefined : { kind: 'dish-kind', dishKind: kind.kind, isApart: false };
}

/**
 * "The Perron", "Le Sans Souci", "De Zonder Zorgen": a frame word with a capital inside the sentence belongs to the name
 * that follows; so does "sans" before a word that is no allergen ("le sans souci").
 */
function isWrittenAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || next.opens || phraseAt(words, at + 1) !== undefined) {
    return false;
  }
  const capital = at > 0 && !word.opens && /^\p{Lu}(?:\p{Ll}|['’]$)/u.test(word.text);
  const negates = ['sans', 'zonder', 'no'].includes(word.folded);
  if (!capital && !negates) {
    return false;
  }
  return !isFrame(next) || (capital && isWrittenAsName(words, at + 1));
}

/** "Kids' menu", "Menu P'tit Ardent": beside a name, the menu is a dish and not the list of them. */
function isMenuName(words: readonly Word[], at: number, before: MarkedWord | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const followsName = before?.mark.kind === 'name' && word?.opens === false;
  const precedesName = next !== undefined && !next.opens && !isFrame(next) && phraseAt(words, at + 1) === undefined;
  return word?.folded === 'menu' && (followsName || precedesName);
}
