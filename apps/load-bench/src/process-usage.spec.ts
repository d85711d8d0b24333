import { busyMsOf, cpuMsOf, rssKiBOf, usageOf } from './process-usage.ts';

describe('what /proc says', () => {
  it('counts user and system time, whatever the program is called', () => {
    expect(cpuMsOf('42 (a (b) c) S 1 42 42 0 -1 4194304 9 0 0 0 150 25 3 4 20 0 11 0 99')).toBe(1_750);
  });

  it('reads the resident memory', () => {
    expect(rssKiBOf('Name:\tnode\nVmHWM:\t  90000 kB\nVmRSS:\t  81234 kB\n')).toBe(81_234);
  });

  it('counts work on all CPUs without waiting', () => {
    expect(busyMsOf('cpu  10 1 5 1000 200 2 3 0 0 0\ncpu0 5 0 2 500 100 1 1 0 0 0\n')).toBe(210);
  });

  it('knows this very process', () => {
    expect(usageOf(process.pid).rssKiB).toBeGreaterThan(10_000);
  });
});
