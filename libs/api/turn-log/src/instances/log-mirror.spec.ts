import { Logger } from '@nestjs/common';
import { LogMirror } from './log-mirror';
import { FENCED } from './turn-stream';

const MINUTES = 60_000;

/** A log, and the place it is copied to: what was sent there, what it holds, and whether it takes anything. */
function mirrored() {
  const frames: string[] = [];
  const sends: number[] = [];
  const source = { closed: false, dataFrom: (position: number) => frames.slice(position) };
  const place = { held: [] as string[], isAway: false, isFenced: false };
  const onFenced = jest.fn();
  const append = (from: number, sent: readonly string[]): Promise<number> => {
    sends.push(sent.length);
    if (place.isAway) return Promise.reject(new Error('away'));
    if (place.isFenced) return Promise.resolve(FENCED);
    if (from <= place.held.length) place.held = [...place.held.slice(0, from), ...sent];
    return Promise.resolve(place.held.length);
  };
  const mirror = new LogMirror(source, append, onFenced);
  const say = (count: number) => {
    for (let n = 0; n < count; n++) {
      frames.push(`frame ${frames.length}`);
      mirror.appended();
    }
  };
  return { frames, sends, source, place, mirror, say, onFenced };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeAll(() => Logger.overrideLogger(false));
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('LogMirror', () => {
  it('copies the first frame at once and what comes soon after it together', async () => {
    const { say, sends, place, frames } = mirrored();
    say(1);
    say(5);
    expect(sends).toEqual([1]);
    await pass(200);
    expect(sends).toEqual([1, 5]);
    expect(place.held).toEqual(frames);
  });

  it('asks with empty hands while nobody takes anything, however much there is to copy', async () => {
    const { say, sends, place, frames } = mirrored();
    place.isAway = true;
    say(1);
    for (let n = 0; n < 100; n++) {
      say(50);
      await pass(1_000);
    }
    expect(sends.reduce((sum, count) => sum + count)).toBe(1);
    place.isAway = false;
    await pass(2_000);
    expect(place.held).toEqual(frames);
  });

  it('tells again what was lost, also while nothing more is said', async () => {
    const { say, place, frames } = mirrored();
    say(10);
    await pass(1_000);
    place.held = [];
    await pass(10_000);
    expect(place.held).toEqual(frames);
    place.held = frames.slice(0, 4);
    say(1);
    await pass(1_000);
    expect(place.held).toEqual(frames);
  });

  it('rests when a log that has ended is there as a whole', async () => {
    const { say, sends, source, place, frames } = mirrored();
    say(3);
    source.closed = true;
    say(1);
    await pass(1_000);
    expect(place.held).toEqual(frames);
    const { length } = sends;
    await pass(10 * MINUTES);
    expect(sends).toHaveLength(length);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up a log that has ended when nobody takes it for minutes', async () => {
    const { say, source, place } = mirrored();
    place.isAway = true;
    say(3);
    source.closed = true;
    say(1);
    await pass(3 * MINUTES);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('learns that another owner has begun, even while it says nothing, and is silent from then on', async () => {
    const { say, sends, place, onFenced } = mirrored();
    say(3);
    await pass(1_000);
    place.isFenced = true;
    await pass(10_000);
    expect(onFenced).toHaveBeenCalledTimes(1);
    const { length } = sends;
    say(5);
    await pass(MINUTES);
    expect(sends).toHaveLength(length);
  });
});
