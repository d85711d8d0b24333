import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { Invitation } from '@tasty-food/contract';
import { randomBytes } from 'node:crypto';
import { Authenticator } from '../testing/authenticator';
import { staffApp } from '../testing/staff-app';
import { Visitor } from '../testing/visitor';

const PASSWORD = 'nuage tambour poire';
const FACTOR = '/api/session/second-factor';
const KEY = randomBytes(32);

describe('the second factor', () => {
  let test: TestDatabase;
  let here: Awaited<ReturnType<typeof staffApp>>;
  let admin: Visitor;
  let manager: Visitor;
  let people = 0;

  beforeAll(async () => {
    test = await openTestDatabase();
    await test.db.insertInto('branches').values({ id: 'angleur', name: 'Angleur', address: '', position: 0 }).execute();
    here = await staffApp(test.db, [], { secretsKeys: [KEY], secondFactorRoles: ['shift-lead'] });
    admin = await Visitor.signedIn(here.url, 'admin@tastyfood.test');
    manager = await Visitor.signedIn(here.url, 'manager@tastyfood.test');
  }, 60_000);
  afterAll(async () => {
    await here?.app.close();
    await test?.close();
  });

  /** Somebody new who has chosen a password. */
  async function newcomer(role: Invitation['role'] = 'staff') {
    const email = `person-${++people}@tastyfood.test`;
    const invitation = { email, name: `Person ${people}`, role, branchId: 'angleur' };
    const { account, link } = (await admin.send('POST', '/api/staff', invitation)).body;
    const visitor = new Visitor(here.url);
    const { body } = await visitor.send('POST', '/api/session/password-link', {
      token: tokenOf(link),
      password: PASSWORD,
    });
    return { email, id: account.id as string, visitor, entered: body };
  }

  async function turnOn(visitor: Visitor) {
    const { secret } = (await visitor.send('POST', FACTOR, { password: PASSWORD })).body;
    const app = new Authenticator(secret);
    const { status, body } = await visitor.send('PUT', FACTOR, { code: app.code() });
    expect(status).toBe(200);
    // As if it had been a while ago: a test has the code of the moment and the next one left.
    const { id } = (await visitor.send('GET', '/api/session')).body.staff;
    await test.db.updateTable('second_factors').set({ last_step: 0 }).where('staff_id', '=', id).execute();
    return { app, secret: secret as string, recoveryCodes: body.recoveryCodes as string[] };
  }

  /** Somebody who has one. */
  async function guarded() {
    const person = await newcomer();
    return { ...person, ...(await turnOn(person.visitor)) };
  }

  function enter(email: string, code?: string, password = PASSWORD, from = '203.0.113.1') {
    return new Visitor(here.url, { 'x-forwarded-for': from }).send('POST', '/api/session', { email, password, code });
  }

  it('is turned on by the password and a first code of the app, which ends the other sessions', async () => {
    const { email, visitor } = await newcomer();
    const phone = await Visitor.signedIn(here.url, email, PASSWORD);
    expect((await visitor.send('GET', FACTOR)).body).toEqual({
      on: false,
      available: true,
      demanded: false,
      recoveryCodesLeft: 0,
    });
    expect((await visitor.send('POST', FACTOR, { password: 'wrong' })).body.code).toBe('invalid-credentials');
    const begun = await visitor.send('POST', FACTOR, { password: PASSWORD });
    expect(begun.status).toBe(201);
    const { secret, link } = begun.body;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(link).toBe(`otpauth://totp/Tasty%20Food:${encodeURIComponent(email)}?secret=${secret}&issuer=Tasty%20Food`);
    expect((await enter(email)).status).toBe(200);
    const app = new Authenticator(secret);
    expect((await visitor.send('PUT', FACTOR, { code: app.code(5) })).body.code).toBe('invalid-credentials');
    const { recoveryCodes } = (await visitor.send('PUT', FACTOR, { code: app.code() })).body;
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
    expect((await visitor.send('GET', FACTOR)).body).toMatchObject({ on: true, recoveryCodesLeft: 10 });
    expect((await phone.send('GET', '/api/session')).status).toBe(401);
    expect((await visitor.send('POST', FACTOR, { password: PASSWORD })).body.code).toBe('already-exists');
    expect((await visitor.send('PUT', FACTOR, { code: app.code(1) })).body.code).toBe('already-exists');
  });

  it('is asked for once the password is right, and each code of it counts once, also of two at the same moment', async () => {
    const { email, app } = await guarded();
    expect((await enter(email)).body).toMatchObject({ status: 401, code: 'second-factor-needed' });
    expect((await enter(email, app.code(), 'wrong password')).body.code).toBe('invalid-credentials');
    expect((await enter(email, '000000')).body).toMatchObject({ status: 401, code: 'invalid-credentials' });
    const both = await Promise.all([enter(email, app.code()), enter(email, app.code())]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await enter(email, app.code())).status).toBe(401);
    const spaced = app.code(1).replace(/^(...)/, ' $1 ');
    expect((await enter(email, spaced)).status).toBe(200);
  });

  it('is replaced by a recovery code, however it is written, once', async () => {
    const { email, recoveryCodes, visitor } = await guarded();
    const [first = '', second = ''] = recoveryCodes;
    expect((await enter(email, first)).status).toBe(200);
    expect((await enter(email, first)).status).toBe(401);
    const both = await Promise.all([0, 1].map(() => enter(email, second.toLowerCase().replaceAll('-', ' '))));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await visitor.send('GET', FACTOR)).body.recoveryCodesLeft).toBe(8);
    const other = await guarded();
    expect((await enter(email, other.recoveryCodes[0])).status).toBe(401);
  });

  it('is guessed at ten times in a quarter of an hour and not once more, from wherever', async () => {
    const { email, app, recoveryCodes } = await guarded();
    for (let at = 0; at < 10; at++)
      expect((await enter(email, '000000', PASSWORD, `203.0.113.${at}`)).status).toBe(401);
    const refused = await enter(email, recoveryCodes[0], PASSWORD, '198.51.100.1');
    expect(refused.body).toMatchObject({ status: 429, code: 'rate-limited' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    // Whoever has no password learns nothing, and shuts nobody out.
    expect((await enter(email, app.code(), 'wrong', '198.51.100.2')).status).toBe(401);
  });

  it('is guessed at no longer while it is set up: the recovery codes would be the prize', async () => {
    const { visitor } = await newcomer();
    const { secret } = (await visitor.send('POST', FACTOR, { password: PASSWORD })).body;
    for (let at = 0; at < 10; at++) expect((await visitor.send('PUT', FACTOR, { code: '000000' })).status).toBe(401);
    const right = new Authenticator(secret).code();
    expect((await visitor.send('PUT', FACTOR, { code: right })).body.code).toBe('rate-limited');
  });

  it('stays and is asked for when the password comes by a link, which a wrong code does not use up', async () => {
    const { email, id, app } = await guarded();
    const link = (await manager.send('POST', `/api/staff/${id}/password-link`)).body;
    const use = (code?: string) =>
      new Visitor(here.url).send('POST', '/api/session/password-link', {
        token: tokenOf(link),
        password: 'une phrase assez longue',
        code,
      });
    expect((await use()).body.code).toBe('second-factor-needed');
    expect((await use('000000')).body.code).toBe('invalid-credentials');
    expect((await use(app.code())).status).toBe(200);
    expect((await enter(email, undefined, 'une phrase assez longue')).body.code).toBe('second-factor-needed');
  });

  it('guards the password and itself: both are asked for again before either changes', async () => {
    const { email, visitor, app, recoveryCodes } = await guarded();
    const change = (code?: string) =>
      visitor.send('PUT', '/api/session/password', { current: PASSWORD, password: 'une phrase assez longue', code });
    expect((await change()).body.code).toBe('second-factor-needed');
    expect((await change('000000')).body.code).toBe('invalid-credentials');
    expect((await change(app.code())).status).toBe(204);
    const off = (password: string, code: string) => visitor.send('POST', `${FACTOR}/off`, { password, code });
    expect((await off(PASSWORD, app.code(1))).body.code).toBe('invalid-credentials');
    expect((await off('une phrase assez longue', '000000')).body.code).toBe('invalid-credentials');
    const phone = new Visitor(here.url);
    const credentials = { email, password: 'une phrase assez longue', code: app.code(1) };
    expect((await phone.send('POST', '/api/session', credentials)).status).toBe(200);
    expect((await off('une phrase assez longue', recoveryCodes[0] ?? '')).status).toBe(204);
    expect((await phone.send('GET', '/api/session')).status).toBe(401);
    expect((await visitor.send('GET', '/api/session')).status).toBe(200);
    expect((await enter(email, undefined, 'une phrase assez longue')).status).toBe(200);
    expect((await off('une phrase assez longue', '000000')).body.code).toBe('not-found');
  });

  it('is taken by whoever manages the person, which ends their sessions, and by nobody from themselves', async () => {
    const { email, id, visitor } = await guarded();
    const reset = (by: Visitor, whose: string) => by.send('DELETE', `/api/staff/${whose}/second-factor`);
    const found = (await manager.send('GET', `/api/staff?search=${email}`)).body.staff[0];
    expect(found.secondFactor).toBe(true);
    const stranger = (await newcomer()).visitor;
    expect((await reset(stranger, id)).body.code).toBe('forbidden');
    const self = (await admin.send('GET', '/api/session')).body.staff.id;
    expect((await reset(admin, self)).body.code).toBe('forbidden');
    expect((await reset(manager, self)).body.code).toBe('not-found');
    expect((await reset(manager, id)).status).toBe(204);
    expect((await reset(manager, id)).body.code).toBe('not-found');
    expect((await visitor.send('GET', '/api/session')).status).toBe(401);
    expect((await enter(email)).status).toBe(200);
  });

  it('comes before everything else for the roles that need it', async () => {
    const { email, visitor, entered } = await newcomer('shift-lead');
    expect(entered.secondFactorNeeded).toBe(true);
    expect((await visitor.send('GET', '/api/session')).body).toMatchObject({
      secondFactorNeeded: true,
      staff: { email },
    });
    for (const path of ['/api/sessions', '/api/staff', `${FACTOR}/off`]) {
      const method = path.endsWith('off') ? 'POST' : 'GET';
      expect((await visitor.send(method, path)).body).toMatchObject({
        status: 403,
        code: 'second-factor-setup-needed',
      });
    }
    expect((await visitor.send('GET', FACTOR)).body).toMatchObject({ on: false, demanded: true });
    const { app } = await turnOn(visitor);
    expect((await visitor.send('GET', '/api/sessions')).status).toBe(200);
    expect((await visitor.send('GET', '/api/session')).body.secondFactorNeeded).toBeUndefined();
    expect((await enter(email, app.code())).body.secondFactorNeeded).toBeUndefined();
    const waiting = new Visitor(here.url);
    await waiting.signIn((await newcomer('shift-lead')).email, PASSWORD);
    expect((await waiting.send('DELETE', '/api/session')).status).toBe(204);
  });

  it('stands in the database so that nobody who reads it has a code, and moves to no other account', async () => {
    const [one, other] = [await guarded(), await guarded()];
    const rows = await test.db.selectFrom('second_factors').selectAll().execute();
    const codes = await test.db.selectFrom('recovery_codes').selectAll().execute();
    const dump = JSON.stringify([rows, codes].map((table) => table.map((row) => JSON.stringify(row))));
    for (const secret of [one.secret, ...one.recoveryCodes]) expect(dump).not.toContain(secret);
    const { secret } = rows.find(({ staff_id }) => staff_id === one.id) ?? {};
    await test.db.updateTable('second_factors').set({ secret }).where('staff_id', '=', other.id).execute();
    expect((await enter(other.email, one.app.code())).status).toBe(401);
    expect((await enter(other.email, other.recoveryCodes[0])).status).toBe(200);
  });

  it('lets recovery codes in where the key is another one, and cannot be turned on where there is none', async () => {
    const { email, app, recoveryCodes } = await guarded();
    const rekeyed = await staffApp(test.db, [], { secretsKeys: [randomBytes(32)] });
    const keyless = await staffApp(test.db);
    try {
      const at = (url: string, code?: string) =>
        new Visitor(url).send('POST', '/api/session', { email, password: PASSWORD, code });
      expect((await at(rekeyed.url, app.code())).status).toBe(401);
      expect((await at(rekeyed.url, recoveryCodes[0])).status).toBe(200);
      expect((await at(keyless.url)).body.code).toBe('second-factor-needed');
      const staff = await Visitor.signedIn(keyless.url, 'staff@tastyfood.test');
      expect((await staff.send('GET', FACTOR)).body).toMatchObject({ on: false, available: false });
      expect((await staff.send('POST', FACTOR, { password: 'tastyfood' })).body.code).toBe('not-found');
    } finally {
      await rekeyed.app.close();
      await keyless.app.close();
    }
  });

  it('outlives a change of the key: a start with both seals it anew, and then the former is not missed', async () => {
    const { email, app } = await guarded();
    const next = randomBytes(32);
    await (await staffApp(test.db, [], { secretsKeys: [next, KEY] })).app.close();
    const later = await staffApp(test.db, [], { secretsKeys: [next] });
    try {
      const credentials = { email, password: PASSWORD, code: app.code() };
      expect((await new Visitor(later.url).send('POST', '/api/session', credentials)).status).toBe(200);
    } finally {
      await later.app.close();
    }
  });

  it('leaves each of its deeds in the audit log, and no code', async () => {
    const { email, id, app, recoveryCodes, visitor } = await guarded();
    await enter(email, '000000');
    await enter(email, recoveryCodes[0]);
    await visitor.send('POST', `${FACTOR}/off`, { password: PASSWORD, code: app.code() });
    await turnOn(visitor);
    await manager.send('DELETE', `/api/staff/${id}/second-factor`);
    const entries = await test.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('subject', '=', email)
      .orderBy('id')
      .execute();
    expect(entries.map(({ action }) => action).filter((action) => /second factor|recovery/.test(action))).toEqual([
      'turned on the second factor',
      'failed, second factor',
      'used a recovery code',
      'turned off the second factor',
      'turned on the second factor',
      'reset the second factor',
    ]);
    expect(JSON.stringify(entries)).not.toContain(recoveryCodes[0]);
  });
});

function tokenOf({ path }: { path: string }): string {
  return path.split('#')[1] ?? '';
}
