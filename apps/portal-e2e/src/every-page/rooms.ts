import type { Page } from '@playwright/test';
import { SHIFT_LEAD, type Rows } from './rows';
import { tap, type Stop } from './stop';
import { stopsOfAdmin } from './stops-of-admin';
import { stopsOfChat } from './stops-of-chat';
import { STOPS_OF_KNOWLEDGE } from './stops-of-knowledge';
import { STOPS_OF_RESTAURANT } from './stops-of-restaurant';

/** Pages that one person looks at one after the other. */
export interface Room {
  readonly name: string;
  /** Who looks; nobody stands before the door. */
  readonly account?: 'staff' | 'manager' | 'admin';
  readonly stops: (rows: Rows) => readonly Stop[];
}

const STOPS_AT_THE_DOOR: readonly Stop[] = [
  { name: 'sign-in', path: '/?door', open: leave, ready: 'app-sign-in form' },
  { name: 'sign-in refused', open: enterWrongly, ready: 'app-sign-in .fault' },
  { name: 'second factor of the role', open: enterUnguarded, ready: 'app-second-factor-wanted input[type=password]' },
  { name: 'password by invitation', open: openInvitation, ready: 'app-set-password form' },
];

export const ROOMS: readonly Room[] = [
  { name: 'the door', stops: () => STOPS_AT_THE_DOOR },
  { name: 'the chat', account: 'staff', stops: stopsOfChat },
  { name: 'the restaurant', account: 'manager', stops: () => STOPS_OF_RESTAURANT },
  // The sample documents are of no branch: only an admin may change them.
  { name: 'knowledge', account: 'admin', stops: () => STOPS_OF_KNOWLEDGE },
  { name: 'people and money', account: 'admin', stops: stopsOfAdmin },
];

/** Whoever the round before has left there. */
async function leave(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/?door');
}

/** Somebody whose role needs a second factor, and who has none. */
async function enterUnguarded(page: Page): Promise<void> {
  await page.request.post('/api/session', { data: SHIFT_LEAD });
  await page.goto('/');
}

async function enterWrongly(page: Page): Promise<void> {
  await page.locator('app-sign-in input[name=email]').fill('staff@tastyfood.test');
  await page.locator('app-sign-in input[name=password]').fill('quatre tomates');
  await tap('app-sign-in button[type=submit]')(page);
}

async function openInvitation(page: Page): Promise<void> {
  await page.goto(`/set-password#${'a'.repeat(43)}`);
}
