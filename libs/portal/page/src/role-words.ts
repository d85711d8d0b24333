import type { Role } from '@tasty-food/contract';
import type { WordKey } from '@tasty-food/portal-ui';

export const ROLE_WORDS: Record<Role, WordKey> = {
  staff: 'session.roleStaff',
  'shift-lead': 'session.roleShiftLead',
  manager: 'session.roleManager',
  admin: 'session.roleAdmin',
};

export const LANGUAGE_NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const;
