import * as fc from 'fast-check';
import { foldTurn, foldTurnEvents } from './fold-turn';
import { arbitraryTurnLog } from './testing';
import type { Turn } from './turn';
import { isTerminal, turnEventSchema, type TurnEvent } from './turn-event';
import { isFinished } from './turn-state';
import { turnSchema } from './turn';

const cutLog = arbitraryTurnLog.chain((log) => fc.tuple(fc.constant(log), fc.nat({ max: log.length })));

describe('foldTurn', () => {
  it('folds a log in any two parts to the same turn as the whole', () => {
    fc.assert(
      fc.property(cutLog, ([log, at]) => {
        expect(foldTurnEvents(log.slice(at), foldTurnEvents(log.slice(0, at)))).toEqual(foldTurnEvents(log));
      }),
    );
  });

  it('folds a log that is replayed from its start, after any part of it, to the same turn', () => {
    fc.assert(
      fc.property(cutLog, ([log, at]) => {
        expect(foldTurnEvents([...log.slice(0, at), ...log])).toEqual(foldTurnEvents(log));
      }),
    );
  });

  it('folds a snapshot taken at any event, and what came after it, to the same turn', () => {
    fc.assert(
      fc.property(cutLog, ([log, at]) => {
        const turn = foldTurnEvents(log.slice(0, Math.max(1, at))) as Turn;
        const resumed: TurnEvent[] = [{ type: 'turn-snapshot', turn }, ...log.slice(Math.max(1, at))];
        expect(foldTurnEvents(resumed)).toEqual(foldTurnEvents(log));
      }),
    );
  });

  it('folds text deltas that were split or joined on their way to the same turn', () => {
    fc.assert(
      fc.property(arbitraryTurnLog, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (log, cuts) => {
        const split = log.flatMap((event) => splitText(event, cuts));
        expect(foldTurnEvents(split)).toEqual(foldTurnEvents(log));
        expect(foldTurnEvents(joinText(split))).toEqual(foldTurnEvents(log));
      }),
    );
  });

  it('is finished after the terminal event and not before, and stays as it is', () => {
    fc.assert(
      fc.property(arbitraryTurnLog, (log) => {
        const states = log.map((_, at) => (foldTurnEvents(log.slice(0, at + 1)) as Turn).state);
        expect(states.map(isFinished)).toEqual(log.map(isTerminal));
        const late: TurnEvent = { type: 'text-delta', text: 'late' };
        const done = foldTurnEvents(log);
        expect(foldTurn(done, late)).toBe(done);
      }),
    );
  });

  it('keeps its own promises: every event and every folded turn fits the schema', () => {
    fc.assert(
      fc.property(cutLog, ([log, at]) => {
        for (const event of log) expect(turnEventSchema.parse(event)).toEqual(event);
        const turn = foldTurnEvents(log.slice(0, Math.max(1, at)));
        expect(turnSchema.parse(turn)).toEqual(turn);
      }),
    );
  });

  it('empties the answer when another instance begins it again', () => {
    const turn = foldTurnEvents([
      start,
      delta('Le Perron '),
      { type: 'turn-restart', attempt: 2, reason: 'owner-lost' },
    ]);
    expect(turn).toMatchObject({ text: '', attempt: 2, state: 'running', question: start.question });
  });

  it('never calls an answer complete that was cut by its length', () => {
    const turn = foldTurnEvents([start, delta('Le Perron'), { ...end, reason: 'length' }]);
    expect(turn).toMatchObject({ state: 'interrupted', endReason: 'length', text: 'Le Perron' });
  });

  it('skips types it does not know and events before the start', () => {
    const unknown = { type: 'weather-report', text: 'rain' } as unknown as TurnEvent;
    expect(foldTurn(undefined, unknown)).toBeUndefined();
    expect(foldTurn(undefined, delta('lost'))).toBeUndefined();
    const turn = foldTurn(undefined, start);
    expect(foldTurn(turn, unknown)).toBe(turn);
  });
});

const start = {
  type: 'turn-start',
  turnId: '0b5c7f4e-7f0d-4c43-9f5e-0d9f5d1c2a10',
  conversationId: '6a1f2f9c-1f61-4a5e-8a8a-54f8f7a5b0aa',
  askedAt: '2026-11-22T18:30:00.000Z',
  model: 'claude-haiku-5-5',
  question: 'Y a-t-il du sésame dans Le Perron ?',
  language: 'fr',
} as const satisfies TurnEvent;

const end = {
  type: 'turn-end',
  reason: 'complete',
  usage: { inputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 1, estimated: false },
  cost: { amount: 0, currency: 'USD' },
  durationMs: 5,
} as const satisfies TurnEvent;

function delta(text: string): TurnEvent {
  return { type: 'text-delta', text };
}

function splitText(event: TurnEvent, lengths: number[]): TurnEvent[] {
  if (event.type !== 'text-delta') return [event];
  const parts: TurnEvent[] = [];
  for (let at = 0; at < event.text.length;) {
    const length = lengths[parts.length % lengths.length] ?? 1;
    parts.push(delta(event.text.slice(at, at + length)));
    at += length;
  }
  return parts;
}

function joinText(events: TurnEvent[]): TurnEvent[] {
  return events.reduce<TurnEvent[]>((joined, event) => {
    const last = joined.at(-1);
    if (event.type !== 'text-delta' || last?.type !== 'text-delta') return [...joined, event];
    return [...joined.slice(0, -1), delta(last.text + event.text)];
  }, []);
}
