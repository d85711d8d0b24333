import { watch, type Watched } from './watchdogs';

const PATIENCE_MS = 1_000;

function watched(): Watched & { silences: number } {
  return {
    heard: false,
    patienceMs: PATIENCE_MS,
    silences: 0,
    onSilence() {
      this.silences++;
    },
  };
}

describe('the watchdogs', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('bark once at a stream that is silent for its patience', () => {
    const stream = watched();
    const stop = watch(stream);
    jest.advanceTimersByTime(PATIENCE_MS * 0.7);
    expect(stream.silences).toBe(0);
    jest.advanceTimersByTime(PATIENCE_MS * 10);
    expect(stream.silences).toBe(1);
    stop();
  });

  it('let a stream be that says something now and then, and find out when it stops', () => {
    const stream = watched();
    const stop = watch(stream);
    for (let times = 0; times < 10; times++) {
      stream.heard = true;
      jest.advanceTimersByTime(PATIENCE_MS * 0.7);
    }
    expect(stream.silences).toBe(0);
    jest.advanceTimersByTime(PATIENCE_MS * 2);
    expect(stream.silences).toBe(1);
    stop();
  });

  it('leave no timer behind when nothing is watched any more', () => {
    const [one, other] = [watched(), watched()];
    const stops = [watch(one), watch(other)];
    expect(jest.getTimerCount()).toBe(1);
    for (const stop of stops) stop();
    expect(jest.getTimerCount()).toBe(0);
    jest.advanceTimersByTime(PATIENCE_MS * 3);
    expect([one.silences, other.silences]).toEqual([0, 0]);
  });
});
