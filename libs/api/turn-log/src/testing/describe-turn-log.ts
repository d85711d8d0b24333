import { CoalescedText } from '@tasty-food/api-answers';
import { foldTurnEvents, isTerminal, type TurnEvent } from '@tasty-food/contract';
import { arbitraryTurnLog } from '@tasty-food/contract/testing';
import * as fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { LogReader, type ToldFrame } from './log-reader';
import type { TurnLogUnderTest } from './turn-log-under-test';
import { until } from './until';

/** What can happen between two events of a turn. */
type Move =
  | { readonly kind: 'append' }
  | { readonly kind: 'breathe' }
  | { readonly kind: 'come' | 'cut'; readonly reader: number; readonly door: number };

const READERS = 3;
const READERS_MAX = 24;
const END: TurnEvent = { type: 'turn-error', code: 'internal', retryable: true };

const arbitraryMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('append' as const) }) },
    fc.record({ kind: fc.constant('breathe' as const) }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('come' as const, 'cut' as const),
        reader: fc.nat({ max: READERS - 1 }),
        door: fc.nat({ max: 1 }),
      }),
    },
  ),
  { maxLength: 60 },
);

/** Ids that no log has given, some of them nearly. */
const FOREIGN_IDS = [
  '1',
  'x-y',
  '7-1',
  '-5',
  '1-0',
  '1--1',
  '1-1.5',
  '1-1-5',
  '0x1-0x1',
  '1-1e0',
  '01-1',
  '1-01',
  ' 1-1',
];
const LONG_IDS = [
  'öäü',
  '1-',
  '-1',
  '-',
  '9'.repeat(500),
  `1-${'9'.repeat(400)}`,
  'stored-end',
  '0-0',
  '\u0000',
  '🍟-🍟',
];
const arbitraryForeignId = fc.oneof(
  fc.constantFrom(...FOREIGN_IDS, ...LONG_IDS),
  fc.string({ minLength: 1 }).filter((id) => !/^\d+-\d+$/.test(id)),
);

/** How much of it: a log over a network is held against fewer, many at a time. */
export interface Thoroughness {
  readonly runs: number;
  readonly logsAtOnce: number;
}

/** The laws of a turn's log, held against any that there is. */
export function describeTurnLog(
  name: string,
  open: () => TurnLogUnderTest,
  { runs, logsAtOnce }: Thoroughness = { runs: 100, logsAtOnce: 1 },
): void {
  /** Holds a law against many logs, several at once. */
  async function holds<T>(arbitrary: fc.Arbitrary<T>, law: (log: TurnLogUnderTest, given: T) => Promise<void>) {
    const given = fc.array(arbitrary, { minLength: logsAtOnce, maxLength: logsAtOnce });
    const all = fc.asyncProperty(given, async (each) => {
      await Promise.all(each.map((one) => law(open(), one)));
    });
    await fc.assert(all, { numRuns: runs, endOnFailure: logsAtOnce > 1 });
  }

  /** A reader that read all of it, at each door. */
  async function readWhole(log: TurnLogUnderTest): Promise<ToldFrame[][]> {
    const readers = Array.from({ length: log.doors }, (_, door) => new LogReader(log).come(door));
    await until(() => readers.every(({ isDone }) => isDone));
    return readers.map(({ frames }) => frames);
  }

  describe(name, () => {
    it('gives readers that come and go at any moment, at any door, each event once and in order', () =>
      holds(fc.tuple(arbitraryTurnLog, arbitraryMoves), async (log, [events, moves]) => {
        const readers = Array.from({ length: READERS }, () => new LogReader(log));
        const left = [...events];
        for (const move of moves) {
          if (move.kind === 'breathe') await sleep(1);
          else if (move.kind === 'cut') readers[move.reader]?.cut();
          else if (move.kind === 'come') readers[move.reader]?.come(move.door % log.doors);
          else appendNext(log, left);
        }
        while (left.length > 0) appendNext(log, left);
        for (const [at, reader] of readers.entries()) if (!reader.isDone) reader.come(at % log.doors);
        await until(() => readers.every(({ isDone }) => isDone));
        for (const reader of readers) expect(reader.events).toEqual(events);
        expect(log.turn).toEqual(foldTurnEvents(events));
      }));

    it('numbers events alike at every door, and no two alike', () =>
      holds(arbitraryTurnLog, async (log, events) => {
        const live = Array.from({ length: log.doors }, (_, door) => new LogReader(log).come(door));
        for (const event of events) log.append(event);
        await until(() => live.every(({ isDone }) => isDone));
        const [first = [], ...others] = [...live.map(({ frames }) => frames), ...(await readWhole(log))];
        expect(new Set(first.map(({ id }) => id)).size).toBe(events.length);
        for (const frames of others) expect(frames).toEqual(first);
      }));

    it('gives after any event what came after it, to many readers at once, while it runs and when it has ended', () =>
      holds(fc.tuple(arbitraryTurnLog, fc.nat({ max: 30 })), async (log, [events, n]) => {
        const at = Math.min(n, events.length - 1);
        const witness = new LogReader(log).come(0);
        for (const event of events.slice(0, at)) log.append(event);
        const known = witness.frames.slice(-READERS_MAX).map(({ id }) => id);
        const early = known.map((id, n) => new LogReader(log, id).come(n % log.doors));
        for (const event of events.slice(at)) log.append(event);
        await until(() => [witness, ...early].every(({ isDone }) => isDone));
        const before = witness.frames.slice(0, -1);
        const late = before.slice(-READERS_MAX).map(({ id }, n) => new LogReader(log, id).come(n % log.doors));
        await until(() => late.every(({ isDone }) => isDone));
        const tail = (id: string | undefined) => witness.frames.slice(1 + witness.frames.findIndex((f) => f.id === id));
        for (const [n, reader] of early.entries()) expect(reader.frames).toEqual(tail(known[n]));
        for (const [n, reader] of late.entries()) {
          expect(reader.frames).toEqual(tail(before.slice(-READERS_MAX)[n]?.id));
        }
      }));

    it('gives whole characters, and all of them, to readers that come in the middle of a burst', () =>
      holds(fc.array(fc.string({ unit: 'binary-ascii', maxLength: 3 }).chain(withHalves)), async (log, pieces) => {
        const source = new CoalescedText({ next: (event) => log.append(event) }, 1);
        const readers: LogReader[] = [];
        for (const [n, text] of pieces.entries()) {
          source.next({ type: 'text-delta', text });
          if (n % 5 === 1) await sleep(1);
          if (n % 4 === 0) readers.push(new LogReader(log).come(n % log.doors));
        }
        source.next(END);
        readers.push(new LogReader(log).come());
        await until(() => readers.every(({ isDone }) => isDone));
        const whole = pieces.join('').toWellFormed().replaceAll('\0', '\uFFFD');
        for (const { events } of readers) {
          const texts = events.map((event) => (event.type === 'text-delta' ? event.text : ''));
          expect(texts.join('')).toBe(whole);
          expect(texts.every((text) => text.isWellFormed())).toBe(true);
        }
      }));

    it('gives a snapshot after an id that is none of its own, and goes on from there', () =>
      holds(fc.tuple(arbitraryTurnLog, fc.nat({ max: 30 }), arbitraryForeignId), async (log, [events, n, id]) => {
        const at = Math.min(1 + n, events.length);
        for (const event of events.slice(0, at)) log.append(event);
        const readers = Array.from({ length: log.doors }, (_, door) => new LogReader(log, id).come(door));
        for (const event of events.slice(at)) log.append(event);
        await until(() => readers.every(({ isDone }) => isDone));
        for (const [door, reader] of readers.entries()) {
          if (door === 0) expect(reader.events[0]?.type).toBe('turn-snapshot');
          expect(reader.events.filter(isTerminal)).toHaveLength(1);
          expect(reader.turn).toEqual(foldTurnEvents(events));
        }
      }));

    it('gives a reader that was further than it the end without a word twice, or the whole', () =>
      holds(fc.tuple(arbitraryTurnLog, fc.nat({ max: 30 }), fc.nat({ max: 40 })), async (log, [events, n, ahead]) => {
        const at = Math.min(1 + n, events.length);
        for (const event of events.slice(0, at)) log.append(event);
        const readers = Array.from({ length: log.doors }, (_, door) =>
          new LogReader(log, `1-${at + ahead}`).come(door),
        );
        for (const event of events.slice(at)) log.append(event);
        // Who had the end already is told nothing, and let go.
        await until(() => readers.every(({ isDone, wasLetGo, frames }) => isDone || (wasLetGo && frames.length === 0)));
        for (const reader of readers) reader.cut();
        for (const { events: told } of readers) {
          const had = told[0]?.type === 'turn-snapshot' ? [] : events.slice(0, at + ahead);
          expect(foldTurnEvents([...had, ...told])).toEqual(foldTurnEvents(events));
          if (had.length > 0) expect(told).toEqual(events.slice(at + ahead));
        }
      }));

    it('ends once: nothing can be said after the terminal event, and who comes later has the same end', () =>
      holds(arbitraryTurnLog, async (log, events) => {
        for (const event of events) log.append(event);
        const before = await readWhole(log);
        expect(() => log.append(END)).toThrow('closed');
        expect(() => log.append({ type: 'text-delta', text: 'late' })).toThrow('closed');
        expect(await readWhole(log)).toEqual(before);
        for (const frames of before) expect(frames.map(({ event }) => event)).toEqual(events);
      }));

    it('lets a later attempt speak alone: of what the former still says, nothing is left with any reader', () =>
      holds(fc.tuple(arbitraryTurnLog, arbitraryTurnLog, fc.nat({ max: 30 })), async (log, [first, second, n]) => {
        const at = Math.min(1 + n, first.length - 1);
        for (const event of first.slice(0, at)) log.append(event);
        const readers = Array.from({ length: READERS }, (_, r) => new LogReader(log).come(r % log.doors));
        await sleep(1);
        log.takeOver();
        log.append(second[0] as TurnEvent);
        await sleep(1);
        const elsewhere = new LogReader(log).come();
        await until(() => elsewhere.frames.length > 0 && elsewhere.turn?.question === foldTurnEvents(second)?.question);
        for (const event of first.slice(at)) log.appendAsFormer(event);
        for (const event of second.slice(1)) log.append(event);
        const late = new LogReader(log).come();
        await until(() => [late, elsewhere].every(({ isDone }) => isDone));
        for (const reader of readers) if (!reader.events.some(isTerminal)) await until(() => reader.isDone);
        for (const reader of [late, elsewhere]) expect(reader.turn).toEqual(foldTurnEvents(second));
        expect(late.events).toEqual(second);
      }));

    it('keeps its order when a reader says, leaves or comes from within a frame', () =>
      holds(fc.tuple(arbitraryTurnLog, fc.nat({ max: 30 }), fc.nat({ max: 2 })), async (log, [events, n, which]) => {
        const left = [...events];
        const readers = Array.from({ length: READERS }, () => new LogReader(log));
        const newcomers: LogReader[] = [];
        const meddler = readers[which] as LogReader;
        meddler.onFrame = () => {
          if (meddler.frames.length % (2 + n) !== 1) return;
          appendNext(log, left);
          newcomers.push(new LogReader(log).come(0));
          appendNext(log, left);
        };
        for (const reader of readers) reader.come(0);
        while (left.length > 0) appendNext(log, left);
        await until(() => [...readers, ...newcomers].every(({ isDone }) => isDone));
        for (const reader of [...readers, ...newcomers]) expect(reader.events).toEqual(events);
      }));

    it('holds on to no reader that has gone', () =>
      holds(fc.tuple(arbitraryTurnLog, fc.nat({ max: 20 })), async (log, [events, count]) => {
        for (const event of events.slice(0, -1)) log.append(event);
        const readers = Array.from({ length: count }, (_, n) => new LogReader(log).come(n % log.doors));
        expect(log.followers).toBe(count);
        for (const reader of readers) reader.cut();
        expect(log.followers).toBe(0);
        for (const [n, reader] of readers.entries()) reader.come(n % log.doors);
        log.append(events.at(-1) as TurnEvent);
        await until(() => readers.every(({ isDone }) => isDone));
        expect(log.followers).toBe(0);
      }));
  });
}

function appendNext(log: TurnLogUnderTest, left: TurnEvent[]): void {
  const event = left.shift();
  if (event) log.append(event);
}

/** Text as a source might cut it: in the middle of a character, and with halves that never find each other. */
function withHalves(text: string): fc.Arbitrary<string> {
  return fc.constantFrom('', '🍟', '\ud83c', '\udf5f', 'é', '👩‍🍳').map((end) => text + end);
}
