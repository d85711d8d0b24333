import type { StaffMember } from '@tasty-food/contract';

/** Who asks, and through which session. */
export interface SignedIn {
  readonly sessionId: string;
  readonly staff: StaffMember;
  /** The role demands a second factor, and there is none yet: little is open before it is set up. */
  readonly lacksSecondFactor: boolean;
}
