import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { MIGRATIONS } from './migrations/migrations';
import { OpenDatabase } from './open-database';
import { unavailable } from './refuse-failure';

const PING_LIMIT_MS = 2_000;

export interface DatabasePing {
  engine: 'embedded' | 'server';
  /** Of PostgreSQL, like `18.6`. */
  version: string;
  /** Every migration of this software has run. */
  migrated: boolean;
}

@Injectable()
export class DatabaseHealth {
  constructor(private readonly open: OpenDatabase) {}

  /** Asks the database something small. Throws `unavailable` after two seconds without an answer. */
  async ping(): Promise<DatabasePing> {
    const limit = Promise.withResolvers<never>();
    const timer = setTimeout(() => limit.reject(unavailable(new Error('The ping took too long'))), PING_LIMIT_MS);
    try {
      return await Promise.race([this.ask(), limit.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async ask(): Promise<DatabasePing> {
    const { rows } = await sql<{ version: string; applied: number }>`
      select current_setting('server_version') as version, (select count(*)::int from schema_migrations) as applied
    `.execute(this.open.db);
    const { version = '', applied = 0 } = rows[0] ?? {};
    return { engine: this.open.engine, version: version.split(' ')[0] ?? '', migrated: applied >= MIGRATIONS.length };
  }
}
