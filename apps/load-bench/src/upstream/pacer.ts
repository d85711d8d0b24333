/**
 * One timer for all streams: a task is put into the bucket of its millisecond, and each tick runs the buckets that are due.
 * A timer for each of ten thousand deltas a second would cost more than sending them.
 */
export class Pacer {
  private readonly buckets = new Map<number, (() => void)[]>();
  private done = Math.floor(performance.now());
  private readonly timer = setInterval(() => this.tick(), 1);

  /** Runs `task` at `dueMs` of `performance.now()`; what is due already runs in the next tick. */
  at(dueMs: number, task: () => void): void {
    const bucket = Math.max(Math.ceil(dueMs), this.done + 1);
    const tasks = this.buckets.get(bucket);
    if (tasks) tasks.push(task);
    else this.buckets.set(bucket, [task]);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const now = Math.floor(performance.now());
    while (this.done < now) {
      this.done++;
      const tasks = this.buckets.get(this.done);
      if (!tasks) continue;
      this.buckets.delete(this.done);
      for (const task of tasks) task();
    }
  }
}
