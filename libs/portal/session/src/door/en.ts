import type { SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export const en: SameKeys<typeof fr> = {
  door: {
    elsewhere: 'Continue with {{ name }}',
    wait: 'Too many attempts. Try again in {{ seconds }} s.',
    noGroup: 'Your account belongs to no group that works here. Speak to your manager.',
    noAddress: 'Your account has no confirmed e-mail address.',
    addressTaken: 'This address has an account of another person already. Speak to your manager.',
    disabled: 'This account is disabled. Speak to your manager.',
    expired: 'Signing in took too long. Begin again.',
    declined: 'Signing in was refused. Begin again, or use your password.',
    unreachable: 'The sign-in service does not answer. Use your password.',
  },
};
