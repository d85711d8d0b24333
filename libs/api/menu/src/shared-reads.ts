/** The read of one key that is under way, and the one that begins after it. */
interface UnderWay<Value> {
  readonly running: Promise<Value>;
  next?: Promise<Value>;
}

/**
 * Reads that many want at once, each done once for all who wait. Who asks while one is under way shares the next, which begins only
 * then: nobody is told what was so before he asked. So there are two reads of a key at a time at most, and nothing is kept between.
 */
export class SharedReads<Value> {
  private readonly underWay = new Map<string, UnderWay<Value>>();

  /** Rejects for all who share it as `read` does. */
  read(key: string, read: () => Promise<Value>): Promise<Value> {
    const before = this.underWay.get(key);
    if (before === undefined) return this.begin(key, read);
    const begin = () => this.begin(key, read);
    return (before.next ??= before.running.then(begin, begin));
  }

  private begin(key: string, read: () => Promise<Value>): Promise<Value> {
    const running = read().finally(() => {
      if (this.underWay.get(key)?.next === undefined) this.underWay.delete(key);
    });
    this.underWay.set(key, { running });
    return running;
  }
}
