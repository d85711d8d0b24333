import { LANGUAGES } from '@tasty-food/contract';
import { foldWord, singular } from '../words/fold-word';
import { findPhrase } from '../words/lexicon';
import { splitTokens } from '../words/split-tokens';
import type { VerifierDish } from '../verifier-facts';
import { kindOf, withoutDishes, withoutEn } from './written-name';

/** A category by all of its words. */
interface KindPhrase {
  /** Those of the category. */
  readonly ids: readonly string[];
  /** With those that the words fit as well: "plats végétariens" may be said of each vegetarian dish. */
  readonly wideIds: readonly string[];
}

const PHRASE_MAX_WORDS = 4;
const BETWEEN_WORDS = /[\s/&+,()]+/;
/** What joins the words of a category and names no kind by itself: "Ice creams and desserts", "Van de grill". */
const NO_KIND =
  /^(?:|et|en|and|ou|of|or|de|d|du|des|le|la|les|l|un|une|het|een|the|a|an|au|aux|from|to|our|nos|notre|onze|van|uit|met|avec|with|pour|voor|for|in|on|op|dans|sur|bij|tot|plus|autres?|andere?|others?|more|meer)$/;
/** Kinds that promise something, which may not be taken for a name. */
const PROMISES = /^(sans|zonder|without|free|vrije?|no|geen|non)$/;
const ANY_DISH = /^(dish|plat|gerecht|item)$/;
/** What a meal is made of, if a menu calls only some of it so: "Vegetarian mains", beside "Meat" and "Fish". */
const MAIN = /^(main|plat|hoofdgerecht|hoofdschotel)$/;
const NO_MAIN =
  /breakfast|brunch|dejeuner|ontbijt|soup|potage|soep|starter|entree|voorgerecht|dessert|nagerecht|drink|beverage|boisson|drank|wine|vin|wijn|beer|biere|bier|coffee|cafe|koffie|tea|thee|cheese|fromage|kaas|side|accompagnement|bijgerecht|sauce|saus|snack|tapas|mezze|kids|child|enfant|kinder|ice|glace|ijs|cake|patisserie|gebak|pastr/;

/** The categories of a menu, by the words that name them. */
export class KindNames {
  private readonly byWord = new Map<string, readonly string[]>();
  /** Those that one word names. */
  private readonly whole = new Set<string>();
  private readonly byPhrase = new Map<string, KindPhrase>();
  private readonly openings: ReadonlySet<string>;

  constructor(dishes: readonly VerifierDish[]) {
    for (const { id, category } of dishes) {
      const names = (category ? Object.values(category) : []).map(foldWord);
      for (const word of new Set(names.flatMap((name) => name.split(BETWEEN_WORDS)))) {
        if (NO_KIND.test(word)) continue;
        const kind = kindOf(word);
        this.byWord.set(kind, [...new Set([...(this.byWord.get(kind) ?? []), id])]);
      }
      for (const name of names) if (!/\s/.test(name)) this.whole.add(kindOf(name));
    }
    this.addPhrases(dishes);
    this.openings = new Set([...this.byPhrase.keys()].map((key) => key.slice(0, key.indexOf(' '))));
    this.widenMains(dishes);
  }

  has(folded: string): boolean {
    return this.byWord.has(kindOf(folded)) || this.byWord.has(kindOf(withoutDishes(folded)));
  }

  dishesOf(folded: string): readonly string[] {
    if (folded.includes(' ')) return this.byPhrase.get(keyOf(folded.split(' ')))?.ids ?? [];
    return this.byWord.get(kindOf(folded)) ?? this.byWord.get(kindOf(withoutDishes(folded))) ?? [];
  }

  /** Of which all of a kind are said to be so, or none. */
  widestOf(phrase: string): readonly string[] {
    return this.byPhrase.get(keyOf(phrase.split(' ')))?.wideIds ?? [];
  }

  /** How many of these words, from the first on, name a category of several words. */
  phraseLength(words: readonly string[]): number {
    if (this.openings.size === 0 || !this.openings.has(stemOf(words[0] ?? ''))) return 0;
    for (let length = Math.min(PHRASE_MAX_WORDS, words.length); length > 1; length--)
      if (this.byPhrase.has(keyOf(words.slice(0, length)))) return length;
    return 0;
  }

  isWider(folded: string, ids: readonly string[]): boolean {
    const kind = this.dishesOf(folded);
    const isPlural = singular(folded) !== folded || withoutEn(folded) !== folded;
    return (
      isPlural && this.whole.has(kindOf(folded)) && kind.length > ids.length && ids.every((id) => kind.includes(id))
    );
  }

  private addPhrases(dishes: readonly VerifierDish[]): void {
    for (const { id, category } of dishes)
      for (const language of category ? LANGUAGES : []) {
        const words = wordsOf(category?.[language] ?? '');
        if (words.length < 2 || words.length > PHRASE_MAX_WORDS || words.some((word) => PROMISES.test(word))) continue;
        const key = keyOf(words);
        const ids = [...new Set([...(this.byPhrase.get(key)?.ids ?? []), id])];
        const diet = words.some((word) => ANY_DISH.test(kindOf(word))) ? words.map(dietOf).find(Boolean) : undefined;
        const fit = diet ? dishes.filter((dish) => dish.diet.includes(diet)).map((dish) => dish.id) : [];
        this.byPhrase.set(key, { ids, wideIds: [...new Set([...ids, ...fit])] });
      }
    for (const [key, { ids }] of this.byPhrase) if (ids.length < 2) this.byPhrase.delete(key);
  }

  private widenMains(dishes: readonly VerifierDish[]): void {
    const mains = [...this.byWord.keys()].filter((word) => MAIN.test(word) && !this.whole.has(word));
    if (mains.length === 0 || [...this.whole].some((word) => MAIN.test(word))) return;
    const isMain = ({ category }: VerifierDish): boolean =>
      !Object.values(category ?? {}).some((name) => NO_MAIN.test(foldWord(name)));
    const ids = dishes.filter(isMain).map(({ id }) => id);
    for (const word of mains) this.byWord.set(word, [...new Set([...(this.byWord.get(word) ?? []), ...ids])]);
  }
}

function wordsOf(name: string): string[] {
  return splitTokens(name).flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
}

/** Whatever the ending: "vegetarisch hoofdgerecht", "children's dish", "pizza végétarienne". */
function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

function stemOf(word: string): string {
  return kindOf(word).replace(/(?:ne|e)$/, '');
}

/** The diet that a word of a category tells. */
export function dietOf(folded: string): 'halal' | 'vegetarian' | 'vegan' | undefined {
  const meaning = findPhrase([folded], 0, 'en')?.meaning;
  const tag = meaning?.is === 'phrase' ? meaning.tag : undefined;
  return tag === 'halal' || tag === 'vegetarian' || tag === 'vegan' ? tag : undefined;
}
