import { ProblemException } from '@tasty-food/api-http';
import type { Request, Response } from 'express';
import { refuseForeignOrigins } from './refuse-foreign-origins';

const PORTAL = 'https://portal.tastyfood.test';
let refused = 0;
const check = refuseForeignOrigins(['https://cdn.tastyfood.test/'], () => refused++);

interface Asked {
  method?: string;
  path?: string;
  origin?: string;
  site?: string;
}

function passes({ method = 'POST', path = '/api/chat/turns', origin, site }: Asked): boolean {
  let passed = false;
  refused = 0;
  const headers = { origin, 'sec-fetch-site': site };
  const request = { method, path, headers, host: new URL(PORTAL).host } as unknown as Request;
  try {
    void check(request, {} as Response, () => (passed = true));
  } catch (failure) {
    expect(failure).toBeInstanceOf(ProblemException);
    expect(failure).toMatchObject({ code: 'forbidden', detail: expect.stringContaining('CORS_ORIGINS') });
  }
  expect(refused).toBe(passed ? 0 : 1);
  return passed;
}

describe('a request that changes something', () => {
  it.each<[string, Asked]>([
    ['the portal itself', { site: 'same-origin', origin: PORTAL }],
    ['the portal where the browser says nothing of sites', { origin: PORTAL }],
    ['the portal over plain HTTP in front of a proxy that is not counted', { origin: PORTAL.replace('https', 'http') }],
    ['an origin of CORS_ORIGINS', { site: 'cross-site', origin: 'https://cdn.tastyfood.test' }],
    ['what is no browser', {}],
  ])('of %s passes', (_, asked) => expect(passes(asked)).toBe(true));

  it.each<[string, Asked]>([
    ['another site', { site: 'cross-site', origin: 'https://elsewhere.test' }],
    ['another site of the same domain', { site: 'same-site', origin: 'https://blog.tastyfood.test' }],
    ['another port', { origin: `${PORTAL}:8443` }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a form that hides where it stands', { site: 'cross-site' }],
    ['what is no origin', { origin: 'portal.tastyfood.test' }],
    ['a name that begins alike', { origin: `${PORTAL}.elsewhere.test` }],
  ])('of %s is refused, whatever its method', (_, asked) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(passes({ ...asked, method })).toBe(false);
  });
});

describe('a request that reads', () => {
  const elsewhere = { method: 'GET', site: 'cross-site', origin: 'https://elsewhere.test' };

  it('passes: what it may read is for the browser to say, by CORS', () => {
    expect(passes({ ...elsewhere, path: '/api/menu' })).toBe(true);
  });

  it.each(['/api/events', '/api/chat/turns/1/events', '/API/Events', '/api/events/'])(
    'but follows no stream at %s',
    (path) => {
      expect(passes({ ...elsewhere, path })).toBe(false);
      expect(passes({ method: 'GET', site: 'same-origin', path })).toBe(true);
    },
  );
});
