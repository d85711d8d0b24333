import { performance } from 'node:perf_hooks';

const SAMPLE_MS = 100;
/** What is told is the mean of about so long, so that one long garbage collection is no overload. */
const MEMORY_MS = 1_000;

/**
 * How busy the one thread of this process is. There is one for the process, since there is one event loop; it starts looking when it
 * is first asked, and keeps no process alive.
 */
export class EventLoopLoad {
  private busyShare = 0;
  private meanLagMs = 0;
  private meanCpuShare = 0;
  private timer: NodeJS.Timeout | undefined;
  private lastLook = 0;
  private lastUtilization = performance.eventLoopUtilization();
  private lastCpuMs = threadCpuMs();

  /** The share of the last second in which it was at work: 1 is a process that never waits. */
  get share(): number {
    this.start();
    return this.busyShare;
  }

  /** The CPU that its thread got, 1 being a whole one: less than `share` where others on the machine take it away. */
  get cpuShare(): number {
    this.start();
    return this.meanCpuShare;
  }

  /** How long what is due waits for its turn, in milliseconds, over the last second. */
  get lagMs(): number {
    this.start();
    return this.meanLagMs;
  }

  private start(): void {
    if (this.timer) return;
    this.lastLook = performance.now();
    this.lastUtilization = performance.eventLoopUtilization();
    this.lastCpuMs = threadCpuMs();
    this.timer = setInterval(() => this.look(), SAMPLE_MS).unref();
  }

  private look(): void {
    const now = performance.now();
    const utilization = performance.eventLoopUtilization();
    const { utilization: share } = performance.eventLoopUtilization(utilization, this.lastUtilization);
    const elapsedMs = now - this.lastLook;
    const weight = 1 - Math.exp(-elapsedMs / MEMORY_MS);
    this.lastLook = now;
    this.lastUtilization = utilization;
    const cpuMs = threadCpuMs();
    this.meanCpuShare += ((cpuMs - this.lastCpuMs) / elapsedMs - this.meanCpuShare) * weight;
    this.lastCpuMs = cpuMs;
    this.busyShare += (share - this.busyShare) * weight;
    this.meanLagMs += (Math.max(0, elapsedMs - SAMPLE_MS) - this.meanLagMs) * weight;
  }
}

function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

export const eventLoopLoad = new EventLoopLoad();
