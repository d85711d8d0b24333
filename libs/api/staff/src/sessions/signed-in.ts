import type { StaffMember } from '@tasty-food/contract';

/** Who asks, and through which session. */
export interface SignedIn {
  readonly sessionId: string;
  readonly staff: StaffMember;
}
