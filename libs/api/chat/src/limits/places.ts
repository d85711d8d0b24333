/** So many places a key, each taken by a member by name until it is freed: taking one twice is taking it once. */
export abstract class Places {
  /** False: all of them are taken by others. */
  abstract take(key: string, member: string, limit: number): Promise<boolean>;

  /** Takes a place whatever the limit is. */
  abstract hold(key: string, member: string): Promise<void>;

  abstract free(key: string, member: string): Promise<void>;

  /** The place is another process's by now: it is neither kept nor freed here any more. */
  abstract handOver(key: string, member: string): void;
}

/** The places of one process. */
export class MemoryPlaces implements Places {
  private readonly taken = new Map<string, Set<string>>();

  take(key: string, member: string, limit: number): Promise<boolean> {
    const members = this.taken.get(key);
    if (members && !members.has(member) && members.size >= limit) return Promise.resolve(false);
    this.add(key, member);
    return Promise.resolve(true);
  }

  hold(key: string, member: string): Promise<void> {
    this.add(key, member);
    return Promise.resolve();
  }

  free(key: string, member: string): Promise<void> {
    this.handOver(key, member);
    return Promise.resolve();
  }

  handOver(key: string, member: string): void {
    const members = this.taken.get(key);
    members?.delete(member);
    if (members?.size === 0) this.taken.delete(key);
  }

  /** Everything that is taken, as pairs of key and member. */
  all(): [string, string][] {
    return [...this.taken].flatMap(([key, members]) => [...members].map((member): [string, string] => [key, member]));
  }

  private add(key: string, member: string): void {
    const members = this.taken.get(key) ?? new Set();
    this.taken.set(key, members.add(member));
  }
}
