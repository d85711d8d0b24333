import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { RunningApi } from './testing/running-api';

const LEAVE_AFTER_MS = Array.from({ length: 40 }, (_, n) => n);
/** What was on its way to Claude has arrived by then; an answer that nobody stops goes on for much longer. */
const SETTLED_MS = 1_000;

let api: RunningApi;

beforeAll(async () => {
  api = await RunningApi.start();
}, 60_000);
afterAll(() => api.close());

async function cookie(): Promise<string> {
  const response = await fetch(`${api.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'staff@tastyfood.test', password: 'tastyfood' }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

it('the one-request form stops its answer too when the client left before it began', async () => {
  await api.script(...LEAVE_AFTER_MS.map(() => ({ kind: 'answer', text: 'word '.repeat(2_000), tokensPerSecond: 50 })));
  const headers = { cookie: await cookie(), 'content-type': 'application/json' };
  for (const ms of LEAVE_AFTER_MS) {
    const asking = request(`${api.url}/api/chat/stream`, { method: 'POST', headers, agent: false });
    asking.on('error', () => undefined).end(JSON.stringify({ message: `Left after ${ms} ms` }));
    await sleep(ms);
    asking.destroy();
  }
  await sleep(SETTLED_MS);
  const { requests, active } = await api.simulatorState<{ requests: number; active: number }>();
  expect(requests).toBeGreaterThan(0);
  expect(active).toBe(0);
}, 30_000);
