import type { AllergenCode, AllergenState, Register } from '@tasty-food/contract';

export type RegisterDish = Register['dishes'][number];

/** What can honestly be said of a dish to a guest who must avoid something. */
export type GuestGroup = 'free' | 'doubt' | 'contains';
export const GUEST_GROUPS: readonly GuestGroup[] = ['free', 'doubt', 'contains'];

/**
 * `free`: the register says free of every one of them. `contains`: it contains one at least. `doubt`: everything else, so that what is
 * unknown, or has no cell at all, is never among the first.
 */
export function groupForGuest(dish: RegisterDish, avoid: readonly AllergenCode[]): GuestGroup {
  const states = avoid.map((code) => stateOf(dish, code));
  if (states.includes('contains')) return 'contains';
  return states.every((state) => state === 'free') ? 'free' : 'doubt';
}

export function stateOf(dish: RegisterDish, code: AllergenCode): AllergenState {
  const cells: Partial<RegisterDish['allergens']> = dish.allergens;
  return cells[code]?.state ?? 'unknown';
}
