import { unwatch, watch, type Watched } from './watchdogs';

const PATIENCE_MS = 1_000;

function watched(): Watched & { missing: string[] } {
  return {
    heardByte: false,
    heardContent: false,
    patienceMs: PATIENCE_MS,
    missing: [],
    onSilence(missing) {
      this.missing.push(missing);
    },
  };
}

describe('the watchdogs', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('bark once at a stream that is silent for its patience', () => {
    const stream = watched();
    watch(stream);
    jest.advanceTimersByTime(PATIENCE_MS * 0.7);
    expect(stream.missing).toEqual([]);
    jest.advanceTimersByTime(PATIENCE_MS * 10);
    expect(stream.missing).toEqual(['byte']);
    unwatch(stream);
  });

  it('let a stream be that says something now and then, and find out when it stops', () => {
    const stream = watched();
    watch(stream);
    for (let times = 0; times < 10; times++) {
      stream.heardByte = stream.heardContent = true;
      jest.advanceTimersByTime(PATIENCE_MS * 0.7);
    }
    expect(stream.missing).toEqual([]);
    jest.advanceTimersByTime(PATIENCE_MS * 2);
    expect(stream.missing).toEqual(['byte']);
    unwatch(stream);
  });

  it('find out a stream that only pings', () => {
    const stream = watched();
    watch(stream);
    for (let times = 0; times < 10; times++) {
      stream.heardByte = true;
      jest.advanceTimersByTime(PATIENCE_MS * 0.7);
    }
    expect(stream.missing).toEqual(['content']);
    unwatch(stream);
  });

  it('leave no timer behind when nothing is watched any more', () => {
    const [one, other] = [watched(), watched()];
    for (const stream of [one, other]) watch(stream);
    expect(jest.getTimerCount()).toBe(1);
    for (const stream of [one, other]) unwatch(stream);
    expect(jest.getTimerCount()).toBe(0);
    jest.advanceTimersByTime(PATIENCE_MS * 3);
    expect([...one.missing, ...other.missing]).toEqual([]);
  });
});
