import { Logger } from '@nestjs/common';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg';
import { refuseFailure } from './refuse-failure';

const log = new Logger('Database');

/** How long a request waits for a free connection, and how long it waits for its rows, before it is refused. */
const CONNECT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 20_000;

/** `date` stays text (`2026-11-22`): the driver's Date is midnight in the server's own time zone, often the day before. */
const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.DATE ? String : types.getTypeParser(oid, format)),
};

/** A pool whose lost connections are logged and whose failures are sorted into `unavailable` and the driver's own. */
export function connectionPool(address: PoolConfig, size: number): PostgresPool {
  const pool = rawPool({ ...address, max: size, query_timeout: QUERY_TIMEOUT_MS });
  return {
    options: pool.options,
    connect: async () => new SortingClient(await pool.connect().catch(refuseFailure)),
    end: () => pool.end(),
  };
}

/** One connection that waits as long as it takes, and throws what the driver throws: for opening and migrating. */
export function patientPool(address: PoolConfig): PostgresPool {
  return rawPool({ ...address, max: 1 });
}

function rawPool(config: PoolConfig): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...config,
    types: columnTypes,
  });
  // Errors that nobody listens to end the process. A connection that breaks in use says so to the statement that runs on it;
  pool.on('connect', (client) => client.on('error', () => undefined));
  // an idle one says so here. Only the message is logged: the error holds the whole client.
  pool.on('error', (failure) => {
    if (!pool.ending) log.warn(`An idle connection broke: ${failure.message}`);
  });
  return pool;
}

/** A connection taken from the pool, as Kysely uses it. */
class SortingClient implements PostgresPoolClient {
  constructor(private readonly client: PostgresPoolClient) {}

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(statement: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Answer<R> {
    if (typeof statement !== 'string') return this.client.query(statement);
    return this.client.query<R>(statement, parameters).catch(refuseFailure);
  }

  release(destroy?: boolean): void {
    this.client.release(destroy);
  }
}

type Answer<R> = Promise<PostgresQueryResult<R>> | PostgresCursor<R>;
