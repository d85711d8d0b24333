import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { RunningTurns } from '@tasty-food/api-chat';
import { DatabaseHealth } from '@tasty-food/api-postgres';
import { Redis } from '@tasty-food/api-redis';

/** What this process needs in order to take requests. Claude is not among it: without it the facts still answer. */
@Injectable()
export class Readiness {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabaseHealth,
    private readonly redis: Redis,
    private readonly running: RunningTurns,
  ) {}

  /** Each says what it looked at, and whether it is well. */
  get checks(): (() => HealthIndicatorResult | Promise<HealthIndicatorResult>)[] {
    const redis = this.redis.isConfigured ? [() => this.redisIsThere()] : [];
    return [() => this.notDraining(), () => this.databaseIsThere(), ...redis];
  }

  private async databaseIsThere(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('database');
    try {
      const { engine, migrated } = await this.database.ping();
      return migrated ? check.up({ engine }) : check.down({ engine, message: 'migrations are missing' });
    } catch {
      return check.down({ message: 'does not answer' });
    }
  }

  private async redisIsThere(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('redis');
    return (await this.redis.ping()) ? check.up() : check.down({ message: 'does not answer' });
  }

  private notDraining(): HealthIndicatorResult {
    const check = this.indicators.check('server');
    return this.running.isDraining ? check.down({ message: 'going down' }) : check.up();
  }
}
