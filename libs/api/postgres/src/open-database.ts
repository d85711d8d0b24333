import { Logger } from '@nestjs/common';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import { connectionPool, patientPool } from './connection-pool';
import type { Database } from './database';
import { cannotReach, DatabaseBootError } from './database-boot-error';
import { EmbeddedEngine } from './embedded-engine';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/migrations';
import type { PostgresOptions } from './postgres-options';
import type { Schema } from './schema/schema';

/** The database with its engine; a token that only this room injects. */
export abstract class OpenDatabase {
  abstract readonly engine: 'embedded' | 'server';
  abstract readonly db: Database;
  abstract close(): Promise<void>;
}

/**
 * The bridge to the embedded engine takes the messages of several connections in turn, between the parts of one statement
 * too, so two that are busy at once mix up each other's statements. The engine does one thing at a time anyway.
 */
const EMBEDDED_POOL_SIZE = 1;

/** Opens and migrates the database that `options` name. Throws a `DatabaseBootError` that says what is wrong. */
export async function openDatabase(options: PostgresOptions): Promise<OpenDatabase> {
  return options.databaseUrl === undefined
    ? openEmbedded(options.dataDir)
    : openServer(options.databaseUrl, options.poolSize);
}

/** Brings the schema of the database up to date and closes it again; resolves to the names of the migrations applied now. */
export async function migrateDatabase({ databaseUrl, dataDir }: PostgresOptions): Promise<string[]> {
  if (databaseUrl !== undefined) return bringServerUpToDate(databaseUrl);
  const engine = await EmbeddedEngine.start(dataDir);
  try {
    return await bringUpToDate(engine.address);
  } finally {
    await engine.close();
  }
}

async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const engine = await EmbeddedEngine.start(dataDir);
  try {
    await bringUpToDate(engine.address);
  } catch (failure) {
    await engine.close();
    throw failure;
  }
  const db = kyselyOver(engine.address, EMBEDDED_POOL_SIZE, 'embedded');
  return {
    engine: 'embedded',
    db,
    close: async () => {
      await db.destroy();
      await engine.close();
    },
  };
}

async function openServer(databaseUrl: string, poolSize: number): Promise<OpenDatabase> {
  await bringServerUpToDate(databaseUrl);
  const db = kyselyOver(addressOf(databaseUrl), poolSize, 'server');
  return { engine: 'server', db, close: () => db.destroy() };
}

async function bringServerUpToDate(databaseUrl: string): Promise<string[]> {
  try {
    return await bringUpToDate(addressOf(databaseUrl));
  } catch (failure) {
    throw failure instanceof DatabaseBootError ? failure : cannotReach(databaseUrl, failure);
  }
}

function addressOf(databaseUrl: string): PoolConfig {
  return { connectionString: databaseUrl, application_name: 'tasty-food' };
}

function kyselyOver(address: PoolConfig, size: number, engine: OpenDatabase['engine']): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: connectionPool(address, size, engine) }) });
}

async function bringUpToDate(address: PoolConfig): Promise<string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: patientPool(address) }) });
  try {
    // Before any migration, so that a server that cannot be reached is told from a migration that fails.
    await sql`select 1`.execute(db);
    const applied = await migrate(db, MIGRATIONS);
    if (applied.length > 0) new Logger('Database').log(`Migrated: ${applied.join(', ')}`);
    return applied;
  } finally {
    await db.destroy();
  }
}
