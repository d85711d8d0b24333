import type { VerifierFacts } from '../verifier-facts';
import { foldWord, singular } from '../words/fold-word';
import { isFactWord, isKnownWord, isLexiconWord, isSeafood, isThing } from '../words/lexicon';
import type { WordToken } from '../words/token';
import { branchNames, type BranchName } from './branch-name';
import { candidate, type Candidate, idsOf, ofKinds, shareOf } from './candidate';
import { isAnyDish, isBetweenNameWords, isKindOfDish, isShy } from './dish-name';
import { FactWords } from './fact-words';
import { KindNames } from './kind-names';
import { NameWords } from './name-words';
import { PHRASE_MAX_WORDS, phrasesOfKinds } from './phrases-of-kinds';
import { DEFINITE, isDefinite, isWrittenAsName, JOINS } from './written-name';

/** Dishes that a run of words names; more than one where the words leave it open. */
export interface FoundName {
  readonly ids: readonly string[];
  /** In words. */
  readonly length: number;
}

/** Of several words between two words of one name. */
const GAP_MAX = 3;
const REMEMBERED_WORDS_MAX = 4_000;
const LIKELY_LEAD = 0.2;

/** Every way the dishes of a branch are named. Built once for a version of the facts and shared by all turns. */
export class NameIndex {
  /** All dishes of today, by their ids; their rows are no part of the index. */
  private readonly ids: readonly string[];
  /** The branch of these dishes, and all branches by their folded names. */
  readonly branchId: string | undefined;
  readonly branches: readonly BranchName[];
  /** Of their names, each by itself. */
  readonly words: NameWords;
  private readonly kinds: KindNames;
  private readonly byPhrase: ReadonlyMap<string, string>;
  private readonly remembered = new Map<string, boolean>();
  private readonly factWords: FactWords;

  constructor(facts: VerifierFacts) {
    this.ids = facts.dishes.flatMap(({ id, isOfOtherDay }) => (isOfOtherDay ? [] : [id]));
    this.branchId = facts.branchId;
    this.branches = branchNames(facts.branches ?? []);
    this.words = new NameWords(facts.dishes);
    this.byPhrase = phrasesOfKinds(facts.dishes);
    this.kinds = new KindNames(facts.dishes);
    const categories = facts.dishes.flatMap(({ category = {} }) => Object.values(category));
    const kinds = [...this.byPhrase.keys(), ...categories.map(foldWord)].flatMap((phrase) => phrase.split(/\s+/));
    this.factWords = new FactWords(facts, this.words.all(), kinds);
  }

  /** The dishes named by the words from `at` on. `isListed`: they stand in a list of dishes. */
  find(words: readonly WordToken[], at: number, isListed = false): FoundName | undefined {
    const known = this.findPhrase(words, at);
    if (known) return known;
    const start = this.skipKinds(words, at);
    if (start === undefined) return undefined;
    // "Poké bowl au saumon", where Dutch writes "pokébowl": the reading that takes more of the words is meant.
    const found = this.open(words, start).flatMap(([opened, from]) => {
      let [candidates, next] = [opened, from];
      for (let step = this.extend(candidates, words, next); step; step = this.extend(candidates, words, next))
        [candidates, next] = step;
      const end = next;
      while (isKindOfDish(words[next]?.folded ?? '')) next++;
      const said = words.slice(at, next).flatMap(({ folded }) => (isKindOfDish(folded) ? [singular(folded)] : []));
      const ids = this.settle(candidates, said, words, [start, end], isListed);
      return ids.length === 0 ? [] : [{ ids, length: next - at }];
    });
    return found.toSorted((one, other) => other.length - one.length)[0];
  }

  /** "The house sauce", "menu enfant": kinds of dish that only together name one. */
  private findPhrase(words: readonly WordToken[], at: number): FoundName | undefined {
    let phrase = '';
    for (let length = 1; length <= PHRASE_MAX_WORDS; length++) {
      const word = words[at + length - 1];
      if (!word) return undefined;
      phrase += (length === 1 ? '' : ' ') + word.folded;
      const id = this.byPhrase.get(phrase);
      if (id !== undefined) return { ids: [id], length };
    }
    return undefined;
  }

  /** All dishes for "dishes", those of a category for its name; none where nobody said which dishes are of that kind. */
  dishesOfKind(folded: string): readonly string[] {
    return isAnyDish(folded) && !folded.includes(' ') ? this.ids : this.kinds.dishesOf(folded);
  }

  /** Those of a category that is called so, also where the word means any dish: "plats". */
  dishesOfCategory(folded: string): readonly string[] {
    return this.kinds.dishesOf(folded);
  }

  /** The same of a category of several words, with what its words fit as well. */
  widestOfKind(phrase: string): readonly string[] {
    return this.kinds.widestOf(phrase);
  }

  /** "Vegetarian mains": how many words from one on name a category. */
  kindLength(words: readonly WordToken[], at: number): number {
    return this.kinds.phraseLength(words.slice(at, at + PHRASE_MAX_WORDS + 1).map(({ folded }) => folded));
  }

  /** Whether a word names a category of the menu and does nothing else in sentences. */
  isKind(folded: string): boolean {
    return this.kinds.has(folded) && folded.length > 3 && !isKindOfDish(folded) && !isLexiconWord(folded);
  }

  /** Whether a word in the plural names a category, of which these dishes are only some: "soups", where one is called a soup. */
  isWiderKind(folded: string, ids: readonly string[]): boolean {
    return !isKindOfDish(folded) && this.kinds.isWider(folded, ids);
  }

  /** Whether a whole word makes a turn touch facts. */
  isFactWord(folded: string): boolean {
    const known = this.remembered.get(folded);
    if (known !== undefined) return known;
    const found = isFactWord(folded) || this.factWords.has(folded) || this.isNameWord(folded);
    if (this.remembered.size >= REMEMBERED_WORDS_MAX) this.remembered.clear();
    this.remembered.set(folded, found);
    return found;
  }

  /** Whether the beginning of a word may yet become one that makes a turn touch facts. */
  mayBecomeFactWord(folded: string): boolean {
    return this.factWords.mayBegin(folded);
  }

  private isNameWord(folded: string): boolean {
    const isNamed = this.words.namesWith(folded).some((name) => !isShy(folded) || name.words.length === 1);
    return !isLexiconWord(folded) && (isNamed || this.words.compoundsIn(folded).length > 0);
  }

  /** `Pot de sauce satay`: the kinds before a name belong to it. */
  private skipKinds(words: readonly WordToken[], at: number): number | undefined {
    let start = at;
    const first = words[at];
    if (first && isKindOfDish(first.folded)) {
      while (start - at < 4) {
        const word = words[start];
        if (!word || !(isKindOfDish(word.folded) || (start > at && isBetweenNameWords(word.folded)))) break;
        start++;
      }
    }
    return words[start] ? start : undefined;
  }

  /** The names that may begin at a word: of two that are written as one elsewhere, and of the word by itself. */
  private open(words: readonly WordToken[], at: number): [Candidate[], number][] {
    const word = words[at];
    if (!word) return [];
    const follows = words[at + 1]?.folded;
    // The "s" of "Lemonade's clean" is a verb, and Dutch "wat er" no water.
    const isOne = follows !== undefined && follows !== 's' && !(isKnownWord(word.folded) && isKnownWord(follows));
    const joined = isOne ? word.folded + follows : undefined;
    const whole = joined === undefined ? undefined : this.words.namesOf(joined);
    const opened: [Candidate[], number][] = [];
    if (whole && joined !== undefined)
      opened.push([whole.map((name) => candidate(name, this.words.wordOf(name, joined))), at + 2]);
    const names = this.words.namesWith(word.folded);
    const compound = names.length === 0 ? this.words.compoundsIn(word.folded) : [];
    if (compound.length > 0) opened.push([compound.map(({ name, parts }) => candidate(name, ...parts)), at + 1]);
    else if (names.length > 0)
      opened.push([names.map((name) => candidate(name, this.words.wordOf(name, word.folded))), at + 1]);
    return opened;
  }

  private extend(
    candidates: readonly Candidate[],
    words: readonly WordToken[],
    next: number,
  ): [Candidate[], number] | undefined {
    for (let at = next; at < words.length && at <= next + GAP_MAX; at++) {
      const word = words[at]?.folded ?? '';
      // "The margherita and the anchovy pizza": what comes is another dish.
      if (JOINS.has(words[at - 2]?.folded ?? '') && DEFINITE.has(words[at - 1]?.folded ?? '')) return undefined;
      const names = new Set(this.words.namesWith(word));
      const longer = candidates.flatMap(({ name, matched }) => {
        const found = this.words.wordOf(name, word);
        return names.has(name) && !matched.has(found) ? [{ name, matched: new Set([...matched, found]) }] : [];
      });
      if (longer.length > 0) return [longer, at + 1];
      if (!isBetweenNameWords(word) && !isKindOfDish(word)) return undefined;
    }
    return undefined;
  }

  /** Which of the candidates is meant: a whole name before a part of one, what people shorten to before the rest. */
  private settle(
    candidates: readonly Candidate[],
    saidKinds: readonly string[],
    words: readonly WordToken[],
    [start, end]: readonly [number, number],
    isListed: boolean,
  ): string[] {
    const isWritten = isListed || isWrittenAsName(words, start, end);
    const isOpening = start === 0 && words[start]?.capital === true;
    const whole = candidates.filter(({ name, matched }) => matched.size === new Set(name.words).size);
    const named = whole.filter(
      ({ name }) => isWritten || (!name.isStrict && (isOpening || name.words.length > 1 || !name.words.every(isShy))),
    );
    if (named.length > 0) return idsOf(ofKinds(named, saidKinds));
    // "The cod", where one dish is of cod.
    const isOnly = isDefinite(words[start - 1]) && new Set(candidates.map(({ name }) => name.dishId)).size === 1;
    const parts = candidates.filter(({ name, matched }) => {
      const isHead = matched.has(name.head);
      const isThere = isWritten || isOpening;
      if (isOnly && matched.has(name.words[0] ?? '') && [...matched].every(isSeafood)) return !name.isStrict;
      if (name.isStrict || [...matched].every((word) => isLexiconWord(word) && !(isHead && isThere && isThing(word))))
        return false;
      if ([...matched].every(isShy) && !isWritten && !isOpening) return false;
      return (
        isHead || matched.size > 1 || (shareOf({ name, matched }) >= 0.5 && (isListed || isDefinite(words[start - 1])))
      );
    });
    const heads = parts.filter(({ name, matched }) => matched.has(name.head));
    const likely = heads.length > 0 ? heads : parts;
    const best = Math.max(...likely.map(shareOf));
    return idsOf(likely.filter((each) => shareOf(each) >= best - LIKELY_LEAD));
  }
}
