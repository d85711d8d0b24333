import { foldTurnEvents, type TurnEvent } from '@tasty-food/contract';
import { arbitraryTurnLog } from '@tasty-food/contract/testing';
import * as fc from 'fast-check';
import { CoalescedText } from './coalesce-text';

const WINDOW_MS = 25;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function collect() {
  const seen: TurnEvent[] = [];
  const told = new CoalescedText({ next: (event) => seen.push(event) }, WINDOW_MS);
  return { say: (text: string) => told.next(delta(text)), told, seen };
}

describe('CoalescedText', () => {
  it('sends the first delta at once and joins what comes within the window', () => {
    const { say, seen } = collect();
    say('Le ');
    expect(seen).toEqual([delta('Le ')]);
    say('Per');
    say('ron');
    expect(seen).toHaveLength(1);
    jest.advanceTimersByTime(WINDOW_MS);
    expect(seen).toEqual([delta('Le '), delta('Perron')]);
  });

  it('sends at once again after a pause', () => {
    const { say, seen } = collect();
    say('Le ');
    jest.advanceTimersByTime(WINDOW_MS * 3);
    say('Perron');
    expect(seen).toEqual([delta('Le '), delta('Perron')]);
  });

  it('lets no other event overtake the text before it', () => {
    const { say, told, seen } = collect();
    say('Le ');
    say('Perron');
    const cited: TurnEvent = { type: 'citation-added', sourceIds: ['dish:B02'], at: 9 };
    told.next(cited);
    expect(seen).toEqual([delta('Le '), delta('Perron'), cited]);
  });

  it('never cuts a character in two', () => {
    const { say, seen } = collect();
    say('Frites \ud83c');
    say('\udf5f');
    jest.advanceTimersByTime(WINDOW_MS);
    expect(seen).toEqual([delta('Frites '), delta('🍟')]);
  });

  it('replaces what could not be stored', () => {
    const { say, told, seen } = collect();
    say('a\0b');
    say('\udf5f');
    told.flush();
    expect(seen).toEqual([delta('a\ufffdb'), delta('\ufffd')]);
  });

  it('says nothing more once nobody listens', () => {
    const { say, told, seen } = collect();
    say('Le ');
    say('Perron');
    told.drop();
    jest.advanceTimersByTime(WINDOW_MS * 3);
    expect(seen).toEqual([delta('Le ')]);
  });

  it('changes no log in its meaning', () => {
    fc.assert(
      fc.property(arbitraryTurnLog, (log) => {
        const storable = log.map((event) =>
          event.type === 'text-delta' ? delta(event.text.replaceAll('\0', '0')) : event,
        );
        const { told, seen: joined } = collect();
        for (const event of storable) told.next(event);
        told.flush();
        expect(foldTurnEvents(joined)).toEqual(foldTurnEvents(storable));
      }),
    );
  });
});

function delta(text: string): TurnEvent {
  return { type: 'text-delta', text };
}
