import type { Hit, SlidingWindow } from './sliding-window';

interface Log {
  /** When hits were let through, oldest first. */
  readonly hits: number[];
  windowMs: number;
}

/** About 30 MB. Far more people and addresses than one process serves within a window. */
const KEYS_MAX = 100_000;

/**
 * The hits of this process. It holds what is within its window and nothing else: a key whose hits have all left goes at the
 * next hit of any. Of more keys than it may hold those that were hit longest ago are forgotten: a stranger with a million addresses may
 * free somebody's places early, and cannot fill the memory.
 */
export class MemoryWindow implements SlidingWindow {
  /** In the order of their last hit. */
  private logs = new Map<string, Log>();

  /** `clock` in milliseconds; it never goes back. */
  constructor(
    private readonly clock: () => number = () => performance.now(),
    private readonly keysMax = KEYS_MAX,
  ) {}

  get keyCount(): number {
    return this.logs.size;
  }

  take(key: string, limit: number, windowMs: number): Promise<Hit> {
    return Promise.resolve(this.takeNow(key, limit, windowMs));
  }

  forget(key: string): Promise<void> {
    this.logs.delete(key);
    return Promise.resolve();
  }

  giveBack(key: string, receipt: string): Promise<void> {
    this.dropOne(key, Number(receipt));
    return Promise.resolve();
  }

  /** Notes a hit that somebody else let through; returns when, by the clock of this process. */
  note(key: string, windowMs: number): number {
    const now = this.clock();
    this.add(key, this.current(key, windowMs, now), now);
    return now;
  }

  private takeNow(key: string, limit: number, windowMs: number): Hit {
    const now = this.clock();
    const log = this.current(key, windowMs, now);
    const { hits } = log;
    const allowed = hits.length < limit;
    if (allowed) this.add(key, log, now);
    const nextToLeave = hits[allowed ? 0 : hits.length - limit];
    return {
      allowed,
      used: hits.length,
      nextFreeMs: nextToLeave === undefined ? windowMs : windowMs - (now - nextToLeave),
      ...(allowed && { receipt: String(now) }),
    };
  }

  /** Hits of one moment are alike: any of them will do. */
  private dropOne(key: string, at: number): void {
    const hits = this.logs.get(key)?.hits;
    const place = hits?.lastIndexOf(at) ?? -1;
    if (place === -1) return;
    hits?.splice(place, 1);
    if (hits?.length === 0) this.logs.delete(key);
  }

  private current(key: string, windowMs: number, now: number): Log {
    const log = this.logs.get(key) ?? { hits: [], windowMs };
    log.windowMs = windowMs;
    const firstWithin = log.hits.findIndex((at) => at > now - windowMs);
    log.hits.splice(0, firstWithin === -1 ? log.hits.length : firstWithin);
    return log;
  }

  private add(key: string, log: Log, now: number): void {
    log.hits.push(now);
    this.logs.delete(key);
    this.logs.set(key, log);
    for (const [oldKey, old] of this.logs) {
      if ((old.hits.at(-1) ?? 0) > now - old.windowMs) break;
      this.logs.delete(oldKey);
    }
    // Half of them at once, into a new map: one that lost its first keys one by one is slow to find its first.
    if (this.logs.size > this.keysMax) this.logs = new Map([...this.logs].slice(Math.ceil(this.keysMax / 2)));
  }
}
