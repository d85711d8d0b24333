import { SharedReads } from './shared-reads';

describe('Reads that many want at once', () => {
  let version = 0;
  let begun = 0;
  let release: (() => void)[] = [];
  let shared: SharedReads<number>;

  /** A read that takes until it is released, and tells what was so when it began. */
  const read = (): Promise<number> => {
    begun += 1;
    const seen = version;
    return new Promise((resolve) => release.push(() => resolve(seen)));
  };
  const releaseAll = async () => {
    while (release.length > 0) {
      release.splice(0).forEach((one) => one());
      await new Promise(setImmediate);
    }
  };

  beforeEach(() => {
    version = 1;
    begun = 0;
    release = [];
    shared = new SharedReads();
  });

  it('are two for a thousand who ask at the same time', async () => {
    const asked = Array.from({ length: 1_000 }, () => shared.read('angleur', read));
    await releaseAll();
    expect(new Set(await Promise.all(asked))).toEqual(new Set([1]));
    expect(begun).toBe(2);
  });

  it('tell nobody what was so before he asked', async () => {
    const early = shared.read('angleur', read);
    version = 2;
    const late = shared.read('angleur', read);
    await releaseAll();
    expect(await Promise.all([early, late])).toEqual([1, 2]);
  });

  it('are apart for another key, and done anew once nobody waits', async () => {
    const first = [shared.read('angleur', read), shared.read('seraing', read)];
    await releaseAll();
    await Promise.all(first);
    const again = shared.read('angleur', read);
    await releaseAll();
    await again;
    expect(begun).toBe(3);
  });

  it('fail for those who share one, and the next is tried all the same', async () => {
    const failing = () => Promise.reject(new Error('away'));
    const early = shared.read('angleur', failing);
    const late = shared.read('angleur', read);
    await expect(early).rejects.toThrow('away');
    await releaseAll();
    expect(await late).toBe(1);
  });
});
