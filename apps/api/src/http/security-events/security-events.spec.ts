import { Logger } from '@nestjs/common';
import { sendProblem, ProblemException } from '@tasty-food/api-http';
import { Metrics } from '@tasty-food/api-telemetry';
import type { ProblemCode } from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { securityEventOf } from './security-event';
import { SecurityEvents } from './security-events';

const SESSION = { cookie: 'theme=dark; __Host-session=abc' };

describe('a refused request', () => {
  it.each<[ProblemCode, string, Record<string, string>, string | undefined]>([
    ['forbidden', '/api/staff', {}, 'permission-refused'],
    ['forbidden', '/api/session/oidc/callback', {}, 'sign-in-failed'],
    ['invalid-credentials', '/api/session', {}, 'sign-in-failed'],
    ['invalid-credentials', '/api/session/password', SESSION, 'password-refused'],
    ['rate-limited', '/api/session', {}, 'sign-in-limited'],
    ['rate-limited', '/api/chat/turns', SESSION, 'rate-limited'],
    ['not-signed-in', '/api/branches', SESSION, 'session-refused'],
    ['not-signed-in', '/metrics', { authorization: 'Bearer guess' }, 'token-refused'],
    ['not-signed-in', '/api/session', { cookie: 'theme=dark' }, undefined],
    ['invalid-json', '/api/session', {}, 'input-refused'],
    ['not-found', '/api/staff', SESSION, undefined],
    ['internal', '/api/staff', SESSION, undefined],
  ])('with %s at %s and %j is the event %s', (code, path, headers, event) => {
    expect(securityEventOf(code, { path, headers })).toBe(event);
  });
});

describe('security events', () => {
  let metrics: Metrics;
  let events: SecurityEvents;
  let now: number;
  let lines: Record<string, unknown>[];
  let spy: jest.SpyInstance;

  beforeEach(() => {
    metrics = new Metrics();
    now = 0;
    events = new SecurityEvents(metrics, () => now);
    lines = [];
    spy = jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => {
      lines.push(line as Record<string, unknown>);
    });
  });
  afterEach(() => spy.mockRestore());

  it('name the route and the person, and nothing that stood in the path or the query', () => {
    const signedIn = { sessionId: 's', staff: { id: 'person-1' } };
    const path = '/api/staff/secret-id/sessions/another';
    events.tell('permission-refused', request({ method: 'DELETE', path, signedIn }));
    expect(lines).toEqual([
      {
        event: 'permission-refused',
        staffId: 'person-1',
        network: '192.0.2.7',
        route: 'DELETE /api/staff/{staffId}/sessions/{sessionId}',
        req: { id: 'request-1', method: 'DELETE' },
        untold: undefined,
      },
    ]);
  });

  it('are made of what a response refused with, and of nothing else', async () => {
    const response = answer();
    events.tellRefusal(request({ path: '/api/branches' }), response);
    expect(lines).toHaveLength(0);
    sendProblem(response, new ProblemException('forbidden', 'No.'), 'request-1');
    events.tellRefusal(request({ path: '/api/budgets/group' }), response);
    expect(lines).toMatchObject([{ event: 'permission-refused', route: 'GET /api/budgets/{scope}' }]);
    expect(await metrics.text()).toContain('tasty_food_security_events_total{event="permission-refused"} 1');
  });

  it('fill no log: one who floods has ten lines a minute, all together sixty, and every event is counted', async () => {
    for (let at = 0; at < 1_000; at++) events.tell('session-refused', request({ ip: '192.0.2.66' }));
    expect(lines).toHaveLength(10);
    events.tell('session-refused', request({ ip: '192.0.2.1' }));
    expect(lines.at(-1)).toMatchObject({ network: '192.0.2.1', untold: 990 });
    for (let at = 0; at < 200; at++) events.tell('session-refused', request({ ip: `198.51.100.${at}` }));
    expect(lines).toHaveLength(60);
    events.tell('origin-refused', request({}));
    expect(lines.at(-1)).toMatchObject({ event: 'origin-refused' });
    now += 60_000;
    events.tell('session-refused', request({ ip: '192.0.2.66' }));
    expect(lines).toHaveLength(62);
    expect(await metrics.text()).toContain('tasty_food_security_events_total{event="session-refused"} 1202');
  });
});

function request(more: object): Request {
  return { id: 'request-1', method: 'GET', path: '/api/session', ip: '192.0.2.7', headers: {}, ...more } as never;
}

/** As much of Express's as a problem needs. */
function answer(): Response {
  const response = { locals: {}, setHeader: () => response, status: () => response, type: () => response };
  return Object.assign(response, { send: () => response }) as never;
}
