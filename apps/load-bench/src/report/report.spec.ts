import type { LoadResult } from '../load.ts';
import type { Run } from '../run-bench.ts';
import type { TargetName } from '../targets/target.ts';
import { markdownTable } from './markdown.ts';
import { median } from './median.ts';
import { rowsOf } from './rows.ts';

const DELAYS = { count: 1, p50Ms: 1, p99Ms: 2 };

function run(experiment: string, target: TargetName, result: Partial<LoadResult>, round = 1): Run {
  const nothing: LoadResult = {
    windowMs: 1_000,
    tokens: 1_000,
    turns: 100,
    lost: 0,
    gaps: 0,
    failures: {},
    firstToken: DELAYS,
    relay: DELAYS,
    targetCpuMs: 100,
    idleRssKiB: 0,
    busyRssKiB: 0,
    earlyRssKiB: 100,
    lateRssKiB: 100,
    peakRssKiB: 0,
    refused: 0,
    newcomers: { asked: 0, refused: 0 },
    evenness: 1,
    ownCpuShare: 0,
    foreignCpus: 0,
  };
  return { experiment, target, round, result: { ...nothing, ...result } };
}

function lineOf(runs: Run[], text: string): string {
  return (
    markdownTable(rowsOf(runs))
      .split('\n')
      .find((line) => line.includes(text)) ?? ''
  );
}

describe('the report', () => {
  it('judges CPU by the pipe of the same run', () => {
    const pipe = run('load-500', 'pipe', { targetCpuMs: 100 });
    expect(lineOf([pipe, run('load-500', 'product', { targetCpuMs: 150 })], 'CPU ms')).toBe(
      '| load-500 | CPU ms per 1,000 tokens | 100 |  | 150 | 1.5 × | ≤ 1.5 × the pipe | met |',
    );
    expect(lineOf([pipe, run('load-500', 'product', { targetCpuMs: 151 })], 'CPU ms')).toMatch(/missed \|$/);
  });

  it('judges the second reader by one reader of the product', () => {
    const once = run('one-reader', 'product', { targetCpuMs: 100 });
    const twice = run('two-readers', 'product', { targetCpuMs: 130 });
    const rows = rowsOf([once, twice]).filter(({ experiment }) => experiment === 'two-readers');
    expect(rows[0]).toMatchObject({ goal: '≤ 1.25 × one reader', met: false });
  });

  it('judges what stays behind after thousands of turns', () => {
    const soaks = (lateRssKiB: number) =>
      lineOf([run('soak', 'pipe', {}), run('soak', 'product', { lateRssKiB })], 'RSS');
    expect(soaks(109)).toMatch(/1\.09 .* met \|$/);
    expect(soaks(112)).toMatch(/1\.12 .* missed \|$/);
  });

  it('counts who was refused among all who asked', () => {
    const product = run('overload', 'product', { turns: 180, refused: 5, newcomers: { asked: 20, refused: 15 } });
    expect(lineOf([product], 'refused')).toContain('| 10 |');
  });

  it('shows the median of several rounds', () => {
    const rounds = [300, 100, 110].map((targetCpuMs, at) => run('load-500', 'pipe', { targetCpuMs }, at + 1));
    expect(rowsOf(rounds)[0]?.values.pipe).toBe(110);
  });

  it('judges nothing but losses at sizes that no goal is stated for', () => {
    const judged = rowsOf([run('held-200', 'pipe', {}), run('held-200', 'product', { lost: 1 })]).filter(
      ({ goal }) => goal,
    );
    expect(judged).toMatchObject([{ label: 'turns lost', met: false }]);
  });

  it('leaves the place of a load that broke empty', () => {
    const broke: Run = { experiment: 'setup', target: 'naive', round: 1, broke: 'it fell over' };
    expect(lineOf([run('setup', 'pipe', {}), broke], 'CPU ms')).toBe('| setup | CPU ms a turn | 1.00 |  |  |  |  |  |');
  });
});

describe('the median', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 9], 3],
  ])('of %j is %p', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
