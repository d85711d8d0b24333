import { foldWord, singular } from '../words/fold-word';
import type { VerifierDish } from '../verifier-facts';
import { kindOf, withoutDishes, withoutEn } from './written-name';

/** The categories of a menu, by the words that name them. */
export class KindNames {
  private readonly byWord = new Map<string, readonly string[]>();
  /** Those that one word names. */
  private readonly whole = new Set<string>();

  constructor(dishes: readonly VerifierDish[]) {
    for (const { id, category } of dishes) {
      const names = (category ? Object.values(category) : []).map(foldWord);
      for (const word of new Set(names.flatMap((name) => name.split(/\s+/)))) {
        const kind = kindOf(word);
        this.byWord.set(kind, [...new Set([...(this.byWord.get(kind) ?? []), id])]);
      }
      for (const name of names) if (!/\s/.test(name)) this.whole.add(kindOf(name));
    }
  }

  has(folded: string): boolean {
    return this.byWord.has(kindOf(folded)) || this.byWord.has(kindOf(withoutDishes(folded)));
  }

  dishesOf(folded: string): readonly string[] {
    return this.byWord.get(kindOf(folded)) ?? this.byWord.get(kindOf(withoutDishes(folded))) ?? [];
  }

  isWider(folded: string, ids: readonly string[]): boolean {
    const kind = this.dishesOf(folded);
    const isPlural = singular(folded) !== folded || withoutEn(folded) !== folded;
    return (
      isPlural && this.whole.has(kindOf(folded)) && kind.length > ids.length && ids.every((id) => kind.includes(id))
    );
  }
}
