import { foldWord, singular } from '../words/fold-word';
import { isFactWord, isKnownWord, isLexiconWord, isThing } from '../words/lexicon';
import { COMMON_WORDS } from '../words/common-words';
import { isTypoOf, NearWords } from '../words/near-words';
import type { WordToken } from '../words/token';
import { branchNames, type BranchName } from './branch-name';
import type { VerifierFacts } from '../verifier-facts';
import { CLIPPED, isBetweenNameWords, isKindOfDish, isShy, namesOf, withoutKindTail, type DishName } from './dish-name';
import { FactWords } from './fact-words';
import { PHRASE_MAX_WORDS, phrasesOfKinds } from './phrases-of-kinds';
import { isWrittenAsName, kindOf, withoutEn } from './written-name';

/** Dishes that a run of words names; more than one where the words leave it open. */
export interface FoundName {
  readonly ids: readonly string[];
  /** In words. */
  readonly length: number;
}

interface Candidate {
  readonly name: DishName;
  readonly matched: Set<string>;
}

const ANY_DISH = /^(dish|plat|gerecht|menu|carte|kaart|product|produit|item|food|repas|maaltijd|meal|eten)/;
/** Of several words between two words of one name. */
const GAP_MAX = 3;
const REMEMBERED_WORDS_MAX = 4_000;
const LIKELY_LEAD = 0.2;
/** Of the end of a compound, and of what stands before it. */
const TAIL_MIN_LENGTH = 5;
const TAIL_MIN_BEFORE = 3;

/** Every way the dishes of a branch are named. Built once for a version of the facts and shared by all turns. */
export class NameIndex {
  /** All dishes, by their ids; their rows are no part of the index. */
  private readonly ids: readonly string[];
  /** The branch of these dishes, and all branches by their folded names. */
  readonly branchId: string | undefined;
  readonly branches: readonly BranchName[];
  private readonly byWord = new Map<string, DishName[]>();
  private readonly wordsById: ReadonlyMap<string, readonly string[]>;
  private readonly byKind = new Map<string, string[]>();
  private readonly byPhrase: ReadonlyMap<string, string>;
  private readonly near: NearWords;
  private readonly remembered = new Map<string, boolean>();
  private readonly factWords: FactWords;

  constructor(facts: VerifierFacts) {
    this.ids = facts.dishes.map(({ id }) => id);
    this.branchId = facts.branchId;
    this.branches = branchNames(facts.branches ?? []);
    for (const name of facts.dishes.flatMap(namesOf)) {
      for (const word of new Set(name.words)) {
        const known = this.byWord.get(word);
        if (known) known.push(name);
        else this.byWord.set(word, [name]);
      }
    }
    for (const [short, words] of Object.entries(CLIPPED)) {
      const meant = words
        .flatMap((word) => this.byWord.get(word) ?? [])
        .filter(({ words: { length } }) => length === 1);
      if (meant.length > 0 && !this.byWord.has(short)) this.byWord.set(short, meant);
    }
    this.byPhrase = phrasesOfKinds(facts.dishes);
    const names = facts.dishes.flatMap(namesOf);
    this.wordsById = new Map(
      [...Map.groupBy(names, ({ dishId }) => dishId)].map(([id, of]) => [id, of.flatMap(({ words }) => words)]),
    );
    for (const dish of facts.dishes) {
      const id = dish.id.toLowerCase();
      if (!this.byWord.has(id) && /\p{L}/u.test(id))
        this.byWord.set(id, [{ dishId: dish.id, words: [id], head: id, isStrict: false }]);
    }
    for (const { id, category } of facts.dishes) {
      for (const word of new Set(Object.values(category ?? {}).flatMap((name) => name.split(/\s+/)))) {
        const kind = kindOf(foldWord(word));
        this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), id]);
      }
    }
    this.near = new NearWords([...this.byWord.keys()].filter((word) => !COMMON_WORDS.has(word)));
    const categories = facts.dishes.flatMap(({ category = {} }) => Object.values(category));
    const kinds = [...this.byPhrase.keys(), ...categories.map(foldWord)].flatMap((phrase) => phrase.split(/\s+/));
    this.factWords = new FactWords(facts, this.byWord.keys(), kinds);
  }

  /** The dishes named by the words from `at` on. `isListed`: they stand in a list of dishes. */
  find(words: readonly WordToken[], at: number, isListed = false): FoundName | undefined {
    const known = this.findPhrase(words, at);
    if (known) return known;
    const start = this.skipKinds(words, at);
    if (start === undefined) return undefined;
    let [candidates, next] = this.open(words, start);
    if (candidates.length === 0) return undefined;
    for (;;) {
      const step = this.extend(candidates, words, next);
      if (!step) break;
      [candidates, next] = step;
    }
    const ids = this.settle(candidates, words, start, next, isListed);
    while (isKindOfDish(words[next]?.folded ?? '')) next++;
    return ids.length === 0 ? undefined : { ids, length: next - at };
  }

  /** Whether a word is one of the name of a dish, misspelt: "frites fraîcehs". */
  isMisspelt(folded: string, dishIds: readonly string[]): boolean {
    const one = singular(folded);
    return dishIds.some((id) => this.wordsById.get(id)?.some((word) => isTypoOf(one, word)) === true);
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
    if (ANY_DISH.test(folded)) return this.ids;
    return this.byKind.get(kindOf(folded)) ?? [];
  }

  /** Whether a word names a category of the menu and does nothing else in sentences. */
  isKind(folded: string): boolean {
    return this.byKind.has(kindOf(folded)) && folded.length > 3 && !isKindOfDish(folded) && !isLexiconWord(folded);
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
    if (isLexiconWord(folded)) return false;
    return this.namesWith(folded).some((name) => !isShy(folded) || name.words.length === 1);
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

  private open(words: readonly WordToken[], at: number): [Candidate[], number] {
    const word = words[at];
    if (!word) return [[], at];
    const follows = words[at + 1]?.folded;
    // The "s" of "Lemonade's clean" is a verb, and Dutch "wat er" no water.
    const isOne = follows !== undefined && follows !== 's' && !(isKnownWord(word.folded) && isKnownWord(follows));
    const joined = isOne ? word.folded + follows : undefined;
    const whole = joined === undefined ? undefined : (this.byWord.get(joined) ?? this.byWord.get(singular(joined)));
    if (whole && joined !== undefined) return [whole.map((name) => candidate(name, joined)), at + 2];
    return [this.namesWith(word.folded).map((name) => candidate(name, this.wordOf(name, word.folded))), at + 1];
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
      const names = new Set(this.namesWith(word));
      const longer = candidates.flatMap(({ name, matched }) => {
        const found = this.wordOf(name, word);
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
    words: readonly WordToken[],
    start: number,
    end: number,
    isListed: boolean,
  ): string[] {
    const isWritten = isListed || isWrittenAsName(words, start, end);
    const isOpening = start === 0 && words[start]?.capital === true;
    const whole = candidates.filter(({ name, matched }) => matched.size === new Set(name.words).size);
    const named = whole.filter(
      ({ name }) => isWritten || (!name.isStrict && (isOpening || name.words.length > 1 || !name.words.every(isShy))),
    );
    if (named.length > 0) return idsOf(named);
    const parts = candidates.filter(({ name, matched }) => {
      const isHead = matched.has(name.head);
      const isThere = isWritten || isOpening;
      if (name.isStrict || [...matched].every((word) => isLexiconWord(word) && !(isHead && isThere && isThing(word))))
        return false;
      if ([...matched].every(isShy) && !isWritten && !isOpening) return false;
      return (
        isHead ||
        matched.size > 1 ||
        (shareOf({ name, matched }) >= 0.5 && DEFINITE.has(words[start - 1]?.folded ?? ''))
      );
    });
    const heads = parts.filter(({ name, matched }) => matched.has(name.head));
    const likely = heads.length > 0 ? heads : parts;
    const best = Math.max(...likely.map(shareOf));
    return idsOf(likely.filter((each) => shareOf(each) >= best - LIKELY_LEAD));
  }

  private namesWith(folded: string): readonly DishName[] {
    const known = this.byWord.get(folded) ?? this.byWord.get(singular(folded)) ?? this.byWord.get(withoutEn(folded));
    if (known) return known;
    if (isKnownWord(folded)) return [];
    const short = withoutKindTail(folded);
    const headed = short === undefined ? undefined : this.byWord.get(short);
    return (
      headed ?? this.headedBy(folded) ?? this.near.find(singular(folded)).flatMap((word) => this.byWord.get(word) ?? [])
    );
  }

  /** "The pistachio one", where a vanilla milkshake was named before: the dishes with this word that are of the same kind. */
  alike(folded: string, ids: readonly string[]): readonly string[] {
    const kinds = new Set(ids.flatMap((id) => this.wordsById.get(id) ?? []));
    const word = singular(folded);
    const found = (this.byWord.get(word) ?? []).map(({ dishId }) => dishId);
    return [...new Set(found)].filter(
      (id) => !ids.includes(id) && this.wordsById.get(id)?.some((other) => other !== word && kinds.has(other)) === true,
    );
  }

  /** Whether a word is one of the name of a dish. */
  isNamedBy(folded: string, id: string): boolean {
    return this.wordsById.get(id)?.includes(singular(folded)) === true;
  }

  /** "Shake" of a milkshake: the end of a compound, if people say it alone. */
  private headedBy(folded: string): readonly DishName[] | undefined {
    if (folded.length < TAIL_MIN_LENGTH) return undefined;
    const words = [...this.byWord.keys()].filter(
      (word) => word.endsWith(folded) && word.length - folded.length >= TAIL_MIN_BEFORE,
    );
    return words.length === 0 ? undefined : words.flatMap((word) => this.byWord.get(word) ?? []);
  }

  /** The word of the name that was written, whatever its ending or typo. */
  private wordOf(name: DishName, folded: string): string {
    const tail =
      folded.length < TAIL_MIN_LENGTH
        ? undefined
        : name.words.find((word) => word.length - folded.length >= TAIL_MIN_BEFORE && word.endsWith(folded));
    const forms = [folded, singular(folded), withoutEn(folded), withoutKindTail(folded) ?? ''];
    const same = forms.find((form) => name.words.includes(form));
    return same ?? tail ?? this.near.find(singular(folded)).find((word) => name.words.includes(word)) ?? folded;
  }
}

function candidate(name: DishName, word: string): Candidate {
  return { name, matched: new Set([word]) };
}

function shareOf({ name, matched }: Candidate): number {
  return matched.size / new Set(name.words).size;
}

function idsOf(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.map(({ name }) => name.dishId))];
}

/** Before a part of a name that people do not usually keep: "the Classic". */
const JOINS = new Set('et ou en of and or'.split(' '));
const DEFINITE = new Set('le la les l the notre nos our onze ons cette ce this that die deze'.split(' '));
