import { Injectable } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';

/** The limits there are: a closed list, since each is a series for ever. */
export type LimitName = 'questions' | 'answers';

/** What limits did. */
@Injectable()
export class LimitMetrics {
  private readonly refusals;
  private readonly uncheckedHits;

  constructor(metrics: Metrics) {
    const labels = ['limit'] as const;
    this.refusals = metrics.counter({
      name: 'tasty_food_limit_refused_total',
      help: 'Requests that a limit refused.',
      labels,
    });
    this.uncheckedHits = metrics.counter({
      name: 'tasty_food_limit_unchecked_total',
      help: 'Requests let through that only this process has counted, because Redis was away.',
      labels,
    });
    // A rate needs a nought to begin at.
    for (const limit of ['questions', 'answers'] satisfies LimitName[]) {
      this.refusals.add({ limit }, 0);
      this.uncheckedHits.add({ limit }, 0);
    }
  }

  refused(limit: LimitName): void {
    this.refusals.add({ limit });
  }

  unchecked(limit: LimitName): void {
    this.uncheckedHits.add({ limit });
  }
}
