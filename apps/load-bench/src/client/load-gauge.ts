import { Histogram } from '../histogram.ts';
import type { LoadOrder, LoadResult } from '../load.ts';
import { machineCpuMs, usageOf } from '../process-usage.ts';

const RSS_EVERY_MS = 200;

type Usage = Pick<
  LoadResult,
  | 'windowMs'
  | 'targetCpuMs'
  | 'busyRssKiB'
  | 'earlyRssKiB'
  | 'lateRssKiB'
  | 'peakRssKiB'
  | 'ownCpuShare'
  | 'foreignCpus'
>;

/** What is measured between `open` and `close`: the delays of tokens, and what the processes used. */
export class LoadGauge {
  readonly relay = new Histogram();
  readonly firstToken = new Histogram();
  tokens = 0;
  /** By the number of the turn. */
  readonly tokensOfTurn: number[] = [];
  isOpen = false;

  private readonly order: LoadOrder;
  private readonly samples: { readonly rssKiB: number; readonly over: number }[] = [];
  private over: () => number = () => 0;
  private sampling: NodeJS.Timeout | undefined;
  private start = { atMs: 0, targetMs: 0, ownMs: 0, machineMs: 0 };

  constructor(order: LoadOrder) {
    this.order = order;
  }

  /** `over` says how many turns are. */
  open(over: () => number): void {
    this.over = over;
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
      ...this.memory(),
      ownCpuShare: ownMs / windowMs,
      foreignCpus: Math.max(0, foreignMs / windowMs),
    };
  }

  /** Tokens of the slowest turn by those of the middle one; of turns that were there all the time, so only of held ones. */
  evenness(): number {
    const counts = this.tokensOfTurn.filter((count) => count > 0).toSorted((one, other) => one - other);
    return (counts[0] ?? 0) / (counts[counts.length >> 1] ?? 1);
  }

  private sampleRss(): void {
    this.samples.push({ rssKiB: usageOf(this.order.targetPid).rssKiB, over: this.over() });
  }

  private memory() {
    const middle = (from: number, to: number) => {
      const between = this.samples.filter(({ over }) => over >= from && over <= to).map(({ rssKiB }) => rssKiB);
      return between.toSorted((one, other) => one - other)[between.length >> 1] ?? 0;
    };
    const all = this.samples.at(-1)?.over ?? 0;
    return {
      busyRssKiB: middle(0, Infinity),
      // A single sample is what the garbage collector happens to have left.
      earlyRssKiB: middle(all * 0.08, all * 0.12),
      lateRssKiB: middle(all * 0.96, all),
      peakRssKiB: Math.max(0, ...this.samples.map(({ rssKiB }) => rssKiB)),
    };
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
