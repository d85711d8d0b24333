/** Counts the connections to Claude by turn, so that a stop can say truthfully that none is left. */
export class OpenConnections {
  private readonly open = new Map<string, { count: number; waiting: (() => void)[] }>();

  /** Returns what to call, once or more, when this connection is gone. */
  add(turnId: string): () => void {
    const entry = this.open.get(turnId) ?? { count: 0, waiting: [] };
    entry.count++;
    this.open.set(turnId, entry);
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      entry.count--;
      if (entry.count > 0) return;
      this.open.delete(turnId);
      for (const resolve of entry.waiting) resolve();
    };
  }

  whenNone(turnId: string): Promise<void> {
    const entry = this.open.get(turnId);
    if (!entry) return Promise.resolve();
    return new Promise((resolve) => entry.waiting.push(resolve));
  }
}
