import { expect, needsChromium, test } from './portal-test';
import { Portal } from './portal';
import { RunningApi } from './running-api';

needsChromium();

/** Discard: nothing listens there. */
const NOBODY = 'http://127.0.0.1:9';

const DAY_MS = 86_400_000;

let api: RunningApi;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  api = await RunningApi.start({ tokensPerSecond: 0 }, { ANTHROPIC_BASE_URL: NOBODY, ANTHROPIC_API_KEY: 'none' });
});

test.afterAll(() => api?.stop());

test('while Claude is away the register answers, a question for Claude says what it waits for, and the rows are a tap away', async ({
  page,
}) => {
  const portal = new Portal(page);
  const credentials = { email: 'staff@tastyfood.test', password: 'tastyfood' };
  await page.request.post(`${api.url}/api/session`, { data: credentials });
  await portal.open(api.url);
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await portal.answered();
  await expect(portal.lastAnswer).toContainText('sans l’assistant');
  await expect(portal.lastAnswer.getByRole('group', { name: 'Registre des allergènes' })).toContainText('Sésame');

  // Of another day the table says so itself: who scrolls to it later must not take it for today's.
  await portal.ask('Y avait-il du sésame dans L’Ardent Classic hier ?');
  await portal.answered();
  const ofYesterday = portal.lastAnswer.getByRole('group', { name: `Registre des allergènes · au ${spoken(-1)}` });
  await expect(ofYesterday).toContainText('Sésame');

  await portal.ask('Comment répondre à un client mécontent de son burger ?');
  await expect(portal.lastAnswer.getByRole('alert')).toBeVisible({ timeout: 45_000 });
  await portal.lastAnswer.getByRole('link', { name: 'Allergènes' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});

/** A day as the portal says it, so many days from today in Belgium. */
function spoken(days: number): string {
  const format = new Intl.DateTimeFormat('fr-BE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  });
  return format.format(new Date(Date.now() + days * DAY_MS));
}
