import { Controller, Get, Res } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { RunningTurns } from '@tasty-food/api-chat';
import { Claude } from '@tasty-food/api-claude';
import { DatabaseHealth } from '@tasty-food/api-postgres';
import { Redis } from '@tasty-food/api-redis';
import type { Health } from '@tasty-food/contract';
import type { Response } from 'express';
import type { Config } from '../config';
import { Readiness } from './readiness';

type Check = Health['checks']['server'];

/** Probes for Kubernetes, and the whole picture for people. Never a key, never a paid call. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly terminus: HealthCheckService,
    private readonly readiness: Readiness,
    private readonly database: DatabaseHealth,
    private readonly redis: Redis,
    private readonly claude: Claude,
    private readonly running: RunningTurns,
    private readonly config: ConfigService<Config, true>,
  ) {}

  @Get()
  async health(): Promise<Health> {
    const [database, redis, claude] = await Promise.all([this.databaseCheck(), this.redisCheck(), this.claudeCheck()]);
    const server: Check = this.running.isDraining
      ? { status: 'degraded', detail: 'going down, takes no new question' }
      : { status: 'ok', detail: `${this.running.runningCount} answers running` };
    const allWell = [server, database, redis, claude].every(({ status }) => status === 'ok');
    return {
      status: allWell ? 'ok' : 'degraded',
      checks: { server, database, redis, claude },
      timestamp: new Date().toISOString(),
    };
  }

  /** Looks at nothing else: a database that is away must not restart a server that holds answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    return this.checked(response);
  }

  @Get('startup')
  async startup(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    return this.checked(response);
  }

  /** Terminus throws where something is down; a probe wants its report with 503, not a problem. */
  private async checked(response: Response): Promise<HealthCheckResult> {
    try {
      return await this.terminus.check(this.readiness.checks);
    } catch (failure) {
      response.status(503);
      return (failure as { getResponse(): HealthCheckResult }).getResponse();
    }
  }

  private async databaseCheck(): Promise<Check> {
    try {
      const { engine, version } = await this.database.ping();
      return { status: 'ok', detail: `${engine === 'embedded' ? 'embedded Postgres' : 'Postgres'} ${version}` };
    } catch {
      return { status: 'down', detail: 'the database does not answer' };
    }
  }

  private async redisCheck(): Promise<Check> {
    if (!this.redis.isConfigured) return { status: 'ok', detail: 'not configured: one instance' };
    return (await this.redis.ping())
      ? { status: 'ok', detail: 'answers' }
      : { status: 'down', detail: 'does not answer: each instance goes on for itself' };
  }

  private async claudeCheck(): Promise<Health['checks']['claude']> {
    const simulated = this.config.get('simulated', { infer: true });
    const { model, breakerState: breaker } = this.claude;
    const well = (await this.claude.reachable()) && breaker === 'closed';
    const who = simulated ? 'the local simulator' : 'Claude';
    return {
      status: well ? 'ok' : 'degraded',
      detail: well ? `${who} answers` : `${who} does not answer`,
      simulated,
      model,
      breaker,
    };
  }
}
