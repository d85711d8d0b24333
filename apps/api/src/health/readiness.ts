import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { RunningTurns } from '@tasty-food/api-chat';
import { DatabaseHealth } from '@tasty-food/api-postgres';

/** What this process needs in order to take requests. Claude is not among it: without it the facts still answer. */
@Injectable()
export class Readiness {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabaseHealth,
    private readonly running: RunningTurns,
  ) {}

  readonly databaseIsThere = async (): Promise<HealthIndicatorResult> => {
    const check = this.indicators.check('database');
    try {
      const { engine, migrated } = await this.database.ping();
      return migrated ? check.up({ engine }) : check.down({ engine, message: 'migrations are missing' });
    } catch {
      return check.down({ message: 'does not answer' });
    }
  };

  readonly notDraining = (): HealthIndicatorResult => {
    const check = this.indicators.check('server');
    return this.running.isDraining ? check.down({ message: 'going down' }) : check.up();
  };
}
