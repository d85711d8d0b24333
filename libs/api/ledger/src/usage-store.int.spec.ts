import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { randomUUID } from 'node:crypto';
import { UsageStore } from './usage-store';

interface Booked {
  readonly at: string;
  readonly branch_id: string | null;
  readonly model: string;
  readonly cost: number;
  readonly turn_id?: string;
  readonly attempt?: number;
  readonly estimated?: boolean;
}

const HAIKU = 'claude-haiku-5-5';
const SONNET = 'claude-sonnet-5-5';

describeOnEachEngine('the books in sums', (engine) => {
  let test: TestDatabase;
  let usage: UsageStore;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    usage = new UsageStore(test.db);
    const turn = randomUUID();
    // The clocks went back in the night of 25 October 2026: midnight in Belgium is 22:00 UTC before it, 23:00 after it.
    await book({ at: '2026-10-24T21:59:59Z', branch_id: 'angleur', model: HAIKU, cost: 1 });
    await book({ at: '2026-10-24T22:00:00Z', branch_id: 'angleur', model: HAIKU, cost: 2, turn_id: turn });
    await book({ at: '2026-10-25T22:59:59Z', branch_id: 'namur', model: SONNET, cost: 4, turn_id: turn, attempt: 2 });
    await book({ at: '2026-10-25T23:00:00Z', branch_id: null, model: HAIKU, cost: 8, estimated: true });
  }, 60_000);
  afterAll(() => test.close());

  async function book({ cost, at, ...entry }: Booked): Promise<void> {
    const tokens = { input_tokens: 10, cache_read_tokens: 20, cache_write_tokens: 5, output_tokens: 7 };
    await test.db
      .insertInto('ledger_entries')
      .values({
        turn_id: randomUUID(),
        staff_id: randomUUID(),
        attempt: 1,
        at: new Date(at),
        estimated: false,
        cost_amount: cost,
        currency: 'USD',
        ...tokens,
        ...entry,
      })
      .execute();
  }

  const told = (rows: Awaited<ReturnType<UsageStore['sums']>>) =>
    rows.map(({ kind, day, branchId, model, turns, cost }) => [kind, day ?? branchId ?? model, turns, cost]);

  it('belong to the day that it was in Belgium, also when the clocks change', async () => {
    const rows = await usage.sums({ from: '2026-10-24', to: '2026-10-26', branchIds: undefined });
    expect(told(rows).filter(([kind]) => kind === 'day')).toEqual([
      ['day', '2026-10-24', 1, 1],
      ['day', '2026-10-25', 1, 6],
      ['day', '2026-10-26', 1, 8],
    ]);
    expect(told(await usage.sums({ from: '2026-10-25', to: '2026-10-25', branchIds: undefined }))[0]).toEqual([
      'total',
      null,
      1,
      6,
    ]);
  });

  it('agree by branch and by model, and count a turn once however often it was tried', async () => {
    const rows = await usage.sums({ from: '2026-10-24', to: '2026-10-26', branchIds: undefined });
    expect(told(rows)[0]).toEqual(['total', null, 3, 15]);
    expect(rows[0]).toMatchObject({ estimatedTurns: 1, inputTokens: 40, cacheReadTokens: 80, outputTokens: 28 });
    expect(told(rows).filter(([kind]) => kind === 'branch')).toEqual([
      ['branch', null, 1, 8],
      ['branch', 'namur', 1, 4],
      ['branch', 'angleur', 2, 3],
    ]);
    expect(told(rows).filter(([kind]) => kind === 'model')).toEqual([
      ['model', HAIKU, 3, 11],
      ['model', SONNET, 1, 4],
    ]);
  });

  it('are those of one branch when one is named, and nothing of a time without answers', async () => {
    expect(told(await usage.sums({ from: '2026-10-24', to: '2026-10-26', branchIds: ['angleur'] }))[0]?.[3]).toBe(3);
    expect(told(await usage.sums({ from: '2025-01-01', to: '2025-01-31', branchIds: undefined }))).toEqual([
      ['total', null, 0, 0],
    ]);
  });
});
