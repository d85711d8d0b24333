import type { Page } from '@playwright/test';
import { closeAndTap, tap, type Stop } from './stop';

const KEEPING = 'app-dish-sheet .keeping button';

export const STOPS_OF_RESTAURANT: readonly Stop[] = [
  { name: 'menu', path: '/menu', ready: 'app-menu-item' },
  { name: 'dish', open: tap('app-menu-item button'), ready: 'app-dish-sheet li:nth-child(14)' },
  { name: 'cell', open: tap('app-dish-sheet li button'), ready: 'app-cell-sheet ol li' },
  { name: 'dish editor', open: closeAndTap(`${KEEPING}:nth-child(1)`), ready: 'app-dish-editor select' },
  { name: 'claims', open: closeAndTap(`${KEEPING}:nth-child(2)`), ready: 'app-claim-sheet form' },
  { name: 'history', open: closeAndTap(`${KEEPING}:nth-child(3)`), ready: 'app-history-sheet li' },
  {
    name: 'several cells',
    open: closeAndTap(`${KEEPING}:nth-child(4)`),
    ready: 'app-several-cells-sheet select',
  },
  { name: 'guest card', open: closeAndTap('app-dish-sheet .guest'), ready: 'app-guest-card section' },
  { name: 'new dish', path: '/menu?new', open: tap('app-menu-page .add'), ready: 'app-dish-editor select' },
  { name: 'register', path: '/register', ready: 'app-register-matrix tbody tr' },
  { name: 'what a guest avoids', open: tap('app-register-page .chips button'), ready: 'app-guest-groups li' },
  { name: '86 board', path: '/86', ready: 'app-out-card' },
  { name: 'until when', open: tap('app-out-card .until'), ready: 'app-until-sheet input' },
  {
    name: '86 notice',
    open: closeAndTap('app-eighty-six-page .tiles button'),
    // Read out first, and only then part of the page.
    ready: 'mat-snack-bar-container [aria-live] button',
  },
  { name: 'hours', path: '/hours', ready: 'app-hours-page dl' },
  { name: 'week', path: '/hours/week', ready: 'app-week-page form dl' },
  { name: 'hours import', path: '/hours/import', ready: 'app-hours-import-page input[type=file]' },
  { name: 'tasks', path: '/tasks', ready: 'app-tasks-page li[data-kind]' },
  { name: 'import', path: '/menu/import', ready: 'app-import-page input[type=file]' },
  { name: 'ingredients', path: '/ingredients', ready: 'app-ingredients-page li button' },
  { name: 'ingredient', open: tap('app-ingredients-page li button'), ready: 'app-ingredient-sheet li' },
  { name: 'several allergens', open: tap('app-ingredient-sheet .several'), ready: 'app-ingredient-sheet select' },
  { name: 'new ingredient', open: closeAndTap('app-ingredients-page .add'), ready: 'app-new-ingredient-sheet select' },
  { name: 'certificates', path: '/certificates', ready: 'app-certificates-page li' },
  { name: 'certificate', open: tap('app-certificates-page .add'), ready: 'app-certificate-sheet input' },
  {
    name: 'certificates import',
    path: '/certificates/import',
    ready: 'app-certificates-import-page input[type=file]',
  },
  { name: 'approvals', path: '/approvals', ready: 'app-approvals-page li .actions' },
  { name: 'without a network', path: '/hours?offline', open: goOffline, ready: 'app-connection-banner p' },
];

async function goOffline(page: Page): Promise<void> {
  await page.locator('app-hours-page dl').waitFor();
  await page.context().setOffline(true);
}
