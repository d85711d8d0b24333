import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Metrics } from './metrics';

/** How finely the event loop's delay is looked at; each look wakes the process. */
const LOOK_MS = 20;
const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;

/** This process as every dashboard for Node knows it: the customary names. */
@Injectable()
export class ProcessMetrics implements OnApplicationShutdown {
  private readonly delay = monitorEventLoopDelay({ resolution: LOOK_MS });

  constructor(metrics: Metrics) {
    this.delay.enable();
    metrics.readGauges(
      {
        name: 'nodejs_eventloop_lag_seconds',
        help: 'How late the event loop came to its timers since the last scrape.',
        labels: ['quantile'],
      },
      () => this.delays(),
    );
    metrics.readGauge({ name: 'process_start_time_seconds', help: 'When the process began, in Unix time.' }, () =>
      Math.round(performance.timeOrigin / 1000),
    );
    metrics.readCounters({ name: 'process_cpu_seconds_total', help: 'Processor time used.', labels: ['mode'] }, () => {
      const { user, system } = process.cpuUsage();
      return [
        { labels: { mode: 'user' }, value: user / MICROSECONDS },
        { labels: { mode: 'system' }, value: system / MICROSECONDS },
      ];
    });
    metrics.readGauge({ name: 'process_resident_memory_bytes', help: 'Memory that the process holds.' }, () =>
      process.memoryUsage.rss(),
    );
    metrics.readGauge(
      { name: 'nodejs_heap_size_used_bytes', help: 'Of it, objects of JavaScript.' },
      () => process.memoryUsage().heapUsed,
    );
  }

  onApplicationShutdown(): void {
    this.delay.disable();
  }

  private delays() {
    const shown = [50, 90, 99, 100].map((percent) => ({
      labels: { quantile: String(percent / 100) },
      value: this.delaySeconds(percent),
    }));
    this.delay.reset();
    return shown;
  }

  /** Node tells the time from look to look: what is beyond the time between them is the delay. Nothing before the first look. */
  private delaySeconds(percent: number): number {
    const fromLookToLook = this.delay.count > 0 ? this.delay.percentile(percent) / NANOSECONDS : 0;
    return Math.max(0, fromLookToLook - LOOK_MS / 1_000);
  }
}
