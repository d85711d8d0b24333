import type { INestApplication } from '@nestjs/common';
import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { Account, AuditEntry, StaffMember } from '@tasty-food/contract';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { firstValueFrom } from 'rxjs';
import { Sessions } from '../sessions/sessions';
import { Browser } from '../testing/browser';
import { CLIENT, OidcProviderProcess, type Claims } from '../testing/oidc-provider-process';
import { staffApp } from '../testing/staff-app';
import { Visitor } from '../testing/visitor';

const COOK: Claims = {
  sub: 'cook-1',
  name: 'Nora Cook',
  email: 'nora@tastyfood.example',
  email_verified: true,
  groups: ['kitchen', 'angleur-team', 'choir'],
};

describe('signing in by a provider of identities', () => {
  let test: TestDatabase;
  let provider: OidcProviderProcess;
  let app: INestApplication;
  let url: string;
  let admin: Visitor;

  beforeAll(async () => {
    test = await openTestDatabase();
    for (const [position, id] of ['angleur', 'seraing'].entries())
      await test.db.insertInto('branches').values({ id, name: id, address: '', position }).execute();
    const port = await freePort();
    const redirectUri = `http://127.0.0.1:${port}/api/session/oidc/callback`;
    provider = await OidcProviderProcess.start(redirectUri);
    const oidc = {
      ...CLIENT,
      issuer: provider.issuer,
      redirectUri,
      name: 'Tasty accounts',
      groupsClaim: 'groups',
      groups: [
        { group: 'kitchen', role: 'staff' as const },
        { group: 'managers', role: 'manager' as const },
        { group: 'angleur-team', branchId: 'angleur' },
        { group: 'seraing-team', branchId: 'seraing' },
      ],
    };
    ({ app, url } = await staffApp(test.db, [], { oidc, port, secondFactorRoles: ['staff'] }));
    admin = await Visitor.signedIn(url, 'admin@tastyfood.test');
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await provider?.kill();
    await test?.close();
  });

  /** A person opens the sign-in, and comes back. `refused` is what the portal is told. */
  async function signIn(claims: Claims | Record<string, never>, browser = new Browser()) {
    await provider.seat(claims);
    const { url: end } = await browser.open(`${url}/api/session/oidc`, isPortal);
    const visitor = new Visitor(url);
    visitor.cookie = browser.cookieOf(url);
    return { browser, visitor, refused: end.searchParams.get('refused') };
  }

  /** The page of the portal, which this room does not serve. */
  function isPortal(at: URL): boolean {
    return at.origin === url && at.pathname === '/';
  }

  async function whoIs(visitor: Visitor): Promise<StaffMember> {
    return (await visitor.send('GET', '/api/session')).body.staff;
  }

  async function accountOf(email: string): Promise<Account | undefined> {
    return (await admin.send('GET', `/api/staff?search=${email}`)).body.staff[0];
  }

  it('is offered with its name, and leaves passwords as they are', async () => {
    expect((await new Visitor(url).send('GET', '/api/session/options')).body).toEqual({
      password: true,
      oidc: { name: 'Tasty accounts', path: '/api/session/oidc' },
    });
  });

  it('makes an account of what the groups say, by code, PKCE, state and nonce', async () => {
    const { browser, visitor, refused } = await signIn(COOK);
    expect(refused).toBeNull();
    expect(await whoIs(visitor)).toMatchObject({ name: 'Nora Cook', role: 'staff', branchId: 'angleur' });
    const asked = new URL(browser.visited.find((at) => at.startsWith(`${provider.issuer}/auth?`)) ?? '').searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(40);
    expect(await accountOf('nora@')).toMatchObject({ state: 'active', role: 'staff' });
    expect((await new Visitor(url).signIn('nora@tastyfood.example', 'any password')).status).toBe(401);
  });

  it('is asked for no second factor here, whatever the role needs: that is the affair of the provider', async () => {
    const { visitor } = await signIn(COOK);
    expect((await visitor.send('GET', '/api/session')).body.secondFactorNeeded).toBeUndefined();
    expect((await visitor.send('GET', '/api/sessions')).status).toBe(200);
    const byPassword = await Visitor.signedIn(url, 'staff@tastyfood.test');
    expect((await byPassword.send('GET', '/api/sessions')).body.code).toBe('second-factor-setup-needed');
  });

  it('knows the person again by the subject, under another address and name', async () => {
    const known = await accountOf('nora@');
    const { visitor } = await signIn({ ...COOK, email: 'other@tastyfood.example', name: 'Nora Chef' });
    expect(await whoIs(visitor)).toMatchObject({ id: known?.id, name: 'Nora Chef' });
  });

  it('changes role and branches with the groups, ends the other sessions with their streams, and says so in the log', async () => {
    const before = await signIn(COOK);
    const { body } = await before.visitor.send('GET', '/api/sessions');
    const ended = firstValueFrom(app.get(Sessions).ended(body.sessions[0].sessionId), { defaultValue: 'completed' });
    const after = await signIn({ ...COOK, groups: ['managers', 'seraing-team', 'angleur-team'] });
    await ended;
    expect((await before.visitor.send('GET', '/api/session')).status).toBe(401);
    expect(await whoIs(after.visitor)).toMatchObject({
      role: 'manager',
      branchId: 'angleur',
      otherBranchIds: ['seraing'],
    });
    const log = (await admin.send('GET', '/api/audit?kind=account')).body.entries as AuditEntry[];
    expect(log[0]).toMatchObject({
      action: 'changed by an identity',
      before: { role: 'staff' },
      after: { role: 'manager' },
    });
    const [last] = (await admin.send('GET', '/api/audit?kind=sign-in')).body.entries as AuditEntry[];
    expect(last).toMatchObject({ action: 'signed in by an identity', subject: 'nora@tastyfood.example' });
  });

  it('refuses whoever is in no group that works here, also one who was', async () => {
    for (const groups of [['choir'], ['kitchen'], undefined]) {
      const { visitor, refused } = await signIn({ ...COOK, groups });
      expect(refused).toBe('no-group');
      expect((await visitor.send('GET', '/api/session')).status).toBe(401);
    }
  });

  it('refuses a disabled account, and one who went away from the provider', async () => {
    const id = (await accountOf('nora@'))?.id;
    await admin.send('PATCH', `/api/staff/${id}`, { disabled: true });
    expect((await signIn(COOK)).refused).toBe('disabled');
    await admin.send('PATCH', `/api/staff/${id}`, { disabled: false });
    expect((await signIn({})).refused).toBe('declined');
  });

  it('does not open an account that somebody has a password of, unless they are signed in with it', async () => {
    const marc = { ...COOK, sub: 'marc', email: 'Manager@tastyfood.test', groups: ['managers', 'angleur-team'] };
    expect((await signIn(marc)).refused).toBe('address-taken');
    const signedIn = await Visitor.signedIn(url, 'manager@tastyfood.test');
    const browser = new Browser();
    browser.put(url, 'session', signedIn.cookie.replace('session=', ''));
    expect((await signIn({ ...marc, email_verified: false }, browser)).refused).toBe('address-taken');
    const { visitor, refused } = await signIn(marc, browser);
    expect(refused).toBeNull();
    expect(await whoIs(visitor)).toMatchObject({ email: 'manager@tastyfood.test', role: 'manager' });
  });

  it('refuses a wrong state, a code that was used, and one that another browser began', async () => {
    const browser = new Browser();
    await provider.seat(COOK);
    const isCallback = (at: URL) => at.pathname.endsWith('/callback');
    const { url: callback } = await browser.open(`${url}/api/session/oidc`, isCallback);
    const attempt = browser.cookieOf(url).replace('sign-in=', '');

    const stranger = await new Browser().open(callback.href, isPortal);
    expect(stranger.url.searchParams.get('refused')).toBe('expired');

    const forged = new URL(callback);
    forged.searchParams.set('state', 'x'.repeat(43));
    const victim = new Browser();
    victim.put(url, 'sign-in', attempt);
    expect((await victim.open(forged.href, isPortal)).url.searchParams.get('refused')).toBe('expired');

    expect((await browser.open(callback.href, isPortal)).url.search).toBe('');
    const replay = new Browser();
    replay.put(url, 'sign-in', attempt);
    expect((await replay.open(callback.href, isPortal)).url.searchParams.get('refused')).toBe('expired');
    expect(replay.cookieOf(url)).toBe('');
  });

  it('says in words that the provider is away, and passwords still work', async () => {
    await provider.kill();
    expect((await signInWhileAway()).url.searchParams.get('refused')).toBe('unreachable');
    const problem = await new Visitor(url, { accept: 'application/json', cookie: 'sign-in=' }).send(
      'GET',
      '/api/session/oidc/callback?code=x&state=y',
    );
    expect(problem.body).toMatchObject({ code: 'invalid-request', status: 400 });
    expect((await new Visitor(url).signIn('staff@tastyfood.test')).status).toBe(200);
  });

  /** Its discovery is remembered, so the browser is sent to it; what fails is the exchange of the code. */
  async function signInWhileAway() {
    const browser = new Browser();
    await browser.open(`${url}/api/session/oidc`, (at) => at.origin === provider.issuer);
    const attempt = JSON.parse(Buffer.from(browser.cookieOf(url).replace('sign-in=', ''), 'base64url').toString());
    const back = `${url}/api/session/oidc/callback?code=x&state=${attempt.state}&iss=${provider.issuer}`;
    return browser.open(back, isPortal);
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
