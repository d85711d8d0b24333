import type { AllergenCode, AllergenState, CellEffect, LocalizedText } from '@tasty-food/contract';

/** What would change in a dish: for each change the allergens and the branches that it is the same for. */
export interface DishEffects {
  readonly dishId: string;
  readonly dish: LocalizedText;
  readonly changes: readonly {
    readonly from: AllergenState;
    readonly to: AllergenState;
    readonly branchIds: readonly string[];
    readonly codes: readonly AllergenCode[];
  }[];
}

/** Cells in -> dish by dish, in as few lines as say it all. */
export function effectsByDish(effects: readonly CellEffect[]): readonly DishEffects[] {
  const byDish = Map.groupBy(effects, ({ dishId }) => dishId);
  return [...byDish.values()].flatMap((ofDish) => {
    const [first] = ofDish;
    return first ? [{ dishId: first.dishId, dish: first.dish, changes: changesOf(ofDish) }] : [];
  });
}

function changesOf(effects: readonly CellEffect[]): DishEffects['changes'] {
  const sameChange = Map.groupBy(effects, ({ code, from, to }) => [code, from, to].join(' '));
  const byCode = [...sameChange.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, branchIds: same.map(({ branchId }) => branchId).toSorted() }] : [];
  });
  const together = Map.groupBy(byCode, ({ from, to, branchIds }) => [from, to, ...branchIds].join(' '));
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { from, to, branchIds } = first;
    return [{ from, to, branchIds, codes: same.map(({ code }) => code) }];
  });
}
