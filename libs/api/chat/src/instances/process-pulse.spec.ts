import { Subject } from 'rxjs';
import { heldWhileDoubtful, ProcessPulse } from './process-pulse';

describe('heldWhileDoubtful', () => {
  const setUp = () => {
    const pulse = { isDoubtful: false, cleared: new Subject<void>() };
    const source = new Subject<string>();
    const seen: string[] = [];
    const subscription = source.pipe(heldWhileDoubtful(pulse)).subscribe({
      next: (event) => seen.push(event),
      complete: () => seen.push('end'),
    });
    return { pulse, source, seen, subscription };
  };

  it('passes everything on while there is no doubt', () => {
    const { source, seen } = setUp();
    source.next('a');
    source.complete();
    expect(seen).toEqual(['a', 'end']);
  });

  it('keeps back what comes in doubt, its end too, and passes it on in order once that is cleared', () => {
    const { pulse, source, seen } = setUp();
    pulse.isDoubtful = true;
    source.next('a');
    pulse.isDoubtful = false;
    source.next('b');
    source.complete();
    expect(seen).toEqual([]);
    pulse.cleared.next();
    expect(seen).toEqual(['a', 'b', 'end']);
  });

  it('says nothing of what it kept back when the turn is given up', () => {
    const { pulse, source, seen, subscription } = setUp();
    pulse.isDoubtful = true;
    source.next('a');
    subscription.unsubscribe();
    pulse.cleared.next();
    expect(seen).toEqual([]);
  });
});

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
