import { Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Client, Pool, types, type CustomTypesConfig, type PoolClient, type PoolConfig } from 'pg';
import { DatabasePulse } from './database-pulse';
import { preparedName } from './prepared';

const log = new Logger('Database');

/** How long a request waits for a free connection, and how long it waits for its rows, before it is refused. */
const CONNECT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 20_000;
/** How long a look at the database may take that asks only whether it is there. */
const LOOK_LIMIT_MS = 1_000;

/** `date` stays text (`2026-11-22`): the driver's Date is midnight in the server's own time zone, often the day before. */
const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === types.builtins.DATE ? String : types.getTypeParser(oid, format)),
};

/** How the engine behind a pool is watched. */
const WATCHED = {
  server: { slowMs: 1_000, oneAtATime: false },
  // A child process of our own, which nobody freezes but by hand; and a statement may wait for others on the one connection.
  embedded: { slowMs: 5_000, oneAtATime: true },
} as const;

/**
 * A pool whose lost connections are logged, whose failures are sorted into `unavailable` and the driver's own, and that refuses at
 * once while the database is away.
 */
export function connectionPool(address: PoolConfig, size: number, engine: keyof typeof WATCHED): PostgresPool {
  const limits = {
    query_timeout: QUERY_TIMEOUT_MS,
    ...(engine === 'server' && { statement_timeout: QUERY_TIMEOUT_MS }),
  };
  const pool = rawPool({ ...address, ...limits, max: size });
  const pulse = new DatabasePulse({ ...WATCHED[engine], look: () => lookAt(address) });
  return {
    options: pool.options,
    connect: async () => {
      const client = await pulse.connection(
        () => usable(pool, pulse),
        (late) => late.release(),
      );
      return new SortingClient(client, pulse, engine === 'server');
    },
    end: () => {
      pulse.stop();
      return pool.end();
    },
  };
}

/** A connection of the pool, but none that is as old as one that was found to go nowhere. */
async function usable(pool: Pool, pulse: DatabasePulse): Promise<PoolClient> {
  for (;;) {
    const client = await pool.connect();
    if (!pulse.isDoubtful(openedAt.get(client) ?? Infinity)) return client;
    client.release(true);
  }
}

/** When each connection was made. */
const openedAt = new WeakMap<PoolClient, number>();

async function lookAt(address: PoolConfig): Promise<ReadonlySet<number>> {
  const client = new Client({ ...address, connectionTimeoutMillis: LOOK_LIMIT_MS, query_timeout: LOOK_LIMIT_MS });
  // What breaks is told by what waits for it; an error that nobody listens to ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Behind a pooler the ids of sessions are not those of the server: none of them is found here then.
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where state like 'idle%' and usename = current_user",
    );
    return new Set(rows.map(({ pid }) => pid));
  } finally {
    client.end().catch(() => undefined);
  }
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
  pool.on('connect', (client) => {
    openedAt.set(client, performance.now());
    client.on('error', () => undefined);
  });
  // an idle one says so here. Only the message is logged: the error holds the whole client.
  pool.on('error', (failure) => {
    if (!pool.ending) log.warn(`An idle connection broke: ${failure.message}`);
  });
  return pool;
}

/** A connection taken from the pool, as Kysely uses it. */
class SortingClient implements PostgresPoolClient {
  /** An answer that nobody waits for any more may still come: the connection must not be used again. */
  private isLost = false;

  constructor(
    private readonly client: PostgresPoolClient,
    private readonly pulse: DatabasePulse,
    /** The embedded engine has one session for all connections that come and go: a name would be taken there. */
    private readonly mayPrepare: boolean,
  ) {}

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(statement: string | PostgresCursor<R>, parameters: readonly unknown[] = []): Answer<R> {
    if (typeof statement !== 'string') return this.client.query(statement);
    return this.pulse
      .statement(() => this.run<R>(statement, parameters), this.session)
      .catch((failure: unknown) => {
        this.isLost ||= failure instanceof ProblemException && failure.code === 'unavailable';
        throw failure;
      });
  }

  private run<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = this.mayPrepare ? preparedName(text) : undefined;
    if (name === undefined) return this.client.query<R>(text, parameters);
    // Kysely knows of no names; the driver does.
    return (this.client as unknown as NamingClient).query({ name, text, values: parameters });
  }

  /** Its process at the server; the driver's types leave it out. */
  private get session(): number | undefined {
    const { processID } = this.client as { processID?: number | null };
    return processID ?? undefined;
  }

  release(destroy?: boolean): void {
    this.client.release(destroy || this.isLost);
  }
}

interface NamingClient {
  query<R>(statement: { name: string; text: string; values: readonly unknown[] }): Promise<PostgresQueryResult<R>>;
}

type Answer<R> = Promise<PostgresQueryResult<R>> | PostgresCursor<R>;
