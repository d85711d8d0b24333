import type { Diet, EditedDish, Language, MenuTableDish } from '@tasty-food/contract';

/** A dish as it is being written: prices as somebody types them, and what may still be missing. */
export interface DishDraft {
  readonly id: string;
  readonly category: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly ingredients: readonly string[];
  /** In euros. */
  readonly price: string;
  /** By branch that sells it: its own price in euros, empty where it is the price of all. */
  readonly soldAt: Readonly<Record<string, string>>;
  readonly diet: readonly Diet[];
}

export type DraftFault = 'id' | 'category' | 'name' | 'description' | 'ingredients' | 'price' | 'soldAt';

const ID = /^[\w.-]{1,64}$/;
const PRICE = /^\d{1,4}(?:[.,]\d{1,2})?$/;
const NOTHING = { fr: '', nl: '', en: '' };

export function newDraft(category: string, branchId: string | undefined): DishDraft {
  const soldAt = branchId === undefined ? {} : { [branchId]: '' };
  return { id: '', category, name: NOTHING, description: NOTHING, ingredients: [], price: '', soldAt, diet: [] };
}

export function draftOf(dish: EditedDish): DishDraft {
  const { priceCents, pricesByBranch, soldAt, version: _, ...rest } = dish;
  const priceAt = (branchId: string) => {
    const cents = pricesByBranch[branchId];
    return cents === undefined ? '' : eurosOf(cents);
  };
  return { ...rest, price: eurosOf(priceCents), soldAt: Object.fromEntries(soldAt.map((id) => [id, priceAt(id)])) };
}

/** The fields that are not the same in two drafts of a dish. */
export function differing(one: DishDraft, other: DishDraft): readonly (keyof DishDraft)[] {
  const fields = Object.keys(one) as (keyof DishDraft)[];
  return fields.filter((field) => JSON.stringify(sorted(one[field])) !== JSON.stringify(sorted(other[field])));
}

/** Somebody saved the dish while it was being written: what was written stays, all else is as they left it. */
export function rebased(written: DishDraft, seen: DishDraft, theirs: DishDraft): DishDraft {
  const own = differing(written, seen).map((field) => [field, written[field]]);
  return { ...theirs, ...Object.fromEntries(own) };
}

/** The order of languages and branches says nothing; that of the ingredients does. */
function sorted(value: DishDraft[keyof DishDraft]): unknown {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  return Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other));
}

/** What the server would refuse; empty: it can be sent. */
export function faultsOf(draft: DishDraft): readonly DraftFault[] {
  const isSaid = (texts: DishDraft['name']) => Object.values(texts).every((text) => text.trim() !== '');
  const ownPrices = Object.values(draft.soldAt).filter((price) => price.trim() !== '');
  const checks: Record<DraftFault, boolean> = {
    id: isMenuId(draft.id),
    category: draft.category !== '',
    name: isSaid(draft.name),
    description: isSaid(draft.description),
    ingredients: draft.ingredients.length > 0,
    price: centsOf(draft.price) !== undefined,
    soldAt: ownPrices.every((price) => centsOf(price) !== undefined),
  };
  return (Object.keys(checks) as DraftFault[]).filter((fault) => !checks[fault]);
}

/** What the contract takes for the code of a dish or of an ingredient. */
export function isMenuId(text: string): boolean {
  return ID.test(text);
}

/** Of a draft without faults. */
export function dishOf(draft: DishDraft): MenuTableDish {
  const { price, soldAt, ...rest } = draft;
  const own = Object.entries(soldAt).flatMap(([id, text]) => {
    const cents = centsOf(text);
    return cents === undefined ? [] : [[id, cents] as const];
  });
  return {
    ...rest,
    ingredients: [...rest.ingredients],
    diet: [...rest.diet],
    priceCents: centsOf(price) ?? 0,
    pricesByBranch: Object.fromEntries(own),
    soldAt: Object.keys(soldAt),
  };
}

/** "12,50", "12.5" and "12" are 1250, 1250 and 1200 cents; anything else is no price. */
export function centsOf(euros: string): number | undefined {
  const text = euros.trim();
  return PRICE.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : undefined;
}

function eurosOf(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}
