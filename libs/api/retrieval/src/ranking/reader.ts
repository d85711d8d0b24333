import type { Language, Role } from '@tasty-food/contract';
import type { EarlierDays } from './earlier-days';

/** Whose eyes a search has: nothing else is found, counted or weighed. */
export interface Reader {
  /** Whose documents are read beside those for every branch; undefined: those of all. */
  readonly branchIds?: readonly string[];
  readonly role: Role;
  /** The day as of which documents hold, `YYYY-MM-DD`. */
  readonly day: string;
  /** Only documents in this language. */
  readonly language?: Language;
  /** What held on these days is found too. */
  readonly earlier?: EarlierDays;
}

const LADDER: readonly Role[] = ['staff', 'shift-lead', 'manager', 'admin'];

/** The audiences a role belongs to: its own and all below. */
export function audiencesOf(role: Role): Role[] {
  return LADDER.slice(0, LADDER.indexOf(role) + 1);
}
