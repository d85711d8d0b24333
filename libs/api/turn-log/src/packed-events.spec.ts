import { arbitraryTurnLog } from '@tasty-food/contract/testing';
import * as fc from 'fast-check';
import { PackedEvents } from './packed-events';

describe('PackedEvents', () => {
  it('gives each event back as the JSON it would be by itself, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTurnLog, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (logs, order) => {
        const events = logs.flat();
        const packed = new PackedEvents();
        for (const [n, event] of events.entries()) {
          packed.push(event);
          expect(packed.length).toBe(n + 1);
          expect(packed.at(n)).toBe(JSON.stringify(event));
          const earlier = (order.next().value as number) % (n + 1);
          expect(packed.at(earlier)).toBe(JSON.stringify(events[earlier]));
        }
        const from = (order.next().value as number) % (events.length + 1);
        expect(packed.from(from)).toEqual(events.slice(from).map((event) => JSON.stringify(event)));
      }),
    );
  });

  it('keeps text with line ends, quotes and characters beyond the first plane whole', () => {
    const packed = new PackedEvents();
    const texts = Array.from({ length: 40 }, (_, n) => `${n}\n"🍟\u2028{}\\`);
    for (const text of texts) packed.push({ type: 'text-delta', text });
    expect(packed.from(0).map((json) => (JSON.parse(json) as { text: string }).text)).toEqual(texts);
  });
});
