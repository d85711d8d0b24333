import type { VerifierDish } from '@tasty-food/api-vocabulary';
import type { Facts } from '@tasty-food/contract';

/** What is nowhere on the menu of today has no row that could be told of it. */
const NOT_ON_MENU = { priceCents: 0, diet: [], available: false, soldHere: false, register: {}, isOfOtherDay: true };

/** Rows of another day -> the dishes they name, by these names alone. */
export function dishesOfOtherDay(facts: Facts): VerifierDish[] {
  if (facts.kind !== 'dishes' && facts.kind !== 'allergens') return [];
  if (facts.asOf === undefined) return [];
  const names = new Map(facts.rows.map(({ dishId, dish }) => [dishId, dish]));
  return [...names].map(([id, name]) => ({ ...NOT_ON_MENU, id, names: { fr: name, nl: name, en: name } }));
}
