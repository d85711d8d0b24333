import { ROUTES, type Route } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { HOSTILE_STRINGS } from './testing/hostile-strings';
import { RunningApi } from './testing/running-api';
import { sampleOf } from './testing/sample-of';

/** Nothing takes so long: what does hangs. */
const HANG_MS = 20_000;
const AT_ONCE = 8;
/** What can stand in a header at all: no client sends the rest. */
const IN_A_HEADER = /^[\t\x20-\x7e\x80-\xff]*$/;
/** What a refusal must not tell: places in our code, the words of a driver. */
const INSIDES = /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|SQLSTATE|syntax error at or near|ECONNREFUSED/;

interface Tried {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

let api: RunningApi;
let admin: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  admin = await api.signIn('admin@tastyfood.test');
}, 60_000);
afterAll(() => api.close());

/** Undefined for what went as it should; else what was wrong. */
async function faultOf({ method, path, body, headers }: Tried): Promise<string | undefined> {
  const request = `${method} ${path.slice(0, 200)} ${JSON.stringify({ body, headers })?.slice(0, 200)}`;
  const response = await admin.send(method, path, body, headers, AbortSignal.timeout(HANG_MS));
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await response.text();
  // 503 with its time is an honest refusal: a busy machine may have to make one.
  if (response.status >= 500 && !response.headers.has('retry-after'))
    return `${response.status} for ${request}: ${text}`;
  if (response.status < 400) return undefined;
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return `no problem for ${request}`;
  return INSIDES.test(text) ? `insides for ${request}: ${text}` : undefined;
}

async function faultsOf(tried: Tried[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...tried];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const fault = await faultOf(next);
      if (fault) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

function trialsOf(route: Route, text: string): Tried[] {
  const method = route.method.toUpperCase();
  const encoded = encodeURIComponent(text.toWellFormed());
  const named = (value: string) => route.path.replace(/\{\w+\}/g, value);
  const path = named('angleur');
  const query = Object.keys(route.query?.shape ?? {});
  const body = route.body && sampleOf(route.body, 'a');
  return [
    ...(route.path.includes('{') ? [{ method, path: named(encoded || '%20'), body }] : []),
    ...query.map((key) => ({ method, path: `${path}?${key}=${encoded}`, body })),
    ...(route.body
      ? [
          { method, path, body: sampleOf(route.body, text) },
          { method, path, body: text },
        ]
      : []),
  ];
}

// Signing out would end the session of the others.
const TRIED = Object.entries<Route>(ROUTES).filter(([name]) => name !== 'signOut');

describe('hostile input', () => {
  it.each(TRIED)('at the route %s is refused or harmless', async (_name, route) => {
    const tried = HOSTILE_STRINGS.flatMap((text) => trialsOf(route, text));
    expect(await faultsOf(tried)).toEqual([]);
  });

  it.each([
    'cookie',
    'last-event-id',
    'idempotency-key',
    'accept-language',
    'accept',
    'if-none-match',
    'origin',
    'x-forwarded-for',
  ])('in the header %s is refused or harmless', async (name) => {
    const tried = HOSTILE_STRINGS.filter((text) => IN_A_HEADER.test(text)).flatMap((text) => {
      const headers = { [name]: text };
      const question = { question: 'Is there sesame in The Perron?' };
      return [
        { method: 'GET', path: '/api/session', headers },
        { method: 'GET', path: '/api/menu?branch=angleur', headers },
        { method: 'GET', path: '/api/events', headers },
        { method: 'POST', path: '/api/chat/turns', body: question, headers },
      ];
    });
    expect(await faultsOf(tried)).toEqual([]);
  });

  it('has left the server well', async () => {
    expect((await admin.send('GET', '/health/ready')).status).toBe(200);
    expect((await admin.answer({ question: 'Is there sesame in The Perron?' })).state).toBe('complete');
  });
});
