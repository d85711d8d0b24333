import { foldWord, singular } from '../words/fold-word';
import { isFactWord, isKnownWord, isLexiconWord, isThing } from '../words/lexicon';
import { COMMON_WORDS } from '../words/common-words';
import { isTypoOf, NearWords } from '../words/near-words';
import type { WordToken } from '../words/token';
import { branchNames, type BranchName } from './branch-name';
import type { VerifierFacts } from '../verifier-facts';
import { candidate, type Candidate, idsOf, ofKinds, shareOf } from './candidate';
import { isPartOf, isTailOf } from './clipped-names';
import { CompoundNames, isBegunBy } from './compound-names';
import { CLIPPED, isBetweenNameWords, isKindOfDish, isShy, namesOf, withoutKindTail, type DishName } from './dish-name';
import { FactWords } from './fact-words';
import { PHRASE_MAX_WORDS, phrasesOfKinds } from './phrases-of-kinds';
import { KindNames } from './kind-names';
import { DEFINITE, formsOf, isDefinite, isWrittenAsName, JOINS, withoutEn } from './written-name';

/** Dishes that a run of words names; more than one where the words leave it open. */
export interface FoundName {
  readonly ids: readonly string[];
  /** In words. */
  readonly length: number;
}

const ANY_DISH = /^(dish|plat|gerecht|menu|carte|kaart|product|produit|item|food|repas|maaltijd|meal|eten)/;
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
  private readonly byWord = new Map<string, DishName[]>();
  private readonly wordsById: ReadonlyMap<string, readonly string[]>;
  /** The words of their names as a menu writes them. */
  private readonly formsById: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly kinds: KindNames;
  private readonly byPhrase: ReadonlyMap<string, string>;
  private readonly near: NearWords;
  private readonly compounds: CompoundNames;
  private readonly remembered = new Map<string, boolean>();
  private readonly factWords: FactWords;

  constructor(facts: VerifierFacts) {
    this.ids = facts.dishes.flatMap(({ id, isOfOtherDay }) => (isOfOtherDay ? [] : [id]));
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
      // Beside a "vegan mayo" the house mayonnaise is a mayo as well.
      if (meant.length > 0) this.byWord.set(short, [...(this.byWord.get(short) ?? []), ...meant]);
    }
    this.byPhrase = phrasesOfKinds(facts.dishes);
    const names = facts.dishes.flatMap(namesOf);
    this.wordsById = new Map(
      [...Map.groupBy(names, ({ dishId }) => dishId)].map(([id, of]) => [id, of.flatMap(({ words }) => words)]),
    );
    for (const dish of facts.dishes) {
      const id = dish.id.toLowerCase();
      if (!this.byWord.has(id) && /\p{L}/u.test(id))
        this.byWord.set(id, [{ dishId: dish.id, words: [id], head: id, isStrict: false, kinds: [] }]);
    }
    this.formsById = new Map(facts.dishes.map(({ id, names: of }) => [id, formsOf(Object.values(of))]));
    this.kinds = new KindNames(facts.dishes);
    this.compounds = new CompoundNames(this.byWord);
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

  /** Whether a word is one of the name of a dish, misspelt: "frites fraîcehs". */
  isMisspelt(folded: string, dishIds: readonly string[]): boolean {
    return dishIds.some((id) => this.wordsById.get(id)?.some((word) => isTypoOf(singular(folded), word)) === true);
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
    return ANY_DISH.test(folded) && !folded.includes(' ') ? this.ids : this.kinds.dishesOf(folded);
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
    const isNamed = this.namesWith(folded).some((name) => !isShy(folded) || name.words.length === 1);
    return !isLexiconWord(folded) && (isNamed || this.compounds.find(folded).length > 0);
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
    const whole = joined === undefined ? undefined : (this.byWord.get(joined) ?? this.byWord.get(singular(joined)));
    const opened: [Candidate[], number][] = [];
    if (whole && joined !== undefined)
      opened.push([whole.map((name) => candidate(name, this.wordOf(name, joined))), at + 2]);
    const names = this.namesWith(word.folded);
    const compound = names.length === 0 ? this.compounds.find(word.folded) : [];
    if (compound.length > 0) opened.push([compound.map(({ name, parts }) => candidate(name, ...parts)), at + 1]);
    else if (names.length > 0)
      opened.push([names.map((name) => candidate(name, this.wordOf(name, word.folded))), at + 1]);
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
    const parts = candidates.filter(({ name, matched }) => {
      const isHead = matched.has(name.head);
      const isThere = isWritten || isOpening;
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
    const found = (this.byWord.get(word) ?? this.compounds.begunBy(folded)).map(({ dishId }) => dishId);
    return [...new Set(found)].filter(
      (id) => !ids.includes(id) && this.wordsById.get(id)?.some((other) => other !== word && kinds.has(other)) === true,
    );
  }

  /** The dishes with a word in their name, or one that it is short for: too little to name one where another is named. */
  dishesWith(folded: string): readonly string[] {
    return isKnownWord(folded) ? [] : this.ids.filter((id) => isPartOf(folded, this.wordsById.get(id) ?? []));
  }

  /** Whether a word is one of the name of a dish, or begins one of it. */
  isNamedBy(folded: string, id: string): boolean {
    const one = singular(folded);
    return this.wordsById.get(id)?.some((word) => word === one || isBegunBy(word, folded)) === true;
  }

  /** Whether a word is in the plural where the menu has these dishes in the singular: "pokes", but not "fries". */
  isPluralOf(folded: string, ids: readonly string[]): boolean {
    return singular(folded) !== folded && !ids.some((id) => this.formsById.get(id)?.has(folded));
  }

  /** "Shake" of a milkshake: the end of a compound, if people say it alone. */
  private headedBy(folded: string): readonly DishName[] | undefined {
    const words = [...this.byWord.keys()].filter((word) => isTailOf(folded, word));
    return words.length === 0 ? undefined : words.flatMap((word) => this.byWord.get(word) ?? []);
  }

  /** The word of the name that was written, whatever its ending or typo. */
  private wordOf(name: DishName, folded: string): string {
    const tail = name.words.find((word) => isTailOf(folded, word));
    const forms = [folded, singular(folded), withoutEn(folded), withoutKindTail(folded) ?? ''];
    const same = forms.find((form) => name.words.includes(form));
    return same ?? tail ?? this.near.find(singular(folded)).find((word) => name.words.includes(word)) ?? folded;
  }
}
