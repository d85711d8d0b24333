import type { Role } from './session';

const MANAGERS: readonly Role[] = ['manager', 'admin'];

/** What a role may allow. `deed` ends the sentence of a refusal: "Only a manager or an admin may …". */
export const PERMISSIONS = {
  'change-hours': { roles: MANAGERS, deed: 'change opening hours' },
  'change-register': { roles: MANAGERS, deed: 'change the register' },
  'read-register-history': { roles: MANAGERS, deed: 'read the history of the register' },
  'change-certificates': { roles: MANAGERS, deed: 'change certificates' },
  'decide-proposals': { roles: MANAGERS, deed: 'see and decide what waits for a second manager' },
  'read-tasks': { roles: MANAGERS, deed: 'see what waits for a manager' },
  'change-menu': { roles: MANAGERS, deed: 'change dishes and ingredients' },
  'import-menu': { roles: MANAGERS, deed: 'import or export the menu' },
  'change-documents': { roles: MANAGERS, deed: 'add, replace, change or remove documents' },
  'read-knowledge-gaps': { roles: MANAGERS, deed: 'see which questions the documents left open' },
  'change-glossary': { roles: MANAGERS, deed: 'change the glossary' },
  'manage-budgets': { roles: MANAGERS, deed: 'see and set budgets' },
  'manage-staff': { roles: MANAGERS, deed: 'manage the people' },
  'read-named-conversations': { roles: MANAGERS, deed: "read a named person's conversations" },
  'read-audit': { roles: MANAGERS, deed: 'read the audit log' },
  'read-usage': { roles: MANAGERS, deed: 'see what answers used and cost' },
  'read-metrics': { roles: MANAGERS, deed: 'read the metrics' },
} as const satisfies Record<string, { roles: readonly Role[]; deed: string }>;

export type Permission = keyof typeof PERMISSIONS;

/** Who may use a route: anybody; whoever is signed in; or whoever has a permission. */
export type RoutePermission = 'public' | 'signed-in' | Permission;

/** Whether a role has a permission. Where it holds (the branch, the owner) is for the rows themselves to say. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return PERMISSIONS[permission].roles.includes(role);
}

const ROLE_WORDS: Record<Role, string> = {
  staff: 'a staff member',
  'shift-lead': 'a shift lead',
  manager: 'a manager',
  admin: 'an admin',
};

/** The sentence of a refusal: who may, and whom to ask. */
export function whoMay(permission: Permission): string {
  const { roles, deed } = PERMISSIONS[permission];
  return `Only ${roles.map((role) => ROLE_WORDS[role]).join(' or ')} may ${deed}. Ask the manager on duty.`;
}
