import type { AllergenCode } from '@tasty-food/contract';
import { type Claim, type Doubt, type HouseClaim, type Reading, UNKNOWN } from '@tasty-food/api-menu-claims';
import { isTrue } from './is-true';
import type { RegisterView } from './register-view';

/** A row by its name: a cell of the register, or without a code what the menu says of a dish. */
export interface RowName {
  readonly dishId: string;
  readonly code?: AllergenCode;
  /** Where it is not a row of the branch of the turn. */
  readonly branchId?: string;
}

export interface Compared<Of = Claim> {
  readonly checked: number;
  readonly wrong: readonly Of[];
  readonly factsIds: readonly string[];
  /** The rows of dishes that the turn was opened with: no look-up has brought these. */
  readonly ownRows: readonly RowName[];
}

/** What a sentence claims, held against the rows. */
export function compareClaims(read: Pick<Reading, 'claims'>, register: RegisterView): Compared {
  const claims = read.claims.filter((claim) => isOfHere(claim, register));
  const wrong = claims.filter((claim) => !isTrue(claim, register));
  const own = claims.filter((claim) => factsIdOf(claim, register) === register.facts.factsId);
  return {
    checked: claims.length,
    wrong,
    factsIds: [...new Set(claims.map((claim) => factsIdOf(claim, register)))],
    ownRows: own.flatMap((claim) => rowsOf(claim, register)),
  };
}

/** The rows a claim was held against: of each branch it speaks of. */
function rowsOf(claim: Claim, register: RegisterView): RowName[] {
  const { dishId } = claim;
  const row = { dishId, ...(claim.about === 'allergen' && { code: claim.code }) };
  const elsewhere = [...(register.at(claim.place, dishId)?.keys() ?? [])];
  const others = elsewhere.filter((id) => id !== register.facts.branchId).map((branchId) => ({ ...row, branchId }));
  return others.length === 0 || elsewhere.length > others.length ? [row, ...others] : others;
}

/** What is told of the dishes of a doubt, of the facts that the turn was opened with. */
export function ownRowsOf({ dishIds, codes }: Doubt, register: RegisterView): RowName[] {
  return dishIds.flatMap((dishId) =>
    codes
      .filter((code) => register.cell(dishId, code).factsId === register.facts.factsId)
      .map((code) => ({ dishId, code })),
  );
}

/** Whether a claim speaks of a branch whose rows are at hand. */
export function isOfHere(claim: Claim, register: RegisterView): boolean {
  if (claim.about === 'allergen') return claim.allowed !== UNKNOWN || !register.isFromElsewhere(claim.dishId);
  return register.knows(claim.place);
}

function factsIdOf(claim: Claim, register: RegisterView): string {
  switch (claim.about) {
    case 'allergen':
      return register.cell(claim.dishId, claim.code).factsId;
    case 'count':
      return register.availability(claim.dishId).factsId;
    case 'diet':
      return register.diets(claim.dishId).factsId;
    case 'price':
    case 'amount':
    case 'same-price':
    case 'price-order':
    case 'price-bound':
      return register.prices(claim.dishId).factsId;
    case 'availability':
    case 'return':
      return register.availability(claim.dishId).factsId;
  }
}

/** What a sentence says of the house, held against the rows; what they say nothing of is not checked. */
export function compareHouseClaims(claims: readonly HouseClaim[], register: RegisterView): Compared<HouseClaim> {
  const held = claims.filter((claim) => register.holds(claim) !== undefined);
  const wrong = held.filter((claim) => register.holds(claim) === false);
  const factsIds = [...new Set(held.map((claim) => register.factsIdOf(claim)))];
  return { checked: held.length, wrong, factsIds, ownRows: [] };
}

/** The cells that claims speak of, by dish, each once. */
export function cellsOf(claims: readonly Claim[]): Map<string, AllergenCode[]> {
  const cells = new Map<string, AllergenCode[]>();
  const add = (dishId: string, code: AllergenCode): void => {
    const codes = cells.get(dishId) ?? [];
    if (!codes.includes(code)) cells.set(dishId, [...codes, code]);
  };
  for (const claim of claims) {
    if (claim.about === 'allergen') add(claim.dishId, claim.code);
    else if (claim.about === 'count' && claim.cells)
      for (const dishId of claim.dishIds) for (const code of claim.cells.codes) add(dishId, code);
  }
  return cells;
}
