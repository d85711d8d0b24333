import type { INestApplication } from '@nestjs/common';
import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { AuditEntry } from '@tasty-food/contract';
import { sql } from 'kysely';
import { staffApp } from '../testing/staff-app';
import { Visitor } from '../testing/visitor';
import { AuditLog } from './audit-log';

describe('the audit log', () => {
  let test: TestDatabase;
  let app: INestApplication;
  let url: string;
  let admin: Visitor;
  let manager: Visitor;

  beforeAll(async () => {
    test = await openTestDatabase();
    await test.db.insertInto('branches').values({ id: 'angleur', name: 'Angleur', address: '', position: 0 }).execute();
    ({ app, url } = await staffApp(test.db));
    admin = await Visitor.signedIn(url, 'admin@tastyfood.test');
    manager = await Visitor.signedIn(url, 'manager@tastyfood.test');
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await test?.close();
  });

  async function entries(by: Visitor, query = ''): Promise<AuditEntry[]> {
    return (await by.send('GET', `/api/audit?${query}`)).body.entries;
  }

  it('says who changed what, before and after, when, and in which request', async () => {
    const answer = await manager.send('POST', '/api/staff', {
      email: 'new@tastyfood.test',
      name: 'Nadia',
      role: 'staff',
      branchId: 'angleur',
    });
    const id = answer.body.account.id as string;
    const changed = await manager.send('PATCH', `/api/staff/${id}`, { role: 'shift-lead' });
    const [change, invitation] = await entries(manager, 'kind=account');
    expect(change).toMatchObject({
      action: 'changed',
      subject: 'new@tastyfood.test',
      by: 'Marc Dubois',
      branchId: 'angleur',
      before: { role: 'staff', state: 'invited' },
      after: { role: 'shift-lead', state: 'invited' },
      requestId: changed.headers.get('x-request-id'),
    });
    expect(Date.parse(change?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(invitation).toMatchObject({ action: 'invited', before: null, after: { name: 'Nadia' } });
  });

  it('tells nothing of a deed that was refused', async () => {
    const before = await entries(admin);
    await manager.send('POST', '/api/staff', {
      email: 'x@tastyfood.test',
      name: 'X',
      role: 'staff',
      branchId: 'nowhere',
    });
    await admin.send('POST', '/api/staff', {
      email: 'x@tastyfood.test',
      name: 'X',
      role: 'staff',
      branchId: 'nowhere',
    });
    expect(await entries(admin)).toEqual(before);
  });

  it('knows the sign-ins, those that failed too, and no password', async () => {
    await new Visitor(url).signIn('staff@tastyfood.test', 'secret-guess');
    await new Visitor(url).signIn('staff@tastyfood.test');
    const signIns = await entries(admin, 'kind=sign-in');
    expect(signIns.slice(0, 2).map(({ action, subject }) => [action, subject])).toEqual([
      ['signed in', 'staff@tastyfood.test'],
      ['failed', 'staff@tastyfood.test'],
    ]);
    expect(JSON.stringify(await entries(admin))).not.toMatch(/secret-guess|tastyfood"|scrypt|argon2|set-password/);
  });

  it('shows a manager the own branch only, an administrator all, and staff nothing', async () => {
    await app
      .get(AuditLog)
      .record({ kind: 'budget', action: 'set', subject: 'group', by: { id: ID, name: 'Somebody' } });
    expect((await entries(manager)).every(({ branchId }) => branchId === 'angleur')).toBe(true);
    expect((await entries(manager)).length).toBeGreaterThan(0);
    expect((await entries(admin, 'kind=budget')).map(({ subject }) => subject)).toEqual(['group']);
    const staff = await Visitor.signedIn(url, 'staff@tastyfood.test');
    expect((await staff.send('GET', '/api/audit')).body.code).toBe('forbidden');
  });

  it('is read by kind, person and day in Belgium, and page by page', async () => {
    for (let at = 0; at < 230; at++)
      await app
        .get(AuditLog)
        .record({ kind: 'menu', action: 'imported', subject: `${at}`, by: { id: ID, name: 'Somebody' } });
    const seen: AuditEntry[] = [];
    let cursor = '';
    do {
      const { body } = await admin.send('GET', `/api/audit?kind=menu&staffId=${ID}${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.entries);
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen.map(({ subject }) => Number(subject))).toEqual(Array.from({ length: 230 }, (_, at) => 229 - at));
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
    expect(await entries(admin, `kind=menu&from=${today}&to=${today}`)).toHaveLength(100);
    expect(await entries(admin, 'to=2020-01-01')).toEqual([]);
    for (const wrong of ['kind=gossip', 'from=yesterday', 'cursor=abc', 'staffId=me'])
      expect((await admin.send('GET', `/api/audit?${wrong}`)).status).toBe(400);
  });

  it('is a file for a spreadsheet, which runs nothing of it', async () => {
    const by = { id: ID, name: '=HYPERLINK("https://evil.example","x")' };
    await app.get(AuditLog).record({ kind: 'document', action: 'added', subject: '-1+1', by });
    const file = await admin.send('GET', '/api/audit?kind=document&format=csv');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=audit.csv');
    expect(file.body).toContain(`"'-1+1","${ID}","'=HYPERLINK(""https://evil.example"",""x"")"`);
  });

  it('can be changed, shortened or emptied by nobody', async () => {
    const count = (await entries(admin)).length;
    const { db } = test;
    await expect(sql`update audit_entries set staff_name = 'x'`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`delete from audit_entries`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`truncate audit_entries`.execute(db)).rejects.toThrow('append-only');
    expect(await entries(admin)).toHaveLength(count);
  });
});

const ID = '936e82c4-2104-42d9-a209-9431d00f8822';
