import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Database } from '../database';
import { openDatabase } from '../open-database';
import { makePlace } from './test-place';

/** A migrated, empty database whose server has pgvector: the embedded engine, in a process of its own as it blocks its thread. */
export async function openVectorDatabase(): Promise<{ db: Database; close(): Promise<void> }> {
  const place = await makePlace('embedded');
  const engine = fork(join(__dirname, 'run-vector-postgres.mjs'), [join(place.options.dataDir, 'postgres')], {
    execArgv: [],
    // Not the flags of the test runner.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(engine, 'exit');
  const ready = await Promise.race([once(engine, 'message'), ended.then(() => undefined)]);
  if (!ready) throw new Error('The engine with pgvector ended while it started.');
  // One connection: the engine does one thing at a time.
  const databaseUrl = `postgres://postgres@${ready[0]}/postgres`;
  const { db, close } = await openDatabase({ databaseUrl, dataDir: '', poolSize: 1 });
  return {
    db,
    close: async () => {
      await close();
      engine.disconnect();
      await ended;
      await place.remove();
    },
  };
}
