import type { AllergenCode, AllergenState, CertificateRow, Diet, HoursRow, LocalizedText } from '@tasty-food/contract';

/** The regulated claims (Regulation (EU) No 828/2014 and national rules): never concluded from an absent allergen. */
export const REGULATED_CLAIMS = ['gluten-free', 'lactose-free'] as const;
export type RegulatedClaim = (typeof REGULATED_CLAIMS)[number];

/** One dish as the branch of the turn sells it. */
export interface VerifierDish {
  readonly id: string;
  readonly names: LocalizedText;
  /** What the group calls it among themselves, beside its names and what follows from them. */
  readonly aliases?: readonly string[];
  /** Names "all burgers": without it such sentences cannot be read, and the register's wording goes out. */
  readonly category?: LocalizedText;
  readonly priceCents: number;
  readonly diet: readonly Diet[];
  /** Regulated claims that somebody made for this dish, on paper. */
  readonly claims?: readonly RegulatedClaim[];
  /** False when it is on the 86 list or not sold here. */
  readonly available: boolean;
  /** False when this branch does not sell it at all: who says that only the waffles are out does not speak of it. */
  readonly soldHere?: boolean;
  /** It is on no menu of today, and known by its name alone, because rows of another day brought it. */
  readonly isOfOtherDay?: boolean;
  /** ISO 8601: when it comes back, if that is known. */
  readonly until?: string;
  /** A code without a cell was never checked: unknown. */
  readonly register: Partial<Readonly<Record<AllergenCode, AllergenState>>>;
}

/** A branch as people call it. */
export interface VerifierBranch {
  readonly id: string;
  readonly names: readonly string[];
}

/** What another branch of the group holds at the same moment: what is told of it, or of all branches, is held against it. */
export interface ElsewhereFacts {
  readonly branchId: string;
  readonly dishes: readonly VerifierDish[];
  readonly hours: readonly HoursRow[];
}

/**
 * What one branch holds at one moment, as plain data. Streams that share one object (or one `version`) share its index of
 * names; build it again only when a row changed.
 */
export interface VerifierFacts {
  /** Changes with every row: names the index in the cache. */
  readonly version: string;
  /** What `claims-checked` names when a claim was compared with these rows and no look-up of the turn brought them. */
  readonly factsId: string;
  readonly dishes: readonly VerifierDish[];
  /** The branch whose rows these are: hours told without the name of a branch are its own. */
  readonly branchId?: string;
  /** The branches of the group: without them hours told of another branch cannot be read, and are not checked. */
  readonly branches?: readonly VerifierBranch[];
  /** The days around the turn. Hours of a day that has no row here, and that no look-up brought, are not checked. */
  readonly hours?: readonly HoursRow[];
  /** All certificates of the branch, expired ones too. Left out: not known, and "is certified halal" never goes out. */
  readonly certificates?: readonly CertificateRow[];
}
