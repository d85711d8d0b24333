import { Injectable } from '@nestjs/common';
import { DatabaseHealth } from '@tasty-food/api-postgres';
import { Redis } from '@tasty-food/api-redis';
import { Metrics } from '@tasty-food/api-telemetry';

/** Whether what this process leans on answers, asked at each scrape: in two seconds at most, see their own limits. */
@Injectable()
export class Reachability {
  constructor(
    metrics: Metrics,
    private readonly database: DatabaseHealth,
    private readonly redis: Redis,
  ) {
    metrics.readGauges(
      {
        name: 'tasty_food_dependency_up',
        help: '1 when it answers, 0 when it does not; no series for what is not configured.',
        labels: ['dependency'],
      },
      () => this.look(),
    );
  }

  private async look() {
    const [postgres, redis] = await Promise.all([
      this.database.ping().then(
        () => true,
        () => false,
      ),
      this.redis.isConfigured ? this.redis.ping() : undefined,
    ]);
    const looked = { postgres, redis };
    return Object.entries(looked)
      .filter(([, answers]) => answers !== undefined)
      .map(([dependency, answers]) => ({ labels: { dependency }, value: answers ? 1 : 0 }));
  }
}
