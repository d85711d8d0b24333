import { Global, Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { assignRequestId, ProblemFilter } from '@tasty-food/api-http';
import type { Database } from '@tasty-food/api-postgres';
import { TestDatabaseModule } from '@tasty-food/api-postgres/testing';
import { RedisOptions } from '@tasty-food/api-redis';
import { PermissionGuard } from '../sessions/permission.guard';
import { StaffModule } from '../staff.module';
import { STAFF_DEFAULTS, StaffOptions } from '../staff-options';

const options: StaffOptions = {
  ...STAFF_DEFAULTS,
  sampleData: true,
  adminEmail: 'owner@tastyfood.example',
  adminPassword: 'first-admin',
};

@Global()
@Module({})
class OptionsModule {
  static of(more: Partial<StaffOptions>): DynamicModule {
    return {
      module: OptionsModule,
      providers: [
        { provide: StaffOptions, useValue: { ...options, ...more } },
        { provide: RedisOptions, useValue: {} },
      ],
      exports: [StaffOptions, RedisOptions],
    };
  }
}

/** This room behind HTTP on a free port, with the guard and the problems of the real app. */
export async function staffApp(
  db: Database,
  controllers: Type[] = [],
  { port = 0, ...more }: Partial<StaffOptions> & { port?: number } = {},
): Promise<{ app: INestApplication; url: string }> {
  const built = await Test.createTestingModule({
    controllers,
    imports: [OptionsModule.of(more), TestDatabaseModule.of(db), StaffModule],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_GUARD, useExisting: PermissionGuard },
    ],
  }).compile();
  const app = built.createNestApplication<NestExpressApplication>();
  app.set('trust proxy', 1);
  app.use(assignRequestId);
  await app.listen(port, '127.0.0.1');
  return { app, url: await app.getUrl() };
}
