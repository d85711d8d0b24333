import { expect, test, type Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { needsChromium } from './portal-test';
import { RunningApi } from './running-api';

needsChromium();

/** Pages that are served elsewhere (a CDN, another application of the group) and call the API: docs/operations.md, "Separate deployment". */
let listed: Server;
let unlisted: Server;
let api: RunningApi;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  listed = await emptyPages();
  unlisted = await emptyPages();
  const origins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${portOf(listed)}`);
  api = await RunningApi.start({ tokensPerSecond: 0 }, { CORS_ORIGINS: origins.join(',') });
});

test.afterAll(async () => {
  await api?.stop();
  for (const server of [listed, unlisted]) server?.close();
});

test('a page of a listed origin on the same site signs in, asks, follows the stream and reads its headers', async ({
  page,
}) => {
  // Another port is another origin, and the same site.
  await page.goto(`http://127.0.0.1:${portOf(listed)}/`);
  expect(await signIn(page)).toMatchObject({ status: 200, session: 200 });
  const { types, requestId } = await page.evaluate(async (url) => {
    const response = await fetch(`${url}/api/chat/turns`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ question: 'Is there sesame in The Perron?' }),
    });
    const { eventsUrl } = (await response.json()) as { eventsUrl: string };
    const seen: string[] = [];
    const source = new EventSource(url + eventsUrl, { withCredentials: true });
    await new Promise<void>((ended) => {
      source.onmessage = ({ data }) => {
        const { type } = JSON.parse(String(data)) as { type: string };
        seen.push(type);
        if (type === 'turn-end' || type === 'turn-error') ended();
      };
    });
    source.close();
    return { types: seen, requestId: response.headers.get('x-request-id') };
  }, api.url);
  expect(types[0]).toBe('turn-start');
  expect(types.at(-1)).toBe('turn-end');
  expect(requestId).toMatch(/^[\w.-]+$/);
});

test('a page of a listed origin on another site is answered, but keeps no session: the cookie is SameSite=Lax', async ({
  page,
}) => {
  await page.goto(`http://localhost:${portOf(listed)}/`);
  expect(await signIn(page)).toMatchObject({ status: 200, session: 401 });
});

test('a page of an origin that is not listed learns nothing and changes nothing', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${portOf(unlisted)}/`);
  expect(await signIn(page)).toMatchObject({ status: 'refused by the browser', session: 'refused by the browser' });
});

/** Signs in from the page, then asks who it is: the status of both. */
function signIn(page: Page): Promise<{ status: number | string; session: number | string }> {
  return page.evaluate(async (url) => {
    const statusOf = (response: Promise<Response>) =>
      response.then(
        ({ status }) => status,
        () => 'refused by the browser',
      );
    const status = await statusOf(
      fetch(`${url}/api/session`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'staff@tastyfood.test', password: 'tastyfood' }),
      }),
    );
    return { status, session: await statusOf(fetch(`${url}/api/session`, { credentials: 'include' })) };
  }, api.url);
}

async function emptyPages(): Promise<Server> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'));
  server.listen(0);
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
