import type { AllergenCode, AllergenState, Diet } from '@tasty-food/contract';
import type { CertificateClaim, HoursClaim } from '@tasty-food/api-house-claims';
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
    }
  | { readonly about: 'diet'; readonly dishId: string; readonly diet: Diet; readonly holds: boolean }
  | { readonly about: 'price'; readonly dishId: string; readonly cents: number; readonly branchId?: string }
  | {
      readonly about: 'availability';
      readonly dishId: string;
      readonly available: boolean;
      /** The branch it is said of, where one is named. */
      readonly branchId?: string;
      /** It is said of all branches but these. */
      readonly everywhereBut?: readonly string[];
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
