import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { percentile } from '../report/percentile.ts';
import type { OthersPlan } from './others-thread.ts';

/** How long the others waited for the menu in one stretch of time, in milliseconds. */
export interface Waited {
  readonly count: number;
  readonly failures: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** Somebody who only reads the menu meanwhile, fifty times a second, in a thread of its own: no load delays its clock but the machine's. */
export class Others {
  private readonly worker: Worker;

  constructor(plan: OthersPlan) {
    this.worker = new Worker(new URL('./others-thread.ts', import.meta.url), { workerData: plan });
  }

  async during(deed: () => Promise<unknown>): Promise<Waited> {
    await this.lap();
    await deed();
    return this.lap();
  }

  /** What is usual. */
  undisturbed(ms: number): Promise<Waited> {
    return this.during(() => sleep(ms));
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private async lap(): Promise<Waited> {
    this.worker.postMessage('lap');
    const [{ delaysMs, failures }] = (await once(this.worker, 'message')) as [{ delaysMs: number[]; failures: number }];
    const of = (share: number) => percentile(delaysMs, share) ?? 0;
    return { count: delaysMs.length, failures, p50Ms: of(0.5), p95Ms: of(0.95), maxMs: of(1) };
  }
}
