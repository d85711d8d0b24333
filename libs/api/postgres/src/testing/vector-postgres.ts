import type { Database } from '../database';
import { openDatabase } from '../open-database';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A migrated, empty database whose server has pgvector: the embedded engine, in a process of its own as it blocks its thread. */
export async function openVectorDatabase(): Promise<{ db: Database; close(): Promise<void> }> {
  const engine = fork(join(__dirname, 'vector-postgres.mjs'), { execArgv: [] });
  const [address] = (await once(engine, 'message')) as [string];
  const databaseUrl = `postgres://postgres@${address}/postgres`;
  // One connection: the engine does one thing at a time.
  const { db, close } = await openDatabase({ databaseUrl, dataDir: '', poolSize: 1 });
  return {
    db,
    close: async () => {
      await close();
      const ended = once(engine, 'exit');
      engine.disconnect();
      await ended;
    },
  };
}
