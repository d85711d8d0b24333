import { EventLoopLoad } from '../instances/event-loop-load';
import { assertNotOverloaded } from './assert-not-overloaded';

/** Does nothing else for so long, as a process that has too much to do. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('admission of new turns', () => {
  it('is refused, with a time to come back, while what is due waits long', () => {
    expect(() => assertNotOverloaded({ lagMs: 5_000 })).toThrow(
      expect.objectContaining({ code: 'unavailable', retryAfterMs: expect.any(Number) }),
    );
    expect(() => assertNotOverloaded({ lagMs: 20 })).not.toThrow();
  });

  it('sees an event loop that is blocked for seconds, and not one that stops for a moment', async () => {
    const load = new EventLoopLoad();
    const breathe = () => new Promise((resolve) => setTimeout(resolve, 5));
    expect([load.lagMs, load.share]).toEqual([0, 0]);
    await breathe();
    block(300);
    await breathe();
    expect(() => assertNotOverloaded(load)).not.toThrow();
    for (let times = 0; times < 6; times++) {
      block(400);
      await breathe();
    }
    expect(() => assertNotOverloaded(load)).toThrow('Too many questions');
    expect(load.share).toBeGreaterThan(0.5);
  });
});
