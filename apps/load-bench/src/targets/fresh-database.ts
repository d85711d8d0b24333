import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The server to make databases on: its user must be allowed to. The same variable as in the tests. */
const SERVER_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const CONNECT_TIMEOUT_MS = 2_000;

/** A database of its own for one run of the product. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Undefined when no server lets us in. */
export async function makeFreshDatabase(): Promise<FreshDatabase | undefined> {
  const name = `tasty_food_bench_${randomUUID().replaceAll('-', '')}`;
  try {
    await onServer(`create database ${name}`);
  } catch {
    return undefined;
  }
  const url = new URL(SERVER_URL);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER_URL, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A connection that breaks says so to the statement; unheard here, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
