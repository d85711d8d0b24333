import { Injectable } from '@nestjs/common';
import type { MetricsSummary } from '@tasty-food/contract';
import { RunningTurns } from '../turns/running-turns';
import { TurnReaders } from '../turns/turn-readers';
import { TurnMetrics } from '@tasty-food/api-answers';

/** `GET /api/metrics`: what this process has answered, in a few numbers. */
@Injectable()
export class TurnSummary {
  constructor(
    private readonly counted: TurnMetrics,
    private readonly running: RunningTurns,
    private readonly readers: TurnReaders,
  ) {}

  now(): MetricsSummary {
    const { requests, durationMs, withText, firstTextMs, inputTokens, cacheReadTokens, tokens, costUsd } =
      this.counted.totals;
    return {
      since: new Date(performance.timeOrigin).toISOString(),
      totalRequests: requests,
      totalTokens: tokens,
      avgTokensPerRequest: mean(tokens, requests),
      avgDurationMs: mean(durationMs, requests),
      avgFirstTextMs: mean(firstTextMs, withText),
      totalCost: { amount: costUsd, currency: 'USD' },
      cacheReadShare: inputTokens > 0 ? cacheReadTokens / inputTokens : 0,
      activeTurns: this.running.runningCount,
      activeStreams: this.readers.openCount,
    };
  }
}

function mean(sum: number, count: number): number {
  return count > 0 ? Math.round(sum / count) : 0;
}
