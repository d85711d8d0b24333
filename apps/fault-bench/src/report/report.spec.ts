import { percentile } from './percentile.ts';
import { markdownTable } from './table.ts';
import { Tally } from './tally.ts';

describe('percentiles', () => {
  it('are values that were measured', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 0.5)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile([], 0.5)).toBeUndefined();
  });
});

describe('a tally', () => {
  it('counts a repetition with a fault as a miss, and says why', () => {
    const tally = new Tally();
    tally.add('turn 1', []);
    tally.add('turn 2', ['a gap', 'no end']);
    tally.add('turn 3', [], 10);
    expect(tally).toMatchObject({ repetitions: 12, passed: 11, misses: ['turn 2: a gap; no end'] });
  });
});

describe('the table', () => {
  it('says what was missed', () => {
    const row = { name: 'stops', what: 'stopped', repetitions: 2, p50Ms: 12, p95Ms: 1_234, goal: 'p95 ≤ 300 ms' };
    const rest = { misses: [], notes: [], seconds: 1 };
    const table = markdownTable([
      { ...row, ...rest, passed: 2, met: true },
      { ...row, ...rest, passed: 1, met: false },
    ]);
    expect(table).toContain('| stops | stopped | 2 | 2 | 12 ms | 1.2 s | p95 ≤ 300 ms | met |');
    expect(table).toContain('| 2 | 1 | 12 ms | 1.2 s | p95 ≤ 300 ms | MISSED |');
  });
});
