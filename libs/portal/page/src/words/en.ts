import type { SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export const en: SameKeys<typeof fr> = {
  page: {
    clearSearch: 'Clear the search',
    branch: 'Restaurant',
    allBranches: 'All my restaurants',
    loading: 'Loading…',
    failed: 'This page could not be loaded.',
    forbidden: 'This page is for managers. Ask yours.',
    offline: 'No connection.',
    stale: 'What you see is from {{ time }}.',
    retry: 'Try again',
    notLive: 'Connection interrupted: changes made on other screens may be missing.',
    close: 'Close',
    save: 'Save',
    changeFailed: 'The change was not saved.',
    changedMeanwhile: 'Somebody changed this meanwhile.',
    everyBranch: 'All restaurants',
    more: 'Show more',
    saved: 'Saved.',
    tooSoon: 'Too many requests: try again in {{ seconds }} s.',
    notAllowed: 'You may not do this. Ask an administrator.',
    gone: 'This is no longer there.',
    notValid: 'The server does not accept this. Check each field.',
  },
  admin: {
    tabs: 'Administration',
    usage: 'Usage',
    people: 'People',
    audit: 'Audit log',
  },
};
