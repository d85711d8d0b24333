import type { INestApplication } from '@nestjs/common';
import { Branches, Certificates, OpeningHours } from '@tasty-food/api-branches';
import { PortalEvents } from '@tasty-food/api-events';
import { Menu } from '@tasty-food/api-menu';
import { restaurantApp } from '@tasty-food/api-menu/testing';
import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { CurrentRows } from './current-rows';

const ROUNDS = 15;
/** Five branches cost about five times one; were each of them to wait for another, it would be more. */
const GOAL_RATIO = 8;

describeOnEachEngine('Rows of every branch', (engine) => {
  let test: TestDatabase;
  let app: INestApplication;
  const reading: CurrentRows[] = [];

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    ({ app } = await restaurantApp(test.db));
  });

  afterAll(async () => {
    for (const rows of reading) rows.onApplicationShutdown();
    await app?.close();
    await test?.close();
  });

  it('cost the first question little beside those of its own', async () => {
    await timed(() => everyBranch(fresh()));
    const own: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      own.push(await timed(() => fresh().of('angleur')));
      all.push(await timed(() => everyBranch(fresh())));
    }
    const [one, five] = [median(own), median(all)];
    const ratio = five / one;
    // The figures themselves, for docs/performance.md.
    process.stdout.write(
      `rows of one branch ${one.toFixed(1)} ms, of all five ${five.toFixed(1)} ms: ${ratio.toFixed(1)} × (${engine})\n`,
    );
    expect(ratio).toBeLessThanOrEqual(GOAL_RATIO);
  });

  it('cost the questions after it nothing', async () => {
    const rows = fresh();
    const first = await everyBranch(rows);
    const again = await timed(() => everyBranch(rows));
    expect(first.map(({ branchId }) => branchId)).toEqual(['angleur', 'saint-gilles', 'wandre', 'seraing', 'jemeppe']);
    expect(await everyBranch(rows)).toEqual(first);
    expect(again).toBeLessThan(5);
  });

  function fresh(): CurrentRows {
    const rows = new CurrentRows(
      app.get(Branches),
      app.get(Menu),
      app.get(OpeningHours),
      app.get(Certificates),
      app.get(PortalEvents),
    );
    reading.push(rows);
    return rows;
  }

  /** As a question waits for them. */
  async function everyBranch(rows: CurrentRows) {
    const own = await rows.of('angleur');
    return [own, ...(await rows.others(own))];
  }
});

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await deed();
  return performance.now() - begun;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
