import type { INestApplication } from '@nestjs/common';
import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { Account, Invitation, OwnSessionList, PasswordLink, StaffSessionList } from '@tasty-food/contract';
import { staffApp } from '../testing/staff-app';
import { Visitor } from '../testing/visitor';
import { watchSession } from '../testing/watch-session';

const NEW_PASSWORD = 'nuage tambour poire';

describe('the people', () => {
  let test: TestDatabase;
  let app: INestApplication;
  let url: string;
  /** Another instance on the same database. */
  let elsewhere: Awaited<ReturnType<typeof staffApp>>;
  let admin: Visitor;
  let manager: Visitor;
  let staff: Visitor;

  beforeAll(async () => {
    test = await openTestDatabase();
    const branches = ['angleur', 'namur', 'jambes'].map((id, position) => ({ id, name: id, address: '', position }));
    await test.db.insertInto('branches').values(branches).execute();
    ({ app, url } = await staffApp(test.db));
    elsewhere = await staffApp(test.db);
    admin = await Visitor.signedIn(url, 'admin@tastyfood.test');
    manager = await Visitor.signedIn(url, 'manager@tastyfood.test');
    staff = await Visitor.signedIn(url, 'staff@tastyfood.test');
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await elsewhere?.app.close();
    await test?.close();
  });

  let people = 0;

  async function invite(by: Visitor, invitation: Partial<Invitation> = {}) {
    const email = `person-${++people}@tastyfood.test`;
    const { status, body } = await by.send('POST', '/api/staff', {
      email,
      name: `Person ${people}`,
      role: 'staff',
      branchId: 'angleur',
      ...invitation,
    });
    return { status, code: body.code as string, email, ...(body as { account: Account; link: PasswordLink }) };
  }

  function use({ path }: PasswordLink, password = NEW_PASSWORD, visitor = new Visitor(url)) {
    return visitor.send('POST', '/api/session/password-link', { token: path.split('#')[1], password });
  }

  /** Somebody who has chosen a password and is signed in at this instance. */
  async function newcomer(invitation: Partial<Invitation> = {}) {
    const { account, email, link } = await invite(admin, invitation);
    const visitor = new Visitor(url);
    await use(link, NEW_PASSWORD, visitor);
    return { account, email, visitor };
  }

  it('are invited by a link that works once, and choose their password by it', async () => {
    const { status, account, link, email } = await invite(manager, { otherBranchIds: [], language: 'nl' });
    expect(status).toBe(201);
    expect(account).toMatchObject({ state: 'invited', role: 'staff', branchId: 'angleur', language: 'nl' });
    expect(link.path).toMatch(/^\/set-password#[\w-]{43}$/);
    expect((await new Visitor(url).signIn(email, '')).status).toBe(400);

    const visitor = new Visitor(url);
    const entered = await use(link, NEW_PASSWORD, visitor);
    expect(entered).toMatchObject({ status: 200, body: { staff: { email } } });
    expect((await visitor.send('GET', '/api/session')).status).toBe(200);
    expect((await use(link)).body).toMatchObject({ status: 410, code: 'link-used' });
    expect((await new Visitor(url).signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  it('use a link only once also when they use it twice at the same moment', async () => {
    const { link } = await invite(manager);
    const both = await Promise.all([use(link), use(link, 'une autre phrase longue')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  it('keep only the latest link, none that is too old, and none of somebody who was disabled meanwhile', async () => {
    const { account, link } = await invite(manager);
    const again = (await manager.send('POST', `/api/staff/${account.id}/password-link`)).body as PasswordLink;
    expect((await use(link)).status).toBe(410);
    await admin.send('PATCH', `/api/staff/${account.id}`, { disabled: true });
    expect((await use(again)).status).toBe(410);
    await admin.send('PATCH', `/api/staff/${account.id}`, { disabled: false });
    await test.db
      .updateTable('password_links')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute();
    expect((await use(again)).status).toBe(410);
    const tokens = await test.db.selectFrom('password_links').select('token_hash').execute();
    expect(JSON.stringify(tokens)).not.toContain(again.path.split('#')[1]);
  });

  it.each(['kort', 'elf tekens!', 'password1234', 'motdepasse2026', 'aaaaaaaaaaaaaaaa'])(
    'are not let choose %j, and the link still works then',
    async (password) => {
      const { link } = await invite(manager);
      const refused = await use(link, password);
      expect(refused.body).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ path: 'password' }] });
      expect((await use(link)).status).toBe(200);
    },
  );

  it('have one account an address, in whatever case it is written', async () => {
    const { email } = await invite(manager);
    expect((await invite(admin, { email: email.toUpperCase() })).code).toBe('address-taken');
  });

  it('work at branches that are there', async () => {
    expect(await invite(admin, { branchId: 'nowhere' })).toMatchObject({ status: 404 });
    expect(await invite(admin, { otherBranchIds: ['nowhere'] })).toMatchObject({ status: 404 });
    const { visitor } = await newcomer({ branchId: 'namur', otherBranchIds: ['jambes', 'namur'] });
    expect((await visitor.send('GET', '/api/session')).body.staff).toMatchObject({
      branchId: 'namur',
      otherBranchIds: ['jambes'],
    });
  });

  it('are seen by a manager who shares a branch with them, page by page, and found by name or address', async () => {
    const crowd = Array.from({ length: 60 }, (_, at) => ({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      email: `crowd-${at}@tastyfood.test`,
      name: at % 2 ? 'Éloïse 100%' : 'Zoë',
      role: 'staff' as const,
      branch_id: 'jambes',
      language: 'fr' as const,
    }));
    await test.db.insertInto('staff_members').values(crowd).execute();
    const head = (await newcomer({ role: 'manager', branchId: 'jambes' })).visitor;
    const seen: Account[] = [];
    let cursor = '';
    do {
      const { body } = await head.send('GET', `/api/staff?branch=jambes${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.staff);
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.filter(({ email }) => email.startsWith('crowd-'))).toHaveLength(60);
    expect(seen.some(({ branchId, otherBranchIds = [] }) => ![branchId, ...otherBranchIds].includes('jambes'))).toBe(
      false,
    );
    expect((await head.send('GET', '/api/staff?search=100%25')).body.staff).toHaveLength(30);
    expect((await head.send('GET', '/api/staff?search=CROWD-59')).body.staff).toHaveLength(1);
    expect((await head.send('GET', '/api/staff?branch=angleur')).body.staff).toEqual([]);
    expect((await head.send('GET', '/api/staff?cursor=nonsense')).body.code).toBe('invalid-request');
  });

  it('are managed by managers of their home branch, who make nobody their equal', async () => {
    const { account } = await newcomer();
    const foreign = (await newcomer({ branchId: 'namur' })).account;
    const equal = (await newcomer({ role: 'manager' })).account;
    const visiting = (await newcomer({ branchId: 'namur', otherBranchIds: ['angleur'] })).account;
    const change = async (who: Visitor, id: string, what: object) =>
      (await who.send('PATCH', `/api/staff/${id}`, what)).body.code as string | undefined;
    expect(await change(manager, account.id, { role: 'shift-lead' })).toBeUndefined();
    expect(await change(manager, account.id, { role: 'manager' })).toBe('forbidden');
    expect(await change(manager, account.id, { branchId: 'namur' })).toBe('forbidden');
    expect(await change(manager, account.id, { branchId: null })).toBe('forbidden');
    expect(await change(manager, account.id, { otherBranchIds: ['namur'] })).toBe('forbidden');
    expect(await change(manager, foreign.id, { name: 'X' })).toBe('not-found');
    expect(await change(manager, equal.id, { name: 'X' })).toBe('forbidden');
    expect(await change(manager, visiting.id, { name: 'X' })).toBe('forbidden');
    expect((await manager.send('POST', `/api/staff/${equal.id}/password-link`)).body.code).toBe('forbidden');
    expect((await manager.send('DELETE', `/api/staff/${foreign.id}/sessions`)).body.code).toBe('not-found');
    expect((await invite(manager, { role: 'admin' })).code).toBe('forbidden');
    expect((await invite(manager, { branchId: 'namur' })).code).toBe('forbidden');
    expect((await invite(manager, { branchId: null })).code).toBe('forbidden');
    expect((await staff.send('GET', '/api/staff')).body.code).toBe('forbidden');
    expect(await change(admin, account.id, { role: 'manager', otherBranchIds: ['namur'] })).toBeUndefined();
    const self = (await admin.send('GET', '/api/session')).body.staff.id as string;
    expect(await change(admin, self, { role: 'staff' })).toBe('forbidden');
    expect(await change(admin, self, { disabled: true })).toBe('forbidden');
    // A link would stand in for the current password.
    expect((await admin.send('POST', `/api/staff/${self}/password-link`)).body.code).toBe('forbidden');
  });

  it.each([
    ['another role', { role: 'shift-lead' }],
    ['another branch', { branchId: 'namur' }],
    ['being disabled', { disabled: true }],
  ])('are signed out on every instance within 5 seconds by %s, and open streams with them', async (_, change) => {
    const { account, visitor } = await newcomer();
    const { sessions } = (await visitor.send('GET', '/api/sessions')).body;
    expect(sessions).toHaveLength(1);
    const outcome = watchSession(elsewhere.app, sessions[0].sessionId);
    expect((await new Visitor(elsewhere.url, { cookie: visitor.cookie }).send('GET', '/api/session')).status).toBe(200);
    expect((await admin.send('PATCH', `/api/staff/${account.id}`, change)).status).toBe(200);
    expect((await visitor.send('GET', '/api/session')).status).toBe(401);
    expect(await outcome()).toBe('ended');
  });

  it('are signed out everywhere by whoever manages them, and may sign in again', async () => {
    const { account, email, visitor } = await newcomer();
    const phone = await Visitor.signedIn(url, email, NEW_PASSWORD);
    expect((await staff.send('DELETE', `/api/staff/${account.id}/sessions`)).status).toBe(403);
    expect((await admin.send('DELETE', `/api/staff/${account.id}/sessions`)).status).toBe(204);
    for (const ended of [visitor, phone]) expect((await ended.send('GET', '/api/session')).status).toBe(401);
    expect((await phone.signIn(email, NEW_PASSWORD)).status).toBe(200);
  });

  it('stay signed in when only their name changes, and are called by it at once', async () => {
    const { account, visitor } = await newcomer();
    await visitor.send('GET', '/api/session');
    await admin.send('PATCH', `/api/staff/${account.id}`, { name: 'Nouveau Nom' });
    expect((await visitor.send('GET', '/api/session')).body.staff.name).toBe('Nouveau Nom');
  });

  it('change their own password, which ends every other session and keeps this one', async () => {
    const { email, visitor } = await newcomer();
    const other = await Visitor.signedIn(url, email, NEW_PASSWORD);
    const change = (current: string, password: string) =>
      visitor.send('PUT', '/api/session/password', { current, password });
    expect((await change('wrong', 'une phrase assez longue')).body.code).toBe('invalid-credentials');
    expect((await change(NEW_PASSWORD, 'motdepasse2026')).body.code).toBe('invalid-request');
    expect((await change(NEW_PASSWORD, 'une phrase assez longue')).status).toBe(204);
    expect((await visitor.send('GET', '/api/session')).status).toBe(200);
    expect((await other.send('GET', '/api/session')).status).toBe(401);
    expect((await other.signIn(email, NEW_PASSWORD)).status).toBe(401);
    expect((await other.signIn(email, 'une phrase assez longue')).status).toBe(200);
  });

  it('see where they are signed in, and end a session of their own but nobody else’s', async () => {
    const { email, visitor } = await newcomer();
    const phone = new Visitor(url, { 'user-agent': 'A phone' });
    await phone.signIn(email, NEW_PASSWORD);
    const { sessions } = (await phone.send('GET', '/api/sessions')).body;
    expect(sessions).toHaveLength(2);
    expect(sessions).toContainEqual(expect.objectContaining({ current: true, device: 'A phone' }));
    const [other] = sessions.filter(({ current }: { current: boolean }) => !current);
    const foreign = (await staff.send('GET', '/api/sessions')).body.sessions[0];
    expect((await phone.send('DELETE', `/api/sessions/${foreign.sessionId}`)).status).toBe(404);
    expect((await phone.send('DELETE', `/api/sessions/${other.sessionId}`)).status).toBe(204);
    expect((await visitor.send('GET', '/api/session')).status).toBe(401);
    expect((await staff.send('GET', '/api/session')).status).toBe(200);
  });

  it('are signed out of one device by those who manage them, and of no other', async () => {
    const { account, visitor: tablet, email } = await newcomer();
    const phone = new Visitor(url);
    await phone.send('POST', '/api/session', { email, password: NEW_PASSWORD });
    const path = `/api/staff/${account.id}/sessions`;
    const { sessions } = (await manager.send('GET', path)).body as StaffSessionList;
    expect(sessions).toHaveLength(2);
    const own = (await phone.send('GET', '/api/sessions')).body as OwnSessionList;
    const lost = own.sessions.find(({ current }) => current)?.sessionId;
    const foreign = ((await staff.send('GET', '/api/sessions')).body as OwnSessionList).sessions[0]?.sessionId;

    expect((await manager.send('DELETE', `${path}/${foreign}`)).body.code).toBe('not-found');
    expect((await staff.send('GET', path)).body.code).toBe('forbidden');
    expect((await manager.send('DELETE', `${path}/${lost}`)).status).toBe(204);

    expect((await phone.send('GET', '/api/session')).status).toBe(401);
    expect((await tablet.send('GET', '/api/session')).status).toBe(200);
    const entries = await test.db
      .selectFrom('audit_entries')
      .select('subject')
      .where('action', '=', 'signed out a device')
      .execute();
    expect(entries).toEqual([{ subject: email }]);
  });

  it('speak the language that they choose', async () => {
    const { visitor } = await newcomer({ language: 'fr' });
    expect((await visitor.send('PATCH', '/api/session', { language: 'nl' })).body.staff.language).toBe('nl');
    expect((await visitor.send('GET', '/api/session')).body.staff.language).toBe('nl');
    expect((await visitor.send('PATCH', '/api/session', { role: 'admin' })).body.code).toBe('invalid-request');
  });

  it('leave one admin when two take the role from each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const one = await newcomer({ role: 'admin', branchId: null });
      const two = await newcomer({ role: 'admin', branchId: null });
      const answers = await Promise.all([
        one.visitor.send('PATCH', `/api/staff/${two.account.id}`, { role: 'manager' }),
        two.visitor.send('PATCH', `/api/staff/${one.account.id}`, round % 2 ? { disabled: true } : { role: 'manager' }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.find(({ status }) => status !== 200)?.body.code).toMatch(/^(forbidden|not-signed-in)$/);
    }
  });
});
