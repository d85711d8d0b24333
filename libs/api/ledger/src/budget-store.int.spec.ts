import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { BudgetStore } from './budget-store';
import { booking, LedgerStore, type Spent } from './ledger-store';
import { scopesOf, type Spender } from './spender';

const BRANCHES = ['angleur', 'namur'];
const MODEL = 'claude-haiku-5-5';
const NOTHING = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0, estimated: false };

/** A question of the property: who asks, what is held back for it, and what it costs in the end, in thousandths. */
interface Asked {
  readonly who: number;
  readonly held: number;
  readonly costs: number;
}

const asked: fc.Arbitrary<Asked> = fc.record({
  who: fc.nat({ max: 3 }),
  held: fc.integer({ min: 1, max: 40 }),
  costs: fc.nat({ max: 60 }),
});

/** Rounds of questions that come at the same time; those of a round end before the next one begins. */
const rounds = fc.array(fc.array(asked, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
const limits = fc.record({
  group: fc.integer({ min: 0, max: 400 }),
  branch: fc.integer({ min: 0, max: 200 }),
  person: fc.integer({ min: 0, max: 100 }),
});

describeOnEachEngine('budgets', (engine) => {
  let test: TestDatabase;
  let budgets: BudgetStore;
  let ledger: LedgerStore;
  let people: Spender[];

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    budgets = new BudgetStore(test.db);
    ledger = new LedgerStore(test.db);
    const branches = BRANCHES.map((id, position) => ({ id, name: id, address: '', position }));
    await test.db.insertInto('branches').values(branches).execute();
    people = [0, 1, 2, 3].map((n) => ({ staffId: randomUUID(), branchId: BRANCHES[n % 2] }));
    const accounts = people.map(({ staffId, branchId }) => ({
      id: staffId,
      email: `${staffId}@tastyfood.test`,
      name: 'Somebody',
      role: 'staff' as const,
      branch_id: branchId,
      language: 'fr' as const,
      password_hash: '',
    }));
    await test.db.insertInto('staff_members').values(accounts).execute();
  }, 60_000);
  afterEach(async () => {
    await test.db.deleteFrom('budgets').execute();
    await test.db.deleteFrom('ledger_entries').execute();
  });
  afterAll(() => test.close());

  const person = (n: number): Spender => people[n] as Spender;
  const thousandths = (n: number) => n / 1000;
  const usd = (amount: number) => ({ amount, currency: 'USD' });

  function spent(who: Spender, turnId: string, amount: number, attempt = 1): Spent {
    return { ...who, turnId, attempt, model: MODEL, usage: NOTHING, cost: usd(amount) };
  }

  async function state(scope: string) {
    const row = await budgets.find(scope);
    const { rows } = await sql<{ held: number }>`
      select coalesce(sum(amount), 0)::float8 as held from budget_reservations where scope = ${scope}`.execute(test.db);
    return { limit: row?.limit ?? 0, spent: row?.spent ?? 0, reserved: row?.reserved ?? 0, held: rows[0]?.held };
  }

  /** One round: all ask at once. Every refusal is still right when all have been answered, and no limit is passed. */
  async function ask(questions: Asked[], who: (question: Asked) => Spender) {
    const turns = questions.map((question) => ({ ...question, turnId: randomUUID(), spender: who(question) }));
    const answers = await Promise.all(
      turns.map(({ turnId, held, spender }) =>
        budgets.reserve({ ...spender, turnId, attempt: 1, amount: thousandths(held) }),
      ),
    );
    for (const [at, over] of answers.entries()) {
      if (!over) continue;
      const { limit, spent, reserved } = await state(over.scope);
      expect(Math.round((spent + reserved) * 1000) + (turns[at]?.held ?? 0)).toBeGreaterThan(Math.round(limit * 1000));
    }
    return turns.filter((_, at) => answers[at] === undefined);
  }

  it('hold under any questions at the same time: what is spent passes no limit by more than what was in flight', async () => {
    await fc.assert(
      fc.asyncProperty(limits, rounds, async ({ group, branch, person: own }, allRounds) => {
        await test.db.deleteFrom('budgets').execute();
        await test.db.deleteFrom('ledger_entries').execute();
        await budgets.set('group', usd(thousandths(group)), person(0).staffId, unrecorded);
        await budgets.set(`branch:${BRANCHES[0]}`, usd(thousandths(branch)), person(0).staffId, unrecorded);
        await budgets.set(`person:${person(0).staffId}`, usd(thousandths(own)), person(0).staffId, unrecorded);
        const set = ['group', `branch:${BRANCHES[0]}`, `person:${person(0).staffId}`];
        const booked: Spent[] = [];
        for (const questions of allRounds) {
          const granted = await ask(questions, ({ who }) => person(who));
          const before = new Map<string, number>();
          for (const scope of set) {
            const { limit, spent, reserved, held } = await state(scope);
            expect(reserved === 0 || spent + reserved <= limit + 1e-9).toBe(true);
            expect(reserved).toBeCloseTo(held ?? NaN, 8);
            before.set(scope, Math.max(limit, spent));
          }
          const entries = granted.map(({ spender, turnId, costs }) => spent(spender, turnId, thousandths(costs)));
          // Each twice, as a booking that is sent again.
          await Promise.all([...entries, ...entries].map((entry) => ledger.book(entry)));
          booked.push(...entries);
          for (const scope of set) {
            const { spent, reserved, held } = await state(scope);
            const sum = booked
              .filter((entry) => scopesOf(entry).includes(scope))
              .reduce((all, { cost }) => all + cost.amount, 0);
            expect({ spent, reserved, held }).toEqual({ spent: expect.closeTo(sum, 7), reserved: 0, held: 0 });
            // What was held back for those in flight bounds them, but for what they cost beyond it.
            const beyond = granted.reduce((all, { held, costs }) => all + Math.max(0, costs - held), 0);
            expect(spent).toBeLessThanOrEqual((before.get(scope) ?? 0) + thousandths(beyond) + 1e-9);
          }
        }
      }),
      { numRuns: engine === 'server' ? 25 : 8 },
    );
  }, 60_000);

  it('are counted from the books when they are set, exactly, while answers are being booked', async () => {
    const who = person(0);
    await ledger.book(spent(who, randomUUID(), 0.5));
    const bookings = Array.from({ length: 40 }, () => ledger.book(spent(who, randomUUID(), 0.01)));
    await budgets.set('group', usd(10), who.staffId, unrecorded);
    await Promise.all(bookings);
    expect(await state('group')).toMatchObject({ spent: expect.closeTo(0.9, 7), reserved: 0 });
    expect(await ledger.spentThisMonth({ staffId: who.staffId })).toBeCloseTo(0.9, 7);
    expect(await ledger.spentThisMonth({ branchId: BRANCHES[1] })).toBe(0);
  });

  it('are counted again once every instance knows of them: one that did not has booked without them', async () => {
    const who = person(0);
    await budgets.set('group', usd(10), who.staffId, unrecorded);
    await sql`with ${booking(spent(who, randomUUID(), 0.25), false)} select`.execute(test.db);
    expect(await state('group')).toMatchObject({ spent: 0 });
    await Promise.all([budgets.recount('group'), ledger.book(spent(who, randomUUID(), 0.5))]);
    expect(await state('group')).toMatchObject({ spent: 0.75, limit: 10 });
  });

  it('begin anew with the month', async () => {
    const who = person(1);
    await budgets.set('group', usd(1), who.staffId, unrecorded);
    await ledger.book(spent(who, randomUUID(), 1));
    const reservation = { ...who, turnId: randomUUID(), attempt: 1, amount: 0.1 };
    expect(await budgets.reserve(reservation)).toMatchObject({ scope: 'group', limit: 1, spent: 1, reserved: 0 });
    await sql`update budgets set month = month - interval '1 month'`.execute(test.db);
    expect(await budgets.reserve(reservation)).toBeUndefined();
    await ledger.book(spent(who, reservation.turnId, 0.05));
    expect(await state('group')).toMatchObject({ spent: 0.05, reserved: 0 });
  });

  it('are settled by whoever books an attempt first, and keep what a later attempt holds', async () => {
    const who = person(2);
    await budgets.set('group', usd(1), who.staffId, unrecorded);
    const turnId = randomUUID();
    for (const attempt of [1, 2]) await budgets.reserve({ ...who, turnId, attempt, amount: 0.25 });
    await ledger.book({ ...spent(who, turnId, 0.1), usage: { ...NOTHING, estimated: true } });
    await ledger.book(spent(who, turnId, 0.2));
    expect(await state('group')).toMatchObject({ spent: 0.1, reserved: 0.25 });
    const entries = await test.db.selectFrom('ledger_entries').select(['attempt', 'estimated']).execute();
    expect(entries).toEqual([{ attempt: 1, estimated: true }]);
  });

  it('cannot be set for a branch that is not there', async () => {
    await expect(budgets.set('branch:nowhere', usd(1), person(0).staffId, unrecorded)).rejects.toMatchObject({
      code: '23503',
    });
  });
});

/** What is written down of it is shown in `budgets.int.spec`. */
async function unrecorded(): Promise<void> {}
