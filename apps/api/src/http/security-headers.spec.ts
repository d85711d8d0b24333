import { ROUTES, type Route } from '@tasty-food/contract';
import express from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pagePolicy, securityHeaders } from './security-headers';

describe('the security headers', () => {
  const app = express().disable('x-powered-by').use(securityHeaders());
  app.use((_request, response) => void response.json({}));
  const server = createServer(app);

  const headersAt = async (path: string) => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}${path}`)).headers;
  };

  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => server.close());

  it.each(['/', '/register', '/c/1', '/apiary', '/healthy'])('let a page at %s load its own parts', async (path) => {
    const headers = await headersAt(path);
    const policy = headers.get('content-security-policy')?.split(';') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'self'", "connect-src 'self'", "img-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.join()).not.toContain('unsafe-inline');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('let the page that bears a nonce write its own styles, and no other', () => {
    expect(pagePolicy('abc').split(';')).toContain("style-src 'self' 'nonce-abc'");
    expect(pagePolicy('abc')).not.toBe(pagePolicy('abd'));
  });

  it.each(['/api/docs', '/api/docs/', '/api/docs/swagger-ui-init.js'])(
    'let the documentation at %s show itself, without scripts of others',
    async (path) => {
      const policy = (await headersAt(path)).get('content-security-policy');
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'self'");
    },
  );

  it.each(['/api/menu', '/api/chat/turns/1/events', '/health', '/health/live', '/metrics'])(
    'let the data at %s do nothing',
    async (path) => {
      expect((await headersAt(path)).get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    },
  );

  const notPublic = Object.values<Route>(ROUTES).filter(({ permission, stream }) => permission !== 'public' && !stream);
  it.each(notPublic.map(({ method, path }) => ({ method, path })))(
    'let no cache keep what is of a person: $method $path',
    async ({ path }) => {
      const isOfEverybody = /^\/(api\/(?!audit|budgets|chat|privacy|session|staff|usage)|metrics)/.test(path);
      const kept = (await headersAt(path.replace(/\{\w+\}/g, 'x'))).get('cache-control');
      expect([path, kept]).toEqual([path, isOfEverybody ? null : 'no-store']);
    },
  );

  it('send a built file what concerns it, and its worker and pictures the whole policy', async () => {
    const built = await headersAt('/chunk-BCYmTpyh.js');
    expect(built.get('x-content-type-options')).toBe('nosniff');
    expect(built.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(built.get('content-security-policy')).toBeNull();
    for (const path of ['/ngsw-worker.js', '/mark.svg', '/media/card-BCYmTpyh.svg'])
      expect((await headersAt(path)).get('content-security-policy')).toContain("connect-src 'self'");
  });

  it.each(['/', '/api/menu'])('guard %s alike where it matters to both', async (path) => {
    const headers = await headersAt(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const [, maxAge] = /^max-age=(\d+); includeSubDomains$/.exec(headers.get('strict-transport-security') ?? '') ?? [];
    expect(Number(maxAge)).toBeGreaterThanOrEqual(31_536_000);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
