import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { BranchesModule } from '@tasty-food/api-branches';
import { ChatModule } from '@tasty-food/api-chat';
import { ClaudeModule } from '@tasty-food/api-claude';
import { ConversationsModule } from '@tasty-food/api-conversations';
import { EventsModule } from '@tasty-food/api-events';
import { ProblemFilter } from '@tasty-food/api-http';
import { KnowledgeModule } from '@tasty-food/api-knowledge';
import { LedgerModule } from '@tasty-food/api-ledger';
import { MenuModule } from '@tasty-food/api-menu';
import { PostgresModule } from '@tasty-food/api-postgres';
import { RedisModule } from '@tasty-food/api-redis';
import { RegisterModule } from '@tasty-food/api-register';
import { RetrievalModule } from '@tasty-food/api-retrieval';
import { PermissionGuard, StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { LoggerModule } from 'nestjs-pino';
import { TerminusModule } from '@nestjs/terminus';
import { CalmLogger } from './calm-logger';
import type { Config } from './config';
import { ConfigurationModule } from './configuration.module';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';
import { Reachability } from './health/reachability';
import { Readiness } from './health/readiness';
import { loggerParams } from './logger-params';
import { RetentionModule } from './retention/retention.module';

/** The entrance hall: lists the rooms. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true, skipProcessEnv: true, load: [() => config] }),
        ConfigurationModule,
        LoggerModule.forRoot(loggerParams(config)),
        TerminusModule.forRoot({ logger: false }),
        TelemetryModule,
        PostgresModule,
        RedisModule,
        ClaudeModule,
        StaffModule,
        EventsModule,
        BranchesModule,
        RegisterModule,
        MenuModule,
        RetrievalModule,
        KnowledgeModule,
        LedgerModule,
        ChatModule,
        ConversationsModule,
        RetentionModule,
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        CalmLogger,
        Reachability,
        Readiness,
        { provide: APP_GUARD, useExisting: PermissionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
