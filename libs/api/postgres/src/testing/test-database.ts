import type { Database } from '../database';
import { openDatabase } from '../open-database';
import type { PostgresOptions } from '../postgres-options';
import { makePlace, type Engine, type Place } from './test-place';
import { isServerReachable } from './test-server';

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
  const place = await makePlace(engine);
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

/** Brings the database of a place up to date, as a server does that starts on it, and leaves it. */
export async function upgrade({ options }: Place): Promise<void> {
  await (await openDatabase(options)).close();
}
