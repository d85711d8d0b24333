import { Injectable } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';

/** Who ranked: the index that this process keeps, or the database. */
export type Ranker = 'memory' | 'database';

/** A few milliseconds from memory, up to the 20 seconds after which a statement is given up. */
const SEARCH_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** What is counted of searches: one number each. */
@Injectable()
export class SearchMetrics {
  private readonly durations;

  constructor(metrics: Metrics) {
    this.durations = metrics.histogram(
      {
        name: 'tasty_food_passage_search_duration_seconds',
        help: 'How long searches for passages took, by who ranked them: the index in memory or the database.',
        labels: ['ranker'],
      },
      SEARCH_SECONDS,
    );
  }

  found(ranker: Ranker, durationMs: number): void {
    this.durations.observe({ ranker }, durationMs / 1_000);
  }
}
