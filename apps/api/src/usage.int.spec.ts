import { Database } from '@tasty-food/api-postgres';
import {
  urlOf,
  type OwnUsage,
  type PortalEvent,
  type PortalEventOf,
  type Turn,
  type UsageReport,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let staff: ApiClient;
let manager: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
  manager = await api.signIn('manager@tastyfood.test');
  admin = await api.signIn('admin@tastyfood.test');
}, 60_000);
afterAll(() => api.close());

const report = (who: ApiClient, query: Record<string, string> = {}) =>
  who.json<UsageReport>('GET', urlOf('usage', {}, query));
const own = (who: ApiClient) => who.json<OwnUsage>('GET', urlOf('ownUsage'));
const setBudget = (amount: number | null) =>
  admin.json('PUT', urlOf('setBudget', { scope: 'branch:angleur' }), {
    limit: amount === null ? null : { amount, currency: 'USD' },
  });

describe('the usage report', () => {
  it('adds up to what Claude counted, token by token, for every way to look at it', async () => {
    const before = await report(admin);
    const turns: Turn[] = [];
    for (const question of ['Is there sesame in The Perron?', 'Bevat de Perron selder?'])
      turns.push(await staff.answer({ question }));
    turns.push(await admin.answer({ question: 'Is there milk in The Perron?', branchId: 'wandre' }));
    const used = (key: 'inputTokens' | 'cacheReadTokens' | 'cacheWriteTokens' | 'outputTokens') =>
      turns.reduce((sum, { usage }) => sum + (usage?.[key] ?? NaN), 0);
    await until(async () => (await report(admin)).total.turns === before.total.turns + 3);
    const after = await report(admin);
    for (const key of ['inputTokens', 'cacheReadTokens', 'cacheWriteTokens', 'outputTokens'] as const) {
      expect(after.total[key] - before.total[key]).toBe(used(key));
      for (const sums of [after.days, after.branches, after.models])
        expect(sums.reduce((sum, one) => sum + one[key], 0)).toBe(after.total[key]);
    }
    const cost = turns.reduce((sum, turn) => sum + (turn.cost?.amount ?? NaN), 0);
    expect(after.total.cost.amount - before.total.cost.amount).toBeCloseTo(cost, 7);
    expect(after.branches.map(({ branchId }) => branchId).sort()).toEqual(['angleur', 'wandre']);
    expect(after.total.cacheHitRate).toBeGreaterThan(0);
    expect(after.days.at(-1)?.day).toBe(after.to);
    expect(after.from.slice(0, 7)).toBe(after.to.slice(0, 7));
  });

  it('is of the own branch for a manager, of none for staff', async () => {
    const { branch, branches } = await report(manager);
    expect(branch).toBe('angleur');
    expect(branches.every(({ branchId }) => branchId === 'angleur')).toBe(true);
    expect(await manager.problem('GET', urlOf('usage', {}, { branch: 'wandre' }))).toMatchObject({ code: 'not-found' });
    expect(await staff.problem('GET', urlOf('usage'))).toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['days that are turned round', { from: '2026-03-02', to: '2026-03-01' }, 'Swap'],
    ['a time without end', { from: '2001-01-01', to: '2026-01-01' }, '366'],
    ['what is no day', { from: 'yesterday' }, 'from'],
  ])('refuses %s', async (_, query, hint) => {
    const problem = await admin.problem('GET', urlOf('usage', {}, query));
    expect(problem).toMatchObject({ code: 'invalid-request', detail: expect.stringContaining(hint) });
  });
});

describe('a budget that comes to its end', () => {
  afterEach(() => setBudget(null));

  it('is told to the screens of its branch at 80 % and when it has no room left, in percent and not in money', async () => {
    expect(await own(staff)).toMatchObject({ scope: null, percent: null, level: 'within' });
    await bookInAngleur(1);
    const heard: PortalEvent[] = [];
    const feed = await listen(staff, heard);
    const levels = () => heard.filter(isBudget).map(({ level, percent }) => [level, percent]);

    await setBudget((await spent()) / 0.8 + 0.000_001);
    expect(await own(staff)).toMatchObject({ scope: 'branch:angleur', percent: 79, level: 'within' });
    await staff.answer({ question: 'Is there sesame in The Perron?' });
    await until(() => levels().length === 2);
    expect(levels()).toEqual([
      ['within', 79],
      ['warning', 80],
    ]);
    const { level, renewsAt } = await own(staff);
    expect(level).toBe('warning');
    expect(Date.parse(renewsAt)).toBeGreaterThan(Date.now());

    await setBudget((await spent()) + 0.000_1);
    expect(await staff.problem('POST', urlOf('ask'), { question: 'May I?' })).toMatchObject({
      code: 'budget-exceeded',
    });
    await until(() => levels().some(([told]) => told === 'used-up'));
    expect(levels().at(-1)).toEqual(['used-up', 100]);
    expect(JSON.stringify(heard)).not.toContain('USD');
    await feed.cancel();
  });

  async function spent(): Promise<number> {
    return (await report(admin, { branch: 'angleur' })).total.cost.amount;
  }

  async function bookInAngleur(cost: number): Promise<void> {
    const none = { input_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, output_tokens: 0, estimated: false };
    await api
      .get(Database)
      .insertInto('ledger_entries')
      .values({
        turn_id: randomUUID(),
        staff_id: randomUUID(),
        branch_id: 'angleur',
        model: 'claude-haiku-5-5',
        attempt: 1,
        cost_amount: cost,
        currency: 'USD',
        ...none,
      })
      .execute();
  }
});

function isBudget(event: PortalEvent): event is PortalEventOf<'budget-changed'> {
  return event.type === 'budget-changed';
}

async function listen(client: ApiClient, heard: PortalEvent[]): Promise<ReadableStreamDefaultReader<string>> {
  const { body } = await client.send('GET', urlOf('events'));
  const reader = (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as PortalEvent);
    }
  })();
  return reader;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to be.');
}
