import { readOptions } from './bench-options.ts';

describe('the command line', () => {
  it('runs everything in full when nothing is said, but the soak', () => {
    const { faults, scale, seed, jsonFile } = readOptions([]);
    expect(faults.map(({ name }) => name)).toEqual(expect.arrayContaining(['client-cuts', 'redis-full', 'stops']));
    expect(faults.map(({ name }) => name)).not.toContain('soak');
    expect({ scale, seed, jsonFile }).toEqual({ scale: 1, seed: 1, jsonFile: undefined });
  });

  it('takes a choice', () => {
    const { faults, scale, seed } = readOptions(['--only', 'soak,stops', '--repeat-scale', '0.05', '--seed', '7']);
    expect(faults.map(({ name }) => name)).toEqual(['soak', 'stops']);
    expect({ scale, seed }).toEqual({ scale: 0.05, seed: 7 });
    expect(readOptions(['--short']).scale).toBe(0);
    expect(readOptions(['--soak']).faults.map(({ name }) => name)).toContain('soak');
  });

  it.each([
    [['--only', 'stop'], '--only: there is no "stop"'],
    [['--repeat-scale', '0'], '--repeat-scale'],
    [['--seed', 'x'], '--seed'],
    [['--clusters', '0'], '--clusters'],
    [['--sede', '1'], '--sede'],
  ])('refuses %j in words', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
