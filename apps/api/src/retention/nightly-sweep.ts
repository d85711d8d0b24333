import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';
import { RetentionRunStore } from './retention-run-store';
import { SweepOldData } from './sweep-old-data';

/** Each instance looks so often whether the night's sweep is still to be done. */
const LOOK_MS = 10 * 60_000;

/** Once a night, by one instance: what is older than it is kept is forgotten. */
@Injectable()
export class NightlySweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(NightlySweep.name);
  private readonly removed;
  private readonly runs;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: RetentionRunStore,
    private readonly sweep: SweepOldData,
    metrics: Metrics,
  ) {
    this.removed = metrics.counter({
      name: 'tasty_food_retention_removed_total',
      help: 'Rows that were forgotten because they were older than their kind is kept.',
      labels: ['kind'] as const,
    });
    this.runs = metrics.counter({
      name: 'tasty_food_retention_runs_total',
      help: 'Sweeps of old data by this process, by how they ended.',
      labels: ['outcome'] as const,
    });
    for (const outcome of ['done', 'failed']) this.runs.add({ outcome }, 0);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void (this.running = this.look()), LOOK_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** True where this process swept. Never rejects: what failed is tried again an hour later. */
  async look(fromHour?: number): Promise<boolean> {
    try {
      const day = await this.store.begin(fromHour);
      if (day === undefined) return false;
      const removed = await this.sweep.sweep();
      await this.store.end(day, removed);
      for (const [kind, count] of Object.entries(removed)) this.removed.add({ kind }, count);
      this.runs.add({ outcome: 'done' });
      this.log.log({ removed }, 'Old data was forgotten');
      return true;
    } catch (failure) {
      this.runs.add({ outcome: 'failed' });
      this.log.error({ err: failure }, 'Old data could not be forgotten; it is tried again');
      return false;
    }
  }
}
