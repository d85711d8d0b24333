import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { PostgresOptions } from '../postgres-options';
import { embeddedTemplate } from './embedded-template';
import { TEST_DATABASE_URL } from './test-server';

export type Engine = 'embedded' | 'server';

/** Where a database of a test is, and how to leave nothing of it. */
export interface Place {
  options: PostgresOptions;
  remove(): Promise<void>;
}

export function makePlace(engine: Engine): Promise<Place> {
  return engine === 'server' ? freshDatabaseOnServer() : freshDataDirectory();
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
