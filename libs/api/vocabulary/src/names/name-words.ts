import { COMMON_WORDS } from '../words/common-words';
import { singular } from '../words/fold-word';
import { isKnownWord } from '../words/lexicon';
import { isTypoOf, NearWords } from '../words/near-words';
import type { VerifierFacts } from '../verifier-facts';
import { isPartOf, isTailOf } from './clipped-names';
import { CompoundNames, isBegunBy } from './compound-names';
import { CLIPPED, namesOf, withoutKindTail, type DishName } from './dish-name';
import { formsOf, withoutEn } from './written-name';

/** The words of the names of dishes: which names one stands for, whatever its ending, its typo or the compound it is in. */
export class NameWords {
  private readonly idsOfToday: readonly string[];
  private readonly byWord = new Map<string, DishName[]>();
  private readonly wordsById: ReadonlyMap<string, readonly string[]>;
  /** As a menu writes them. */
  private readonly formsById: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly near: NearWords;
  private readonly compounds: CompoundNames;

  constructor(dishes: VerifierFacts['dishes']) {
    const names = dishes.flatMap(namesOf);
    this.idsOfToday = dishes.flatMap(({ id, isOfOtherDay }) => (isOfOtherDay ? [] : [id]));
    for (const name of names) {
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
    this.wordsById = new Map(
      [...Map.groupBy(names, ({ dishId }) => dishId)].map(([id, of]) => [id, of.flatMap(({ words }) => words)]),
    );
    for (const dish of dishes) {
      const id = dish.id.toLowerCase();
      if (!this.byWord.has(id) && /\p{L}/u.test(id))
        this.byWord.set(id, [{ dishId: dish.id, words: [id], head: id, isStrict: false, kinds: [] }]);
    }
    this.formsById = new Map(dishes.map(({ id, names: of }) => [id, formsOf(Object.values(of))]));
    this.compounds = new CompoundNames(this.byWord);
    this.near = new NearWords([...this.byWord.keys()].filter((word) => !COMMON_WORDS.has(word)));
  }

  all(): Iterable<string> {
    return this.byWord.keys();
  }

  /** The names with a word that is written as it stands, or in the plural. */
  namesOf(folded: string): readonly DishName[] | undefined {
    return this.byWord.get(folded) ?? this.byWord.get(singular(folded));
  }

  /** The names with a word, in whatever way it is written. */
  namesWith(folded: string): readonly DishName[] {
    const known = this.namesOf(folded) ?? this.byWord.get(withoutEn(folded));
    if (known) return known;
    if (isKnownWord(folded)) return [];
    const short = withoutKindTail(folded);
    const headed = short === undefined ? undefined : this.byWord.get(short);
    return (
      headed ?? this.headedBy(folded) ?? this.near.find(singular(folded)).flatMap((word) => this.byWord.get(word) ?? [])
    );
  }

  /** The names that hold all parts of a word: "zalmpoke". */
  compoundsIn(folded: string): ReturnType<CompoundNames['find']> {
    return this.compounds.find(folded);
  }

  /** Whether a word is one of the name of a dish, misspelt: "frites fraîcehs". */
  isMisspelt(folded: string, dishIds: readonly string[]): boolean {
    return dishIds.some((id) => this.wordsById.get(id)?.some((word) => isTypoOf(singular(folded), word)) === true);
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
    return isKnownWord(folded) ? [] : this.idsOfToday.filter((id) => isPartOf(folded, this.wordsById.get(id) ?? []));
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

  /** The word of the name that was written, whatever its ending or typo. */
  wordOf(name: DishName, folded: string): string {
    const tail = name.words.find((word) => isTailOf(folded, word));
    const forms = [folded, singular(folded), withoutEn(folded), withoutKindTail(folded) ?? ''];
    const same = forms.find((form) => name.words.includes(form));
    return same ?? tail ?? this.near.find(singular(folded)).find((word) => name.words.includes(word)) ?? folded;
  }

  /** "Shake" of a milkshake: the end of a compound, if people say it alone. */
  private headedBy(folded: string): readonly DishName[] | undefined {
    const words = [...this.byWord.keys()].filter((word) => isTailOf(folded, word));
    return words.length === 0 ? undefined : words.flatMap((word) => this.byWord.get(word) ?? []);
  }
}
