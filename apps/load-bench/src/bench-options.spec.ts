import { readOptions } from './bench-options.ts';
import { FULL, QUICK } from './experiments.ts';

describe('the command line', () => {
  it('measures everything once when nothing is said', () => {
    const { plan, jsonFile } = readOptions([]);
    expect(plan).toMatchObject({ sizes: FULL, rounds: 1, targets: ['pipe', 'naive', 'product'] });
    expect(plan.only).toContain('second-reader');
    expect(plan.only).not.toContain('soak');
    expect(jsonFile).toBeUndefined();
  });

  it('takes a choice of experiments and targets', () => {
    const { plan } = readOptions(['--quick', '--only', 'held,setup', '--targets', 'pipe', '--rounds', '3']);
    expect(plan).toMatchObject({ sizes: QUICK, only: ['held', 'setup'], targets: ['pipe'], rounds: 3 });
  });

  it('measures what takes minutes when it is named', () => {
    expect(readOptions(['--only', 'many,overload,soak']).plan.only).toEqual(['many', 'overload', 'soak']);
  });

  it.each([
    [['--only', 'hold'], '--only: there is no "hold"'],
    [['--rounds', 'many'], '--rounds'],
    [['--rond', '1'], '--rond'],
  ])('refuses %j in words', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
