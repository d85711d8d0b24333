import type { StaffMember } from '@tasty-food/contract';

/** May change what managers keep. What is shown follows this; what is allowed, the server decides. */
export function isManager(staff: StaffMember | undefined): boolean {
  return staff?.role === 'manager' || staff?.role === 'admin';
}
