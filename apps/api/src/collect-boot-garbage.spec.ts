import { garbageCollector } from './collect-boot-garbage';

describe('the collector of garbage', () => {
  it('takes what nothing holds any more, and is in no other context', async () => {
    let held: object | undefined = { of: new Array(1_000) };
    const seen = new WeakRef(held);
    held = undefined;
    // A WeakRef keeps what it was asked for until the turn of the event loop is over.
    await new Promise((resolve) => setImmediate(resolve));
    garbageCollector()();
    expect(held).toBeUndefined();
    expect(seen.deref()).toBeUndefined();
    expect('gc' in globalThis).toBe(false);
  });
});
