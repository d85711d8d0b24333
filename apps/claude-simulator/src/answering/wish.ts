import type { Language } from './language.ts';
import type { PriceOrder } from './price-order.ts';
import type { ServiceWish } from './read-service-wish.ts';

/** Dishes of the menu: of kinds, with or without allergens, for diets, by price. */
export interface FindWish {
  kind: 'find';
  /** Each is looked up by itself; none: the whole menu. */
  queries: string[];
  /** What the queries come down to when words that may be no part of the menu are left out. */
  sureQueries: string[];
  allergens: string[];
  /** Dishes with one of the allergens, without all of them, or all dishes with what the register says of these. */
  sense: 'with' | 'without' | 'both';
  diets: string[];
  isAboutPrice: boolean;
  order: PriceOrder | undefined;
}

export interface CheckWish {
  kind: 'check';
  dishes: string[];
  allergens: string[];
  isPlainQuestion: boolean;
  /** Its price is asked in the same breath. */
  isAboutPrice: boolean;
}

export interface LookUpWish {
  kind: 'look-up';
  dishes: string[];
  diets: string[];
  isAboutPrice: boolean;
}

/** What a person wants, as far as the menu and the register can tell. */
export type Wish =
  | CheckWish
  | FindWish
  | LookUpWish
  | ServiceWish
  | { kind: 'which-dish' }
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  | { kind: 'other' };

/** A wish with the language it was said in, and the branch and the day it named. */
export type Intent = Wish & { language: Language; branch: string | null; at: string | null };
