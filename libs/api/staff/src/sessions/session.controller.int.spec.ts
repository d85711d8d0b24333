import { Controller, Get, type INestApplication } from '@nestjs/common';
import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { Problem } from '@tasty-food/contract';
import { hashOfToken } from './session-token';
import { scryptSync } from 'node:crypto';
import { Sessions } from './sessions';
import { SessionStore } from './session-store';
import { staffApp } from '../testing/staff-app';
import { watchSession } from '../testing/watch-session';

const STAFF = { email: 'staff@tastyfood.test', password: 'tastyfood' };

/** A route that nobody wrote into the contract. */
@Controller('api/undeclared')
class UndeclaredController {
  @Get()
  secret(): string {
    return 'secret';
  }
}

describe('/api/session', () => {
  let test: TestDatabase;
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    ({ app, url } = await staffApp(test.db, [UndeclaredController]));
  });

  afterAll(async () => {
    await app?.close();
    await test?.close();
  });

  it('signs in with a sample account, says who it is, and signs out', async () => {
    const answer = await signIn(STAFF);
    expect(answer.status).toBe(200);
    const staff = {
      id: expect.any(String),
      name: 'Inès Lambert',
      email: 'staff@tastyfood.test',
      role: 'staff',
      branchId: 'angleur',
      language: 'fr',
    };
    expect(await answer.json()).toEqual({ staff });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const cookie = cookieOf(answer);
    expect(await (await whoAmI(cookie)).json()).toEqual({ staff });

    const out = await fetch(`${url}/api/session`, { method: 'DELETE', headers: { cookie } });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await whoAmI(cookie)).status).toBe(401);
  });

  it('opens no route that the contract does not know, not even to an administrator', async () => {
    const cookie = cookieOf(await signIn({ ...STAFF, email: 'admin@tastyfood.test' }));
    const answer = await fetch(`${url}/api/undeclared`, { headers: { cookie } });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it('takes the address in any case and with spaces around it', async () => {
    expect((await signIn({ ...STAFF, email: '  Staff@TastyFood.TEST ' })).status).toBe(200);
  });

  it('marks the cookie as secure and bound to the host over HTTPS, and reads no other there', async () => {
    const answer = await signIn(STAFF, { 'x-forwarded-proto': 'https' });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = cookieOf(answer);
    expect((await whoAmI(cookie, { 'x-forwarded-proto': 'https' })).status).toBe(200);
    expect((await whoAmI(cookie.replace('__Host-', ''), { 'x-forwarded-proto': 'https' })).status).toBe(401);
  });

  it('tells an unknown address from a wrong password neither by its words nor by its time', async () => {
    await disable('admin@tastyfood.test');
    const attempts = [
      { ...STAFF, password: 'wrong' },
      { ...STAFF, email: 'nobody@tastyfood.test' },
      { email: 'admin@tastyfood.test', password: 'tastyfood' },
    ];
    const outcomes = [];
    for (const attempt of attempts) {
      const begun = performance.now();
      const answer = await signIn(attempt);
      const { requestId: _, ...body } = (await answer.json()) as Problem;
      outcomes.push({ status: answer.status, body, ms: performance.now() - begun });
    }
    const [wrong, unknown, disabled] = outcomes;
    expect(wrong).toMatchObject({ status: 401, body: { code: 'invalid-credentials' } });
    expect(unknown?.body).toEqual(wrong?.body);
    expect(disabled?.body).toEqual(wrong?.body);
    expect(unknown?.ms).toBeGreaterThan((wrong?.ms ?? 0) / 3);
  });

  it.each([
    [{ email: 'a@b.test' }, 'password'],
    [{ email: 7, password: 'x' }, 'email'],
    [{ email: '   ', password: 'x' }, 'email'],
    [{ ...STAFF, remember: true }, ''],
    [[STAFF], ''],
  ])('refuses the body %j and says where it is wrong', async (body, path) => {
    const answer = await signIn(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'invalid-request', errors: [{ path }] });
  });

  it('refuses text that no database can keep, and JSON that is none', async () => {
    expect((await signIn({ ...STAFF, email: 'a\0b' })).status).toBe(400);
    const broken = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":',
    });
    expect(await broken.json()).toMatchObject({ status: 400 });
  });

  it.each([
    '',
    'session=',
    'session',
    'session=%%%',
    `session=${'a'.repeat(43)}`,
    `session=${'a'.repeat(5000)}`,
    '=;=;',
    'session="x"',
  ])('asks for a sign-in when the cookie is %j', async (cookie) => {
    const answer = await whoAmI(cookie);
    expect(await answer.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  it('ends the session that this browser had before when it signs in again', async () => {
    const old = cookieOf(await signIn(STAFF));
    const fresh = cookieOf(await signIn(STAFF, { cookie: old }));
    expect((await whoAmI(old)).status).toBe(401);
    expect((await whoAmI(fresh)).status).toBe(200);
  });

  it('keeps neither token nor password in the database', async () => {
    const token = tokenOf(await signIn(STAFF));
    const sessions = await test.db.selectFrom('sessions').select('token_hash').execute();
    expect(sessions.map(({ token_hash }) => token_hash.toString('hex'))).toContain(hashOfToken(token).toString('hex'));
    const accounts = await test.db.selectFrom('staff_members').select('password_hash').execute();
    expect(accounts).toHaveLength(4);
    for (const { password_hash } of accounts) expect(password_hash).toMatch(/^\$argon2id\$/);
  });

  it('creates the first administrator of the options', async () => {
    const answer = await signIn({ email: 'owner@tastyfood.example', password: 'first-admin' });
    expect(await answer.json()).toMatchObject({ staff: { role: 'admin', branchId: null } });
  });

  it('makes a hash of an older cost anew at the next sign-in', async () => {
    const hashOfStaff = () =>
      test.db
        .selectFrom('staff_members')
        .select('password_hash')
        .where('email', '=', STAFF.email)
        .executeTakeFirstOrThrow();
    const salt = Buffer.from('0123456789abcdef');
    const old = ['scrypt', 1024, 8, 1, salt.toString('base64url')].join('$');
    const key = scryptSync(STAFF.password, salt, 32, { N: 1024, r: 8, p: 1 }).toString('base64url');
    await test.db
      .updateTable('staff_members')
      .set({ password_hash: `${old}$${key}` })
      .where('email', '=', STAFF.email)
      .execute();
    expect((await signIn({ ...STAFF, password: 'wrong' })).status).toBe(401);
    expect((await hashOfStaff()).password_hash).toMatch(/^scrypt/);
    expect((await signIn(STAFF)).status).toBe(200);
    expect((await hashOfStaff()).password_hash).toMatch(/^\$argon2id/);
    expect((await signIn(STAFF)).status).toBe(200);
  });

  it('lets thirty sign-ins of one address fail from one place and not one more, and nobody else is kept waiting', async () => {
    const from = (ip: string) => ({ 'x-forwarded-for': ip });
    const answers: Response[] = [];
    for (let round = 0; round < 4; round++) {
      const guesses = Array.from({ length: 10 }, () => signIn({ ...STAFF, password: 'wrong' }, from('203.0.113.9')));
      answers.push(...(await Promise.all(guesses)));
    }
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(await refused[0]?.json()).toMatchObject({ code: 'rate-limited' });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await signIn(STAFF, from('203.0.113.9'))).status).toBe(429);
    expect((await signIn(STAFF, from('203.0.113.10'))).status).toBe(200);
    const colleague = { email: 'manager@tastyfood.test', password: 'tastyfood' };
    expect((await signIn(colleague, from('203.0.113.9'))).status).toBe(200);
    const nobody = { email: 'nobody@tastyfood.test', password: 'x' };
    for (let tries = 0; tries < 30; tries++) await signIn(nobody, from('203.0.113.9'));
    expect((await signIn(nobody, from('203.0.113.9'))).status).toBe(429);
  });

  it('forgets the failures of whoever gets it right', async () => {
    for (let tries = 0; tries < 40; tries++) {
      const right = tries % 20 === 19;
      expect((await signIn(right ? STAFF : { ...STAFF, password: 'wrong' })).status).toBe(right ? 200 : 401);
    }
  });

  it('ends a session that nobody used for half a day, and one that is a month old', async () => {
    const idle = await signIn(STAFF);
    await age(idle, { last_seen_at: new Date(Date.now() - 12.1 * 3_600_000) });
    expect((await whoAmI(cookieOf(idle))).status).toBe(401);
    const old = await signIn(STAFF);
    await age(old, { expires_at: new Date(Date.now() - 1000) });
    expect((await whoAmI(cookieOf(old))).status).toBe(401);
  });

  it('writes when it was last seen once a minute, not at every request', async () => {
    const answer = await signIn(STAFF);
    const halfAnHourAgo = new Date(Date.now() - 1_800_000);
    await age(answer, { last_seen_at: halfAnHourAgo });
    await whoAmI(cookieOf(answer));
    const seen = await lastSeen(answer);
    expect(seen.getTime()).toBeGreaterThan(halfAnHourAgo.getTime() + 1_700_000);
    await app.get(SessionStore).find(hashOfToken(tokenOf(answer)));
    expect(await lastSeen(answer)).toEqual(seen);
  });

  it('asks the database once for many requests of the same moment', async () => {
    const cookie = cookieOf(await signIn(STAFF));
    const find = jest.spyOn(app.get(SessionStore), 'find');
    const answers = await Promise.all(Array.from({ length: 20 }, () => whoAmI(cookie)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(find).toHaveBeenCalledTimes(1);
    find.mockRestore();
  });

  it('tells a watcher that its session is signed out here before it answers', async () => {
    const answer = await signIn(STAFF);
    const told = jest.fn();
    app
      .get(Sessions)
      .ended(await sessionIdOf(answer))
      .subscribe(told);
    await fetch(`${url}/api/session`, { method: 'DELETE', headers: { cookie: cookieOf(answer) } });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells a watcher within 5 seconds when its session ends elsewhere, and leaves the others alone', async () => {
    const [signedOut, expired, staying] = [await signIn(STAFF), await signIn(STAFF), await signIn(STAFF)];
    const manager = await signIn({ ...STAFF, email: 'manager@tastyfood.test' });
    const ids = await Promise.all([signedOut, expired, manager, staying].map(sessionIdOf));
    const watched = ids.map((id) => watchSession(app, id));
    await test.db
      .deleteFrom('sessions')
      .where('id', '=', await sessionIdOf(signedOut))
      .execute();
    await age(expired, { expires_at: new Date(Date.now() - 1000) });
    await disable('manager@tastyfood.test');
    expect(await Promise.all(watched.map((outcome) => outcome()))).toEqual(['ended', 'ended', 'ended', 'alive']);
  });

  function signIn(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  function whoAmI(cookie: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${url}/api/session`, { headers: { cookie, ...headers } });
  }

  async function sessionIdOf(answer: Response): Promise<string> {
    const { id } = await test.db
      .selectFrom('sessions')
      .select('id')
      .where('token_hash', '=', hashOfToken(tokenOf(answer)))
      .executeTakeFirstOrThrow();
    return id;
  }

  async function age(answer: Response, change: { last_seen_at?: Date; expires_at?: Date }): Promise<void> {
    await test.db
      .updateTable('sessions')
      .set(change)
      .where('token_hash', '=', hashOfToken(tokenOf(answer)))
      .execute();
  }

  async function lastSeen(answer: Response): Promise<Date> {
    const { last_seen_at } = await test.db
      .selectFrom('sessions')
      .select('last_seen_at')
      .where('token_hash', '=', hashOfToken(tokenOf(answer)))
      .executeTakeFirstOrThrow();
    return last_seen_at;
  }

  async function disable(email: string): Promise<void> {
    await test.db.updateTable('staff_members').set({ disabled_at: new Date() }).where('email', '=', email).execute();
  }
});

function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function tokenOf(answer: Response): string {
  return cookieOf(answer).split('=')[1] ?? '';
}
