import type { MessageEvent } from '@nestjs/common';
import { foldTurnEvents, isTerminal, type TurnEvent } from '@tasty-food/contract';
import { arbitraryTurnLog } from '@tasty-food/contract/testing';
import * as fc from 'fast-check';
import { TurnLog } from './turn-log';

/** A reader as a browser is one: remembers the id of the last frame, and folds what it gets. */
class Reader {
  readonly events: TurnEvent[] = [];
  lastEventId: string | undefined;
  completed = false;
  private leave: (() => void) | undefined;

  follow(log: TurnLog): void {
    const subscription = log.follow(this.lastEventId).subscribe({
      next: (frame: MessageEvent) => {
        this.lastEventId = frame.id;
        this.events.push(JSON.parse(String(frame.data)) as TurnEvent);
      },
      complete: () => (this.completed = true),
    });
    this.leave = () => subscription.unsubscribe();
  }

  cut(): void {
    this.leave?.();
  }
}

describe('TurnLog', () => {
  it('gives a reader that is cut and comes back after any events exactly the log, once', () => {
    fc.assert(
      fc.property(arbitraryTurnLog, fc.infiniteStream(fc.boolean()), (events, cuts) => {
        const log = new TurnLog(1);
        const reader = new Reader();
        reader.follow(log);
        for (const event of events) {
          log.append(event);
          if (!cuts.next().value) continue;
          reader.cut();
          reader.follow(log);
        }
        expect(reader.events).toEqual(events);
        expect(reader.completed).toBe(true);
      }),
    );
  });

  it('gives a reader that comes at any moment the whole log, while it runs and after it', () => {
    fc.assert(
      fc.property(arbitraryTurnLog, (events) => {
        const log = new TurnLog(1);
        const readers = events.map((event) => {
          const reader = new Reader();
          reader.follow(log);
          log.append(event);
          return reader;
        });
        const late = new Reader();
        late.follow(log);
        for (const reader of [...readers, late]) expect(reader.events).toEqual(events);
        expect(log.readerCount).toBe(0);
        expect(log.turn).toEqual(foldTurnEvents(events));
      }),
    );
  });

  it.each(['1', 'x-y', '2-1', '-5', '1-0', '1-999', '1-1.5', 'öäü', '9'.repeat(500)])(
    'gives a snapshot after the id %s, which is not one of its own',
    (id) => {
      fc.assert(
        fc.property(
          arbitraryTurnLog.chain((events) => fc.tuple(fc.constant(events), fc.integer({ min: 1, max: events.length }))),
          ([events, at]) => {
            const log = new TurnLog(1);
            for (const event of events.slice(0, at)) log.append(event);
            const reader = new Reader();
            reader.lastEventId = id;
            reader.follow(log);
            for (const event of events.slice(at)) log.append(event);
            expect(reader.events[0]?.type).toBe('turn-snapshot');
            expect(reader.events.filter(isTerminal)).toHaveLength(1);
            expect(foldTurnEvents(reader.events)).toEqual(foldTurnEvents(events));
          },
        ),
      );
    },
  );

  it('as a copy that is behind its reader waits until it has caught up, or ends with a snapshot', () => {
    fc.assert(
      fc.property(
        arbitraryTurnLog.chain((events) => fc.tuple(fc.constant(events), fc.nat({ max: events.length }))),
        fc.integer({ min: 1, max: 40 }),
        ([events, behind], ahead) => {
          const copy = new TurnLog(1, true);
          for (const event of events.slice(0, behind)) copy.append(event);
          const reader = new Reader();
          reader.lastEventId = `1-${ahead}`;
          reader.follow(copy);
          for (const event of events.slice(behind)) copy.append(event);
          expect(reader.completed).toBe(true);
          if (ahead < events.length) expect(reader.events).toEqual(events.slice(ahead));
          else if (reader.events.length > 0) expect(foldTurnEvents(reader.events)).toEqual(foldTurnEvents(events));
        },
      ),
    );
  });

  it('encodes a frame once for all its readers', () => {
    const log = new TurnLog(1);
    const frames: MessageEvent[] = [];
    log.follow().subscribe((frame) => frames.push(frame));
    log.follow().subscribe((frame) => frames.push(frame));
    log.append({ type: 'text-delta', text: 'Le Perron' });
    expect(frames[0]).toBe(frames[1]);
  });

  it('takes nothing after its terminal event', () => {
    const log = new TurnLog(1);
    log.append({ type: 'turn-error', code: 'internal', retryable: true });
    expect(() => log.append({ type: 'text-delta', text: 'late' })).toThrow('closed');
  });
});
