import { healthSchema, ROUTES, urlOf, type Route } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start({
    RATE_LIMIT_MAX: '3',
    RATE_LIMIT_WINDOW: '60000',
    CORS_ORIGINS: 'https://portal.example',
  });
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

describe('questions', () => {
  it('are limited by person over both ways to ask; reading is not', async () => {
    const responses: Response[] = [];
    for (let n = 0; n < 3; n++) responses.push(await staff.send('POST', urlOf('ask'), { question: 'Hello?' }));
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201]);
    for (const [path, body] of [
      [urlOf('ask'), { question: 'Hello?' }],
      [urlOf('askOnce'), { message: 'Hello?' }],
    ] as const) {
      const response = await staff.send('POST', path, body);
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({ code: 'rate-limited', detail: expect.stringMatching(/\d+ s/) });
    }
    const { turnId } = (await responses[0]?.json()) as { turnId: string };
    for (let n = 0; n < 10; n++) expect((await staff.get('turn', { turnId })).status).toBe(200);
    const other = await api.signIn('manager@tastyfood.test');
    const statuses: number[] = [];
    for (let n = 0; n < 10; n++) {
      const response = await other.send('POST', urlOf('ask'), { question: 'Hello?' });
      statuses.push(response.status);
      if (n === 0) expect(response.headers.get('ratelimit-limit')).toBe('9');
      if (response.ok) await other.follow(((await response.json()) as { turnId: string }).turnId);
    }
    // A manager asks three times as often.
    expect(statuses.toSorted()).toEqual([...Array<number>(9).fill(201), 429]);
  });
});

describe('health', () => {
  it('tells people the whole picture, without a key', async () => {
    const response = await fetch(`${api.url}/health`);
    const health = healthSchema.parse(await response.json());
    expect(response.status).toBe(200);
    expect(health).toMatchObject({
      status: 'ok',
      checks: { database: { status: 'ok' }, claude: { status: 'ok', model: 'claude-haiku-5-5', simulated: false } },
    });
  });

  it.each(['live', 'ready', 'startup'])('%s is 200', async (probe) => {
    expect((await fetch(`${api.url}/health/${probe}`)).status).toBe(200);
  });
});

describe('doors', () => {
  it('let another origin in only where it is named', async () => {
    const allowed = async (origin: string) => {
      const response = await fetch(`${api.url}/health/live`, { headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://portal.example')).toBe('https://portal.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  it('send the headers that keep a browser safe, and no name of the software', async () => {
    const { headers } = await fetch(`${api.url}/health/live`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('compress what is long, and never a stream', async () => {
    const menu = await fetch(`${api.url}/api/menu?branch=angleur`, { headers: { 'accept-encoding': 'gzip' } });
    expect(menu.headers.get('content-encoding')).toBe('gzip');
    const other = await api.signIn('admin@tastyfood.test');
    const stream = await other.send('POST', urlOf('askOnce'), { message: 'Hello?' }, { 'accept-encoding': 'gzip' });
    expect(stream.headers.get('content-encoding')).toBeNull();
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    await stream.body?.cancel();
  });

  it('open no route of the contract without a session, but those that say so', async () => {
    for (const route of Object.values<Route>(ROUTES)) {
      const path = route.path.replace(/\{\w+\}/g, '936e82c4-2104-42d9-a209-9431d00f8822');
      const response = await fetch(api.url + path, { method: route.method.toUpperCase() });
      expect([route.path, response.status === 401]).toEqual([route.path, route.permission !== 'public']);
    }
  });

  it('tell the OpenAPI document', async () => {
    const document = (await (await fetch(`${api.url}/api/docs-json`)).json()) as { paths: object };
    expect(Object.keys(document.paths)).toEqual([...new Set(Object.values(ROUTES).map(({ path }) => path))]);
  });
});
