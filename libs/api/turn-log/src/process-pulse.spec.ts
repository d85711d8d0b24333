import { ProcessPulse } from './process-pulse';

describe('ProcessPulse', () => {
  let pulse: ProcessPulse;
  let clock: jest.SpyInstance;
  const standStill = () => clock.mockReturnValue(performance.now() + 10_000);

  beforeEach(() => {
    clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    pulse = new ProcessPulse();
  });
  afterEach(() => {
    clock.mockRestore();
    pulse.onApplicationShutdown();
  });

  it('doubts once after the process stood still, until the leases were looked at', () => {
    let doubts = 0;
    pulse.doubts.subscribe(() => doubts++);
    expect(pulse.isDoubtful).toBe(false);
    standStill();
    expect(pulse.isDoubtful).toBe(true);
    expect(pulse.isDoubtful).toBe(true);
    expect(doubts).toBe(1);
    pulse.clear(pulse.look());
    expect(pulse.isDoubtful).toBe(false);
  });

  it('goes on doubting when the process stood still while the leases were looked at', () => {
    standStill();
    const before = pulse.look();
    standStill();
    pulse.clear(before);
    expect(pulse.isDoubtful).toBe(true);
  });
});
