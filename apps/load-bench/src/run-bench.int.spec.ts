import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExperimentName, Sizes } from './experiments.ts';
import { runBench, type Run } from './run-bench.ts';
import type { TargetName } from './targets/target.ts';

const API_FOLDER = join(import.meta.dirname, '../../../dist/apps/api');

/** Everything as small as it can be: what is proven here is that nothing is lost and all is counted, not how fast it is. */
const TINY: Sizes = {
  warmUpTurns: 5,
  settleMs: 50,
  held: { streams: [5], rampPerSecond: 100, plateauMs: 300 },
  load: { streams: [5], tokens: 10, turnsAStream: 2 },
  quiet: { streams: 3, tokens: 5, total: 3 },
  setup: { atOnce: 3, total: 10 },
  secondReader: { streams: 3, plateauMs: 300 },
  many: { streams: 5, rampPerSecond: 100, plateauMs: 300 },
  overload: { streams: 3, newcomersPerSecond: 10, plateauMs: 500 },
  soak: { atOnce: 3, total: 20 },
};

async function measured(target: TargetName, ...only: ExperimentName[]): Promise<Run[]> {
  const plan = { sizes: TINY, only, targets: [target], rounds: 1, apiFolder: API_FOLDER };
  return runBench(plan, { onRun: () => undefined });
}

function expectAllWhole(runs: Run[]): void {
  for (const { experiment, broke, result } of runs) {
    expect({ experiment, broke, lost: result?.lost, gaps: result?.gaps, failures: result?.failures }).toEqual({
      experiment,
      broke: undefined,
      lost: 0,
      gaps: 0,
      failures: {},
    });
    expect(result?.targetCpuMs).toBeGreaterThanOrEqual(0);
    expect(result?.idleRssKiB).toBeGreaterThan(10_000);
  }
  const tokensOf = (id: string) => runs.find(({ experiment }) => experiment === id)?.result?.tokens;
  expect(tokensOf('load-5')).toBe(5 * 2 * 10);
  expect(runs.find(({ experiment }) => experiment === 'load-5')?.result?.relay.count).toBe(100);
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the bench (it reads /proc, so on Linux only)', () => {
  it.each(['pipe', 'naive'] as const)('counts every token through the %s relay', async (target) => {
    expectAllWhole(await measured(target, 'load', 'held', 'many', 'overload', 'soak'));
  });

  const isBuilt = existsSync(join(API_FOLDER, 'main.js'));
  const withProduct = isBuilt || process.env['CI'] === 'true' ? it : it.skip;
  withProduct(
    'counts every token through the product, for one reader and for two (needs: npx nx build api)',
    async () => {
      const runs = await measured('product', 'load', 'second-reader');
      expectAllWhole(runs);
      expect(runs.map(({ experiment }) => experiment)).toContain('two-readers');
    },
    120_000,
  );
});
