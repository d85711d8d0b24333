import type { Page } from '@playwright/test';
import { closeAndTap, tap, type Stop } from './stop';
import type { Rows } from './rows';

export function stopsOfAdmin({ staffId }: Rows): readonly Stop[] {
  return [
    { name: 'usage', path: '/admin/usage', ready: 'app-usage-chart canvas[data-drawn]' },
    { name: 'budget', open: tap('app-budget-list header button'), ready: 'app-budget-sheet select' },
    { name: 'people', path: '/admin/people', ready: 'app-people-page li button' },
    { name: 'person', open: tap('app-people-page li button'), ready: 'app-person-sheet form' },
    { name: 'invitation', open: closeAndTap('app-people-page .bar > button'), ready: 'app-invite-sheet select' },
    {
      name: 'reason to read',
      path: `/admin/people/${staffId}/conversations`,
      ready: 'app-named-conversations-page textarea',
    },
    { name: 'named conversations', open: giveReason, ready: 'app-named-conversations-page li button' },
    {
      name: 'named transcript',
      open: tap('app-named-conversations-page li button'),
      ready: 'app-named-transcript article',
    },
    { name: 'audit', path: '/admin/audit', ready: 'app-audit-item' },
    { name: 'before and after', open: tap('app-audit-item summary'), ready: 'app-audit-item td' },
    { name: 'account', path: '/account', ready: 'app-own-sessions li' },
    {
      name: 'second factor',
      open: tap('app-own-second-factor button'),
      ready: 'app-second-factor-setup input[type=password]',
    },
    { name: 'privacy', path: '/privacy', ready: 'app-privacy-page td' },
  ];
}

async function giveReason(page: Page): Promise<void> {
  await page.locator('app-named-conversations-page textarea').fill('Plainte d’un client du 12 mars');
  await page.locator('app-named-conversations-page form button').click();
}
