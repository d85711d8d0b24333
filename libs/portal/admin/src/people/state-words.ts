import type { Account } from '@tasty-food/contract';
import type { AdminWordKey } from '../words/admin-words';

export const STATE_WORDS: Record<Account['state'], AdminWordKey> = {
  invited: 'people.stateInvited',
  active: 'people.stateActive',
  disabled: 'people.stateDisabled',
};
