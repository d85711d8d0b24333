import { Database } from '@tasty-food/api-postgres';
import { urlOf, type Budget, type BudgetList, type Problem } from '@tasty-food/contract';
import { sql } from 'kysely';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let staff: ApiClient;
let manager: ApiClient;
let admin: ApiClient;
let staffId: string;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
  manager = await api.signIn('manager@tastyfood.test');
  admin = await api.signIn('admin@tastyfood.test');
  staffId = (await staff.json<{ staff: { id: string } }>('GET', urlOf('whoAmI'))).staff.id;
}, 60_000);
afterEach(async () => {
  for (const scope of ['group', 'branch:angleur', `person:${staffId}`]) await set(admin, scope, null);
});
afterAll(() => api.close());

const usd = (amount: number) => ({ amount, currency: 'USD' });
const set = (who: ApiClient, scope: string, amount: number | null) =>
  who.json<Budget>('PUT', urlOf('setBudget', { scope }), { limit: amount === null ? null : usd(amount) });
const find = (who: ApiClient, scope: string) => who.json<Budget>('GET', urlOf('budget', { scope }));

describe('a budget', () => {
  it('holds back what an answer may cost, and books what it did cost', async () => {
    const before = await find(admin, 'branch:angleur');
    expect(before).toMatchObject({ limit: null, reserved: usd(0), month: expect.stringMatching(/^\d{4}-\d{2}$/) });
    expect(await set(manager, 'branch:angleur', 5)).toEqual({ ...before, limit: usd(5) });
    await api.script({ kind: 'answer', text: 'word '.repeat(60), tokensPerSecond: 60 });
    const { turnId } = await staff.ask({ question: 'Slowly?' });
    expect((await find(manager, 'branch:angleur')).reserved.amount).toBeGreaterThan(0.001);
    await staff.follow(turnId);
    const { cost } = await staff.turn(turnId);
    await until(async () => (await find(manager, 'branch:angleur')).reserved.amount === 0);
    const { spent } = await find(manager, 'branch:angleur');
    expect(spent.amount - before.spent.amount).toBeCloseTo(cost?.amount ?? NaN, 7);
    const entries = await api
      .get(Database)
      .selectFrom('ledger_entries')
      .selectAll()
      .where('turn_id', '=', turnId)
      .execute();
    expect(entries).toMatchObject([{ attempt: 1, estimated: false, branch_id: 'angleur' }]);
    expect(await rows('budget_reservations')).toBe(0);
  });

  it.each([
    ['group', 'The budget of the whole group is used up'],
    ['branch:angleur', 'The budget of the branch angleur is used up'],
    ['person', 'Your own budget is used up'],
  ])('that is used up refuses a question, both ways to ask, and says whose it is: %s', async (scope, words) => {
    await set(admin, scope === 'person' ? `person:${staffId}` : scope, 0);
    const turns = await rows('turns');
    for (const [name, body] of [
      ['ask', { question: 'May I?' }],
      ['askOnce', { message: 'May I?' }],
    ] as const) {
      const response = await staff.send('POST', urlOf(name), body);
      expect(response.status).toBe(429);
      const seconds = Number(response.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(3_600);
      const problem = (await response.json()) as Problem;
      expect(problem).toMatchObject({ code: 'budget-exceeded', detail: expect.stringContaining(words) });
    }
    expect(await rows('turns')).toBe(turns);
  });

  it('lets a question through again once it is raised or taken away', async () => {
    await set(admin, 'group', 0);
    expect((await staff.send('POST', urlOf('ask'), { question: 'May I?' })).status).toBe(429);
    await set(admin, 'group', 10);
    expect((await staff.answer({ question: 'May I now?' })).state).toBe('complete');
  });

  it('lets no more questions through than it has room for, when all come at once', async () => {
    const { spent } = await find(admin, 'group');
    await set(admin, 'group', 1);
    await api.script(
      ...Array.from({ length: 2 }, () => ({ kind: 'answer', text: 'word '.repeat(100), tokensPerSecond: 60 })),
    );
    const { turnId } = await staff.ask({ question: 'How much is held back?' });
    const each = (await find(admin, 'group')).reserved.amount;
    await set(admin, 'group', spent.amount + each * 2.5);
    const asked = Array.from({ length: 8 }, () =>
      staff.send('POST', urlOf('ask'), { question: 'How much is held back?' }),
    );
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 429);
    expect(await refused?.json()).toMatchObject({ detail: expect.stringContaining('while others are answered') });
    expect(refused?.headers.get('retry-after')).toBe('30');
    await staff.follow(turnId);
  });

  it('bears an answer whose conversation is deleted while it is made', async () => {
    await set(admin, 'group', 10);
    await api.script({ kind: 'answer', text: 'word '.repeat(300), tokensPerSecond: 60 });
    const { turnId, conversationId } = await staff.ask({ question: 'Deleted?' });
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    expect((await staff.send('DELETE', urlOf('deleteConversation', { conversationId }))).status).toBe(204);
    const entries = () =>
      api.get(Database).selectFrom('ledger_entries').selectAll().where('turn_id', '=', turnId).execute();
    await until(async () => (await entries()).length > 0);
    expect(await entries()).toMatchObject([{ attempt: 1, estimated: true }]);
    await until(async () => (await find(admin, 'group')).reserved.amount === 0);
  });

  it('does not stand in the way of the same question sent again', async () => {
    const first = await staff.ask({ question: 'Once?' }, 'the-same-key');
    await set(admin, 'group', 0);
    expect(await staff.ask({ question: 'Once?' }, 'the-same-key')).toEqual(first);
    expect(await rows('budget_reservations')).toBe(0);
  });
});

describe('who sees and sets which', () => {
  it('a manager of two branches those of both, each entry of the log in the transaction of its change', async () => {
    const db = api.get(Database);
    const { staff: me } = await manager.json<{ staff: { id: string } }>('GET', urlOf('whoAmI'));
    await db.insertInto('staff_branches').values({ staff_id: me.id, branch_id: 'seraing' }).execute();
    const both = await api.signIn('manager@tastyfood.test');
    await set(both, 'branch:seraing', 3);
    expect((await both.json<BudgetList>('GET', urlOf('budgets'))).budgets.map(({ scope }) => scope)).toContain(
      'branch:seraing',
    );
    // An entry that cannot be written takes the change with it.
    await sql`alter table audit_entries add constraint only_for_the_spec check (subject <> 'branch:seraing') not valid`.execute(
      db,
    );
    const change = { limit: usd(9) };
    expect((await both.send('PUT', urlOf('setBudget', { scope: 'branch:seraing' }), change)).status).toBe(500);
    await sql`alter table audit_entries drop constraint only_for_the_spec`.execute(db);
    expect((await find(both, 'branch:seraing')).limit).toEqual(usd(3));
    await set(both, 'branch:seraing', null);
    await db.deleteFrom('staff_branches').where('staff_id', '=', me.id).where('branch_id', '=', 'seraing').execute();
    manager = await api.signIn('manager@tastyfood.test');
  });

  it('a manager those of the own branch and its people, an administrator all', async () => {
    await set(admin, 'group', 100);
    await set(manager, 'branch:angleur', 20);
    await set(manager, `person:${staffId}`, 2);
    const scopes = async (who: ApiClient) =>
      (await who.json<BudgetList>('GET', urlOf('budgets'))).budgets.map(({ scope }) => scope);
    expect(await scopes(manager)).toEqual(['branch:angleur', `person:${staffId}`]);
    expect(await scopes(admin)).toEqual(['branch:angleur', 'group', `person:${staffId}`]);
    for (const [who, scope, code] of [
      [staff, 'group', 'forbidden'],
      [staff, `person:${staffId}`, 'forbidden'],
      [manager, 'group', 'forbidden'],
      [manager, 'branch:namur', 'forbidden'],
      [manager, 'person:936e82c4-2104-42d9-a209-9431d00f8822', 'not-found'],
      [admin, 'branch:nowhere', 'not-found'],
      [admin, 'person:936e82c4-2104-42d9-a209-9431d00f8822', 'not-found'],
      [admin, 'everybody', 'invalid-request'],
    ] as const) {
      const problem = await who.problem('PUT', urlOf('setBudget', { scope }), { limit: usd(1) });
      expect([scope, problem.code]).toEqual([scope, code]);
    }
    expect((await staff.problem('GET', urlOf('budgets'))).code).toBe('forbidden');
  });
});

async function rows(table: 'turns' | 'budget_reservations'): Promise<number> {
  return (await api.get(Database).selectFrom(table).selectAll().execute()).length;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to be.');
}
