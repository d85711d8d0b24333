import type { AvailabilityEntry, Facts, Turn } from '@tasty-food/contract';
import { brusselsDay } from '@tasty-food/api-branches';
import { UsedRowStore } from '@tasty-food/api-chat';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(() => api?.close());

describe('a question in the middle of service', () => {
  it.each([
    ['When does Wandre close?', 'Wandre'],
    ['À quelle heure ouvre Wandre ?', 'Wandre'],
    ['Wanneer is Wandre gesloten?', 'Wandre'],
  ])('"%s" is answered by the hours of that branch', async (question, name) => {
    const turn = await staff.answer({ question });
    const { rows } = factsOf(turn, 'hours');
    expect(new Set(rows.map(({ branchId }) => branchId))).toEqual(new Set(['wandre']));
    expect(new Set(rows.map(({ date }) => date)).size).toBe(7);
    const [{ version } = {}] = rows;
    expect(version).toBeGreaterThan(0);
    const source = { sourceId: 'branch:wandre', kind: 'branch', title: name, version };
    expect(turn.sources).toEqual([expect.objectContaining(source)]);
    expect(turn.text).toContain('11:30–14:30, 17:30–22:00');
    expect(turn.citations.length).toBeGreaterThan(0);
    expect(turn.claims.corrected).toBe(0);
  });

  it('"what is sold out" is answered by the 86 list as it is at that moment, with its versions', async () => {
    const before = await staff.answer({ question: 'What is sold out?' });
    expect(factsOf(before, 'availability').rows).toEqual([]);
    expect(before.text).toContain('Nothing is out');
    expect(before.claims.corrected).toBe(0);
    const address = '/api/branches/angleur/availability/D05';
    const { version } = await staff.json<AvailabilityEntry>('PUT', address, { available: false });
    const after = await staff.answer({ question: 'Qu’est-ce qui est épuisé ?' });
    expect(factsOf(after, 'availability').rows).toEqual([
      { dishId: 'D05', dish: expect.any(String), available: false, version },
    ]);
    expect(after.sources).toEqual([expect.objectContaining({ sourceId: 'dish:D05', version })]);
  });

  it('"certified halal" is answered by certificates, and without one by no yes', async () => {
    const poultry = await staff.answer({ question: 'Is the chicken certified halal?' });
    expect(factsOf(poultry, 'certificate').rows).toEqual([
      expect.objectContaining({ supplier: 'Kip’Or', scope: 'Poultry: chicken and turkey', version: 1 }),
    ]);
    const missing = await staff.answer({ question: 'Is the gelatine certified halal?' });
    expect(missing.facts).toEqual([]);
    expect(poultry.claims.corrected + missing.claims.corrected).toBe(0);
    expect(missing.text).toContain('do not say that it is certified');
  });

  it('"what can this guest order" lists only what is absent for every allergen, cell by cell', async () => {
    const input = { allergens: ['sesame', 'milk'], query: null, language: 'en', branch: null };
    await api.script({ kind: 'tool-calls', calls: [{ name: 'dishes_without', input }] });
    const turn = await staff.answer({ question: 'A guest with two allergies asks what to order.' });
    const { rows } = factsOf(turn, 'allergens');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ state: 'free', version: 1 });
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(['sesame', 'milk']));
    expect(turn.sources.length).toBe(rows.length / 2);
    expect(turn.claims.corrected).toBe(0);
  });

  it('that cannot be looked up as asked says so to Claude, and shows no rows', async () => {
    const input = { from: '2026-13-01', to: null, language: 'en', branch: null };
    await api.script({ kind: 'tool-calls', calls: [{ name: 'opening_hours', input }] });
    const turn = await staff.answer({ question: 'When are you open?' });
    expect(turn.facts).toEqual([]);
    expect(turn.steps[0]).toMatchObject({ tool: 'opening_hours', ok: false });
  });
});

describe('an answer', () => {
  it('is found by a row that it used, in the version that it used', async () => {
    const { turnId } = await staff.answer({ question: 'Is there celery in The Andalou?', language: 'en' });
    const cell = { kind: 'allergens', branchId: 'angleur', rowId: 'B04', code: 'celery' } as const;
    const rows = api.get(UsedRowStore);
    // It is written with the answer, a moment after its reader has all of it.
    for (let tries = 0; tries < 100 && (await rows.turnsThatUsed(cell)).length === 0; tries++) await sleep(50);
    expect(await rows.turnsThatUsed({ ...cell, version: 1 })).toMatchObject([{ turnId, version: 1 }]);
    expect(await rows.turnsThatUsed(cell)).toMatchObject([{ turnId }]);
    expect(await rows.turnsThatUsed({ ...cell, version: 2 })).toEqual([]);
    expect(await rows.turnsThatUsed({ ...cell, branchId: 'wandre' })).toEqual([]);
    expect(await rows.turnsThatUsed({ ...cell, code: 'mustard' })).toEqual([]);
  });

  it('is found by the dish whose price it told, in the version of then', async () => {
    const { turnId, facts } = await staff.answer({ question: 'How much does The Andalou cost?', language: 'en' });
    expect(facts.find(({ kind }) => kind === 'dishes')?.rows).toContainEqual(
      expect.objectContaining({ dishId: 'B04', version: 1 }),
    );
    const dish = { kind: 'dishes', branchId: 'angleur', rowId: 'B04' } as const;
    const rows = api.get(UsedRowStore);
    for (let tries = 0; tries < 100 && (await rows.turnsThatUsed(dish)).length === 0; tries++) await sleep(50);
    expect(await rows.turnsThatUsed({ ...dish, version: 1 })).toContainEqual(expect.objectContaining({ turnId }));
    expect(await rows.turnsThatUsed({ ...dish, version: 2 })).toEqual([]);
  });

  it('is found by the day whose hours it told, in the version of then: a closure makes another', async () => {
    const manager = await api.signIn('manager@tastyfood.test');
    const date = brusselsDay(new Date());
    const question = { question: 'When does Angleur close today?', language: 'en' } as const;
    const rows = api.get(UsedRowStore);
    const used = async () => {
      const { turnId, facts } = await staff.answer(question);
      const version = facts
        .flatMap((each) => (each.kind === 'hours' ? each.rows : []))
        .find((row) => row.date === date)?.version;
      if (version === undefined) throw new Error(`No version in ${JSON.stringify(facts)}`);
      const row = { kind: 'hours', branchId: 'angleur', rowId: date, version } as const;
      for (let tries = 0; tries < 100 && (await rows.turnsThatUsed(row)).length === 0; tries++) await sleep(50);
      return { turnId, version, turns: (await rows.turnsThatUsed(row)).map((turn) => turn.turnId) };
    };
    const before = await used();
    const address = `/api/branches/angleur/hours/exceptions/${date}`;
    await manager.json('PUT', address, { periods: [], reason: 'Water damage' });
    const after = await used();
    expect(after.version).toBe(before.version + 1);
    expect(before.turns).toContain(before.turnId);
    expect(after.turns).toEqual([after.turnId]);
    expect((await manager.send('DELETE', address)).status).toBe(204);
  });

  it('is found by a dish that was brought back, in the version that brought it back', async () => {
    const address = '/api/branches/angleur/availability/B04';
    await staff.json('PUT', address, { available: false });
    const { version } = await staff.json<AvailabilityEntry>('PUT', address, { available: true });
    const input = { dishes: ['B04'], language: 'en', branch: null };
    await api.script({ kind: 'tool-calls', calls: [{ name: 'availability', input }] });
    const turn = await staff.answer({ question: 'Is it there again?', language: 'en' });
    expect(factsOf(turn, 'availability').rows).toEqual([
      { dishId: 'B04', dish: 'The Andalou', available: true, version },
    ]);
    expect(turn.sources).toEqual([expect.objectContaining({ sourceId: 'dish:B04', version })]);
  });
});

function factsOf<K extends Facts['kind']>(turn: Turn, kind: K): Extract<Facts, { kind: K }> {
  const facts = turn.facts.find((other): other is Extract<Facts, { kind: K }> => other.kind === kind);
  if (!facts) throw new Error(`No ${kind} in ${JSON.stringify(turn.facts)}: ${turn.text}`);
  return facts;
}
