import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database';
import { DatabaseHealth } from './database-health';
import { openDatabase, OpenDatabase } from './open-database';
import { PostgresOptions } from './postgres-options';

/**
 * Opens the database while the app boots and closes it as the last thing, when streams have ended and their turns are
 * stored. Needs `PostgresOptions` from a global module of the app.
 */
@Global()
@Module({
  providers: [
    { provide: OpenDatabase, inject: [PostgresOptions], useFactory: openDatabase },
    { provide: Database, inject: [OpenDatabase], useFactory: (open: OpenDatabase) => open.db },
    DatabaseHealth,
  ],
  exports: [Database, DatabaseHealth],
})
export class PostgresModule implements OnApplicationShutdown {
  constructor(private readonly open: OpenDatabase) {}

  onApplicationShutdown(): Promise<void> {
    return this.open.close();
  }
}
