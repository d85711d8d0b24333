import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Database } from '../database';
import { openDatabase } from '../open-database';
import type { PostgresOptions } from '../postgres-options';
import { embeddedTemplate } from './embedded-template';
import { isServerReachable, TEST_DATABASE_URL } from './test-server';

export type Engine = 'embedded' | 'server';

/** A migrated, empty database that one suite has for itself. `options` opens it once more, for a second app beside the first. */
export interface TestDatabase {
  readonly db: Database;
  readonly engine: Engine;
  readonly options: PostgresOptions;
  close(): Promise<void>;
}

/** Opens one on `engine`; by default on the server when there is one, because that is faster. Close it after the suite. */
export async function openTestDatabase(
  engine: Engine = isServerReachable() ? 'server' : 'embedded',
): Promise<TestDatabase> {
  const place = engine === 'server' ? await freshDatabaseOnServer() : await freshDataDirectory();
  const opened = await openDatabase(place.options);
  return {
    db: opened.db,
    engine,
    options: place.options,
    close: async () => {
      await opened.close();
      await place.remove();
    },
  };
}

interface Place {
  options: PostgresOptions;
  remove(): Promise<void>;
}

async function freshDatabaseOnServer(): Promise<Place> {
  const name = `tasty_food_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = name;
  await asAdmin(`create database ${name}`);
  return {
    options: { databaseUrl: url.href, dataDir: '', poolSize: 4 },
    remove: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

async function freshDataDirectory(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tasty-food-test-'));
  await cp(await embeddedTemplate(), dataDir, { recursive: true });
  return {
    options: { dataDir, poolSize: 1 },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new Client({ connectionString: TEST_DATABASE_URL });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
