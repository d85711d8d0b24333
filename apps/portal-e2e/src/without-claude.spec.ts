import { expect, needsChromium, test } from './portal-test';
import { Portal } from './portal';
import { RunningApi } from './running-api';

needsChromium();

/** Discard: nothing listens there. */
const NOBODY = 'http://127.0.0.1:9';

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

  await portal.ask('Comment répondre à un client mécontent de son burger ?');
  await expect(portal.lastAnswer.getByRole('alert')).toBeVisible({ timeout: 45_000 });
  await portal.lastAnswer.getByRole('link', { name: 'Allergènes' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});
