import type { Told } from '@tasty-food/api-events';
import type { StaffMember } from '@tasty-food/contract';

/** Told to everybody: guests ask when the other one closes. */
export function hoursChanged(branchId: string, by: StaffMember): Told {
  return { event: { type: 'hours-changed', branchId, by: by.name, at: new Date().toISOString() } };
}
