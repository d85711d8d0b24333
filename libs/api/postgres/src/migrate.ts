import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { DatabaseBootError } from './database-boot-error';
import type { Migration } from './migrations/migration';

/** Any number, the same in every instance: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_203_118_442;

/**
 * Brings the schema up to the last of `migrations` and resolves to the names that were applied now. Each runs in a
 * transaction of its own that takes the lock, so instances that start together apply each once and a failure leaves no half.
 * Refuses, with a `DatabaseBootError`, a database that a newer version wrote and a migration that was edited after it ran.
 *
 * Our own runner, because Kysely's keeps no checksums and holds all steps in one transaction.
 */
export async function migrate(db: Kysely<unknown>, migrations: readonly Migration[]): Promise<string[]> {
  const applied: string[] = [];
  for (;;) {
    const name = await db.transaction().execute((step) => applyNext(step, migrations));
    if (name === undefined) return applied;
    applied.push(name);
  }
}

export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

async function applyNext(db: Transaction<unknown>, migrations: readonly Migration[]): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(db);
  await sql`create table if not exists schema_migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`.execute(db);
  const history = await sql<Applied>`select name, checksum from schema_migrations order by name collate "C"`.execute(
    db,
  );
  checkHistory(history.rows, migrations);
  const next = migrations[history.rows.length];
  if (next === undefined) return undefined;
  await sql.raw(next.sql).execute(db);
  await sql`insert into schema_migrations (name, checksum) values (${next.name}, ${checksumOf(next)})`.execute(db);
  return next.name;
}

interface Applied {
  name: string;
  checksum: string;
}

function checkHistory(history: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [at, applied] of history.entries()) {
    const known = migrations.find(({ name }) => name === applied.name);
    if (known === undefined)
      throw new DatabaseBootError(
        `The database is newer than this software: it has the migration ${applied.name}, which this version does not know. ` +
          `Start the newer version again, or restore a backup from before the update.`,
      );
    if (checksumOf(known) !== applied.checksum)
      throw new DatabaseBootError(
        `The migration ${applied.name} was edited after this database had run it. Put it back as it was and write a new one.`,
      );
    if (migrations[at] !== known)
      throw new DatabaseBootError(
        `The migration ${migrations[at]?.name} comes before ${applied.name}, which this database has run already. ` +
          `Give it a number after the last one.`,
      );
  }
}
