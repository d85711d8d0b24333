import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '../database';

/** Stands in for `PostgresModule` in the tests of other rooms: binds `Database` to one that the suite opened and closes. */
@Module({})
export class TestDatabaseModule {
  static of(db: Database): DynamicModule {
    return {
      module: TestDatabaseModule,
      global: true,
      providers: [{ provide: Database, useValue: db }],
      exports: [Database],
    };
  }
}
