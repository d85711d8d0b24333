import { ProblemException } from '@tasty-food/api-http';
import { MemoryWindow, WindowUnknown, type SlidingWindow } from '@tasty-food/api-redis';
import { SlidingStorage } from './sliding-storage';

describe('SlidingStorage', () => {
  it('counts up to the limit, then refuses until the oldest has left the window, in whole seconds', async () => {
    let now = 0;
    const storage = new SlidingStorage(new MemoryWindow(() => now));
    const ask = () => storage.increment('questions:anna', 60_000, 2);
    expect(await ask()).toMatchObject({ totalHits: 1, timeToExpire: 60, isBlocked: false, timeToBlockExpire: 0 });
    now = 10_500;
    expect(await ask()).toMatchObject({ totalHits: 2, timeToExpire: 50, isBlocked: false, timeToBlockExpire: 0 });
    expect(await ask()).toEqual({ totalHits: 3, timeToExpire: 50, isBlocked: true, timeToBlockExpire: 50 });
    now += 50_000;
    expect(await ask()).toMatchObject({ isBlocked: false });
  });

  it('refuses honestly where nobody can say whether a closed limit is reached', async () => {
    const away: SlidingWindow = {
      forget: () => Promise.resolve(),
      giveBack: () => Promise.resolve(),
      take: () => Promise.reject(new WindowUnknown(1_000)),
    };
    const refused = await new SlidingStorage(away).increment('money', 60_000, 2).catch((failure: unknown) => failure);
    expect(refused).toBeInstanceOf(ProblemException);
    expect(refused).toMatchObject({ code: 'unavailable', retryAfterMs: 1_000 });
  });
});
