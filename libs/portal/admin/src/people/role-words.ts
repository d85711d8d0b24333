import type { Account, Role } from '@tasty-food/contract';
import type { WordKey } from '@tasty-food/portal-ui';
import type { AdminWordKey } from '../words/admin-words';

export const ROLE_WORDS: Record<Role, WordKey> = {
  staff: 'session.roleStaff',
  'shift-lead': 'session.roleShiftLead',
  manager: 'session.roleManager',
  admin: 'session.roleAdmin',
};

export const STATE_WORDS: Record<Account['state'], AdminWordKey> = {
  invited: 'people.stateInvited',
  active: 'people.stateActive',
  disabled: 'people.stateDisabled',
};

export const LANGUAGE_NAMES = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const;
