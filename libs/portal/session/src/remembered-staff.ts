import type { StaffMember } from '@tasty-food/contract';

const KEY = 'tasty-food.staff';

/** Who was signed in when the server was last heard: without a network they still read what this device keeps. */
export function rememberedStaff(): StaffMember | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as StaffMember | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberStaff(staff: StaffMember): void {
  localStorage.setItem(KEY, JSON.stringify(staff));
}

export function forgetStaff(): void {
  localStorage.removeItem(KEY);
}
