import { Histogram } from '../histogram.ts';
import type { LoadOrder, LoadResult } from '../load.ts';
import { machineCpuMs, usageOf } from '../process-usage.ts';

const RSS_EVERY_MS = 200;

type Usage = Pick<LoadResult, 'windowMs' | 'targetCpuMs' | 'busyRssKiB' | 'ownCpuShare' | 'foreignCpus'>;

/** What is measured between `open` and `close`: the delays of tokens, and what the processes used. */
export class LoadGauge {
  readonly relay = new Histogram();
  readonly firstToken = new Histogram();
  tokens = 0;
  isOpen = false;

  private readonly order: LoadOrder;
  private readonly rssKiB: number[] = [];
  private sampling: NodeJS.Timeout | undefined;
  private start = { atMs: 0, targetMs: 0, ownMs: 0, machineMs: 0 };

  constructor(order: LoadOrder) {
    this.order = order;
  }

  open(): void {
    this.isOpen = true;
    this.start = this.cpu();
    this.sampleRss();
    this.sampling = setInterval(() => this.sampleRss(), RSS_EVERY_MS);
  }

  close(): Usage {
    this.isOpen = false;
    clearInterval(this.sampling);
    const end = this.cpu();
    const windowMs = end.atMs - this.start.atMs;
    const targetCpuMs = end.targetMs - this.start.targetMs;
    const ownMs = end.ownMs - this.start.ownMs;
    const foreignMs = end.machineMs - this.start.machineMs - targetCpuMs - ownMs;
    return {
      windowMs,
      targetCpuMs,
      busyRssKiB: this.rssKiB.toSorted((one, other) => one - other)[this.rssKiB.length >> 1] ?? 0,
      ownCpuShare: ownMs / windowMs,
      foreignCpus: Math.max(0, foreignMs / windowMs),
    };
  }

  private sampleRss(): void {
    this.rssKiB.push(usageOf(this.order.targetPid).rssKiB);
  }

  private cpu() {
    return {
      atMs: performance.now(),
      targetMs: usageOf(this.order.targetPid).cpuMs,
      ownMs: usageOf(this.order.upstreamPid).cpuMs + usageOf(process.pid).cpuMs,
      machineMs: machineCpuMs(),
    };
  }
}
