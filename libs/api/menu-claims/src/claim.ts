import type { AllergenCode, AllergenState, Diet } from '@tasty-food/contract';
import type { CertificateClaim, HoursClaim, SaidDay } from '@tasty-food/api-house-claims';
import type { Place } from '@tasty-food/api-marks';
import type { RegulatedClaim } from '@tasty-food/api-vocabulary';

/** One statement about one dish, as it can be held against a row. */
export type Claim =
  | {
      readonly about: 'allergen';
      readonly dishId: string;
      readonly code: AllergenCode;
      /** The states of the register with which the statement is true. */
      readonly allowed: readonly AllergenState[];
      /** The statement is a regulated one, which the register alone never bears out. */
      readonly regulated?: RegulatedClaim;
      /** It speaks of what this branch sells, what is out for now as well: of a dish that it never sells, nothing is said. */
      readonly isOfMenu?: boolean;
      /** It is so of one of these at least. */
      readonly orCodes?: readonly AllergenCode[];
      /** The same of dishes. */
      readonly orIds?: readonly string[];
      readonly place?: Place;
    }
  | {
      readonly about: 'diet';
      readonly dishId: string;
      readonly diet: Diet;
      readonly holds: boolean;
      readonly isOfSold?: boolean;
      /** The name may also mean these: it is so of one of them. */
      readonly orIds?: readonly string[];
      readonly place?: Place;
    }
  | { readonly about: 'price'; readonly dishId: string; readonly cents: number; readonly place?: Place }
  /** A sum of money beside these dishes: the price of one of them, or what some of them cost together. */
  | {
      readonly about: 'amount';
      readonly dishId: string;
      readonly dishIds: readonly string[];
      readonly cents: number;
      /** What they cost at other branches, or how much more, may be told as well. */
      readonly isCompared?: boolean;
      /** What some of them cost together may be meant. */
      readonly isSum?: boolean;
      /** More than one of a dish may be meant. */
      readonly isCounted?: boolean;
      /** So many of each were said. */
      readonly counts?: Readonly<Record<string, number>>;
      readonly place?: Place;
    }
  /** It is out, and back then. `time`: `HH:MM`, in Belgium. */
  | {
      readonly about: 'return';
      readonly dishId: string;
      readonly day?: SaidDay;
      readonly time?: string;
      readonly place?: Place;
    }
  /** These dishes cost the same. */
  | {
      readonly about: 'same-price';
      readonly dishId: string;
      readonly dishIds: readonly string[];
      /** And the same as here. */
      readonly isAsHere?: boolean;
      readonly place?: Place;
    }
  /** It costs less, or more, than each of those; `isMost`: none of those that are sold costs less, or more. */
  | {
      readonly about: 'price-order';
      readonly dishId: string;
      readonly thanIds: readonly string[];
      readonly than: 'less' | 'more';
      readonly isMost?: boolean;
      readonly place?: Place;
      /** Where those cost so. */
      readonly thanPlace?: Place;
    }
  /** So many of these are so, as far as this branch sells them: of a diet, out, or there, or each of some cells in a state. */
  | {
      readonly about: 'count';
      readonly dishId: string;
      readonly dishIds: readonly string[];
      readonly count: number;
      /** `any`: whatever they are. */
      readonly of: Diet | 'out' | 'available' | 'cells' | 'any';
      readonly cells?: { readonly codes: readonly AllergenCode[]; readonly allowed: readonly AllergenState[] };
      /** Of those only that are fit for these. */
      readonly among?: Diet;
      /** False: so many are not. */
      readonly holds: boolean;
      readonly isAtLeast?: boolean;
      readonly place?: Place;
    }
  /** It costs less, or more, than a sum of money; `holds` false: it does not. */
  | {
      readonly about: 'price-bound';
      readonly dishId: string;
      readonly cents: number;
      readonly than: 'less' | 'more';
      /** Or as much. */
      readonly isOrEqual?: boolean;
      readonly holds: boolean;
      readonly isOfSold?: boolean;
      readonly place?: Place;
    }
  | {
      readonly about: 'availability';
      readonly dishId: string;
      readonly available: boolean;
      /** It speaks of what this branch sells: of a dish that it never sells, nothing is said. */
      readonly isOfMenu?: boolean;
      readonly place?: Place;
    };

/** One statement about the house, not about a dish. */
export type HouseClaim = HoursClaim | CertificateClaim;

/** Why a sentence about allergens may not go out as it is, though no claim of it is known to be wrong. */
export interface Doubt {
  readonly why: 'unreadable' | 'promise' | 'unknown-dish' | 'all-dishes';
  readonly dishIds: readonly string[];
  readonly codes: readonly AllergenCode[];
  /** What was written for a dish that is not on the menu. */
  readonly names?: readonly string[];
}

export interface Reading {
  readonly claims: readonly Claim[];
  readonly doubt?: Doubt;
  /** The last that was said of allergens, for a sentence that says it again. */
  readonly last?: { readonly codes: readonly AllergenCode[]; readonly allowed: readonly AllergenState[] };
}

export const NO_CLAIM: Reading = { claims: [] };

export const CONTAINS: readonly AllergenState[] = ['contains'];
export const MAY_CONTAIN: readonly AllergenState[] = ['may-contain'];
export const FREE: readonly AllergenState[] = ['free'];
export const UNKNOWN: readonly AllergenState[] = ['unknown'];
/** What a warning sign says. */
export const WARNED: readonly AllergenState[] = ['contains', 'may-contain'];
/** What "is not free of" says, and an ingredient that is named: it warns, whatever the register does not know yet. */
export const NOT_FREE: readonly AllergenState[] = ['contains', 'may-contain', 'unknown'];
