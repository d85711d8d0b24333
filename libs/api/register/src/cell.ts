import type { AllergenCode, AllergenState, RegisterCellView } from '@tasty-food/contract';
import { derivedState, moreCareful } from './allergen-order';

/** A cell as it stands. One that the register does not have yet is unknown, of version 0. */
export interface Cell {
  dishId: string;
  branchId: string;
  code: AllergenCode;
  state: AllergenState;
  derivedState: AllergenState;
  overridden: boolean;
  recheck: boolean;
  checkedAt: Date | null;
  checkedBy: string | null;
  version: number;
}

/** Who changed something and why; `approved` is the second pair of eyes. */
export interface Signature {
  id: string | null;
  name: string;
  reason: string;
  approved?: { id: string; name: string };
}

export type ChangeKind = 'derived' | 'override' | 'confirmed';

/** A cell after a change, and what the history says of it. */
export interface CellWrite {
  before: Cell;
  after: Cell;
  kind: ChangeKind;
  by: Signature;
}

/** A person decided. What differs from the ingredients is an override; either way somebody has looked. */
export function decide(cell: Cell, state: AllergenState, by: Signature, now: Date): CellWrite {
  const overridden = state !== cell.derivedState;
  const checkedBy = by.approved ? `${by.name}, ${by.approved.name}` : by.name;
  return {
    before: cell,
    after: { ...cell, state, overridden, recheck: false, checkedAt: now, checkedBy, version: cell.version + 1 },
    kind: state === cell.state ? 'confirmed' : overridden ? 'override' : 'derived',
    by,
  };
}

/**
 * The ingredients say something else now. A cell that follows them goes along; an override stays, but never below what the
 * ingredients say, and is flagged: who said "free" did not know of this ingredient. Undefined when nothing changes.
 */
export function deriveAgain(cell: Cell, derivedState: AllergenState, by: Signature, now: Date): CellWrite | undefined {
  if (cell.derivedState === derivedState && cell.version > 0) return undefined;
  const state = cell.overridden ? moreCareful(cell.state, derivedState) : derivedState;
  return {
    before: cell,
    after: {
      ...cell,
      state,
      derivedState,
      recheck: cell.overridden,
      ...(cell.overridden ? {} : { checkedAt: now, checkedBy: by.name }),
      version: cell.version + 1,
    },
    kind: 'derived',
    by,
  };
}

/** What follows for cells of one allergen, once each ingredient of their dishes says what stands in `dishes`. */
export function followIngredients(
  cells: readonly Cell[],
  dishes: ReadonlyMap<string, readonly AllergenState[]>,
  by: Signature,
  now: Date,
): CellWrite[] {
  return cells.flatMap((cell) => deriveAgain(cell, derivedState(dishes.get(cell.dishId) ?? []), by, now) ?? []);
}

/** The columns of a history that say who signed a change. */
export function signed(by: Signature) {
  return {
    reason: by.reason,
    changed_by: by.id,
    changed_by_name: by.name,
    approved_by: by.approved?.id ?? null,
    approved_by_name: by.approved?.name ?? null,
  };
}

export function cellView(cell: Cell): RegisterCellView {
  const { checkedAt, checkedBy, ...rest } = cell;
  return {
    ...rest,
    ...(checkedAt ? { checkedAt: checkedAt.toISOString() } : {}),
    ...(checkedBy === null ? {} : { checkedBy }),
  };
}
