import { Logger } from '@nestjs/common';
import { noteRefusal } from '@tasty-food/api-http';
import express, { type Express } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { limitSignIns } from './limit-sign-ins';

/** At once; four times as many in a minute. */
const FAILURES = 5;
/** What comes of each password; of all others 401. */
const STATUSES: Record<string, number> = { right: 200, 'of another origin': 403 };

describe('the first door of a sign-in', () => {
  let server: Server;
  let url: string;
  /** How many came through the door. */
  let read: number;
  let refused: number;
  const servers: Server[] = [];

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => open(1));
  afterAll(() => servers.forEach((one) => one.close()));

  async function open(trustedProxies: number): Promise<void> {
    read = 0;
    refused = 0;
    const app: Express = express();
    app.set('trust proxy', trustedProxies);
    const door = limitSignIns({ failuresMax: 4 * FAILURES, onRefused: () => refused++ });
    app.use(door.count, door.refuse);
    app.use(express.json({ limit: 64 * 1024 }), (request, response) => {
      read += 1;
      const { password = '' } = (request.body ?? {}) as { password?: string };
      if (password === 'right, code missing') noteRefusal(response, 'second-factor-needed');
      response.status(STATUSES[password] ?? 401).end();
    });
    server = createServer(app).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  function signIn(password = 'wrong', from = '192.0.2.1', path = '/api/session'): Promise<Response> {
    return fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ password }),
    });
  }

  async function statusesOf(answers: Promise<Response>[]): Promise<number[]> {
    return (await Promise.all(answers)).map(({ status }) => status).toSorted();
  }

  it('lets so many of one network fail, however many come at once, and reads no more of them', async () => {
    const statuses = await statusesOf(Array.from({ length: 30 }, () => signIn()));
    expect(statuses).toEqual([...Array<number>(FAILURES).fill(401), ...Array<number>(25).fill(429)]);
    expect({ read, refused }).toEqual({ read: FAILURES, refused: 25 });
  });

  it('says in its refusal when to come again, in words and in every header that clients read', async () => {
    for (let left = FAILURES; left > 0; left--)
      expect((await signIn()).headers.get('ratelimit-remaining')).toBe(String(left - 1));
    const answer = await signIn();
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(15 / FAILURES);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'ratelimit-limit': '5',
      'ratelimit-remaining': '0',
      'ratelimit-reset': String(seconds),
      'ratelimit-policy': '"sign-ins";q=5;w=15',
      ratelimit: `"sign-ins";r=0;t=${seconds}`,
    });
    expect(await answer.json()).toMatchObject({ code: 'rate-limited', status: 429 });
  });

  it('counts no sign-in that succeeds: a whole restaurant comes in behind one address', async () => {
    for (let person = 0; person < 10 * FAILURES; person++) expect((await signIn('right')).status).toBe(200);
    for (let guess = 0; guess < FAILURES; guess++) expect((await signIn()).status).toBe(401);
    expect((await signIn('right')).status).toBe(429);
  });

  it('counts none that a page of another origin sent: whoever is lured there can still sign in', async () => {
    for (let lured = 0; lured < 3 * FAILURES; lured++) expect((await signIn('of another origin')).status).toBe(403);
    expect((await signIn()).headers.get('ratelimit-remaining')).toBe(String(FAILURES - 1));
  });

  it('counts none whose password was right and whose code is still to come', async () => {
    for (let at = 0; at < 3 * FAILURES; at++) expect((await signIn('right, code missing')).status).toBe(401);
    expect((await signIn()).headers.get('ratelimit-remaining')).toBe(String(FAILURES - 1));
  });

  it('keeps other networks out of it, and takes the addresses of one IPv6 network for one', async () => {
    await statusesOf(Array.from({ length: FAILURES }, () => signIn()));
    expect((await signIn('wrong', '192.0.2.2')).status).toBe(401);
    const neighbours = Array.from({ length: 30 }, (_, at) => signIn('wrong', `2001:db8::${at + 1}`));
    expect((await statusesOf(neighbours)).filter((status) => status === 401)).toHaveLength(FAILURES);
  });

  it('believes no address that no counted proxy vouches for', async () => {
    await open(0);
    const disguised = Array.from({ length: 30 }, (_, at) => signIn('wrong', `198.51.100.${at + 1}`));
    expect((await statusesOf(disguised)).filter((status) => status === 401)).toHaveLength(FAILURES);
  });

  it('is the same door however its path is written, and stands before no other route', async () => {
    const paths = ['/api/session', '/API/Session', '/api/session/', '/api/session/password-link'];
    const answers = Array.from({ length: 40 }, (_, at) => signIn('wrong', undefined, paths[at % paths.length]));
    expect((await statusesOf(answers)).filter((status) => status === 401)).toHaveLength(FAILURES);
    expect((await signIn('wrong', undefined, '/api/chat/turns')).status).toBe(401);
    expect((await fetch(`${url}/api/session`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(401);
  });

  it('waits for no body that is long, and keeps the connection of a short one', async () => {
    await statusesOf(Array.from({ length: FAILURES }, () => signIn()));
    expect((await signIn('x')).headers.get('connection')).toBe('keep-alive');
    expect((await signIn('x'.repeat(20_000))).headers.get('connection')).toBe('close');
    expect(read).toBe(FAILURES);
  });
});
