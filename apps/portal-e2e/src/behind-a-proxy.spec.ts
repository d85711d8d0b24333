import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { Portal, wordsOf } from './portal';
import { needsChromium } from './portal-test';
import { lacksNginx, ProxiedProduct } from './proxied-product';

needsChromium();
const lacking = lacksNginx();
test.skip(lacking !== '', lacking);
test.use({ ignoreHTTPSErrors: true });

const TABS = 12;
const START_MS = 120_000;

let product: ProxiedProduct;

test.beforeAll(async () => {
  test.setTimeout(START_MS);
  product = await ProxiedProduct.start();
});

test.afterAll(() => product?.stop());

test('twelve tabs of one browser stream at once, over one connection', async ({ context }) => {
  test.setTimeout(120_000);
  await signIn(context);
  // Far longer than twelve pages take to load, on any machine.
  const endless = { text: 'encore un mot '.repeat(500), tokensPerSecond: 10 };
  const turns = await Promise.all(
    Array.from({ length: TABS }, (_, tab) => askElsewhere(context, `Onglet ${tab + 1} ?`, endless)),
  );
  const streams: Stream[][] = [];
  const portals = await Promise.all(
    turns.map(async ({ conversationId }, tab) => {
      const portal = new Portal(await context.newPage());
      streams[tab] = await watchStreams(portal.page);
      await portal.open(`${product.url}/c/${conversationId}`);
      return portal;
    }),
  );

  // Over HTTP/1.1 a browser opens six connections to a server: the seventh tab would show nothing until another has ended.
  for (const portal of portals) await expect(portal.lastAnswer.locator('app-markdown')).toContainText('encore');
  const shown = await Promise.all(portals.map((portal) => portal.text()));
  for (const [tab, portal] of portals.entries()) {
    await expect.poll(async () => (await portal.text()).length).toBeGreaterThan(shown[tab]?.length ?? 0);
  }
  expect(await product.writing()).toBe(TABS);
  for (const portal of portals) await expect(portal.stop).toBeVisible();

  expect(await Promise.all(portals.map(({ page }) => protocolOf(page)))).toEqual(Array(TABS).fill('h2'));
  expect(streams.map((opened) => opened.map(({ protocol }) => protocol))).toEqual(Array(TABS).fill(['h2']));
  expect(new Set(streams.flat().map(({ connection }) => connection)).size).toBe(1);

  // Ended from outside, all at once: each tab hears of it.
  for (const { turnId } of turns) await context.request.post(`${product.url}/api/chat/turns/${turnId}/stop`);
  for (const portal of portals) await expect(portal.lastAnswer).toContainText('Arrêté');
  for (const portal of portals) portal.expectNoFaults();
});

test('an answer goes through a reload of the proxy untouched, and comes through its restart whole', async ({
  page,
  context,
}) => {
  await signIn(context);
  const text = Array.from({ length: 260 }, (_, n) => `mot${n}`).join(' ');
  await product.script('Jusqu’au bout ?', { text, tokensPerSecond: 65 });
  const streams = await watchStreams(page);
  const portal = new Portal(page);
  await portal.open(product.url);
  await portal.ask('Jusqu’au bout ?');
  const answer = portal.lastAnswer.locator('app-markdown');
  await expect(answer).toContainText('mot5 ');

  await product.proxyMust('reload');
  const shown = (await portal.text()).length;
  await expect.poll(async () => (await portal.text()).length).toBeGreaterThan(shown);
  expect(streams).toHaveLength(1);
  // What is asked anew is answered by the new workers.
  expect((await page.request.get(`${product.url}/health/ready`)).status()).toBe(200);

  await product.proxyMust('restart');
  expect(await product.writing()).toBe(1);
  await portal.answered();
  expect(wordsOf(await portal.text())).toBe(wordsOf(text));
  expect(streams.length).toBeGreaterThan(1);
  portal.expectNoFaults();
});

/** Claude is scripted here, so the portal offers no sample account to tap on. */
async function signIn(context: BrowserContext): Promise<void> {
  const credentials = { email: 'staff@tastyfood.test', password: 'tastyfood' };
  const response = await context.request.post(`${product.url}/api/session`, { data: credentials });
  expect(response.status()).toBe(200);
}

/** A question that is asked in no tab: whoever opens its conversation follows it. */
async function askElsewhere(
  context: BrowserContext,
  question: string,
  answer: { text: string; tokensPerSecond: number },
): Promise<{ turnId: string; conversationId: string }> {
  await product.script(question, answer);
  const response = await context.request.post(`${product.url}/api/chat/turns`, { data: { question } });
  expect(response.status()).toBe(201);
  return response.json();
}

interface Stream {
  readonly protocol: string;
  readonly connection: number;
}

/** The event streams of turns that this page opens from now on, each with the connection it came over. */
async function watchStreams(page: Page): Promise<Stream[]> {
  const streams: Stream[] = [];
  const browser = await page.context().newCDPSession(page);
  browser.on('Network.responseReceived', ({ type, response }) => {
    if (type !== 'EventSource' || !/\/turns\/[^/]+\/events/.test(response.url)) return;
    streams.push({ protocol: response.protocol ?? '', connection: response.connectionId });
  });
  await browser.send('Network.enable');
  return streams;
}

function protocolOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.nextHopProtocol ?? '';
  });
}
