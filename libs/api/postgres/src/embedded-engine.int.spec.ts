import { randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database';
import { openDatabase } from './open-database';
import { makePlace, type Place } from './testing/test-place';

describe('The embedded engine', () => {
  let place: Place;
  let dataDir: string;

  beforeEach(async () => {
    place = await makePlace('embedded');
    dataDir = place.options.dataDir;
  });

  afterEach(() => place.remove());

  it('keeps its rows over a restart', async () => {
    await withDatabase((db) => addBranch(db, 'angleur'));
    await withDatabase((db) => addBranch(db, 'wandre'));
    await expect(withDatabase(branches)).resolves.toEqual(['angleur', 'wandre']);
  });

  it('refuses a second server on the same data directory and names the process that has it', async () => {
    await withDatabase(async () => {
      const holder = await lockHolder();
      await expect(withDatabase(branches)).rejects.toThrow(`is in use by the process ${holder}. Stop it first.`);
    });
  });

  it('takes over a lock whose process is gone, and one whose number belongs to another process now', async () => {
    for (const stale of ['999999 1\n', `${process.pid} 1\n`, 'nonsense']) {
      await writeFile(join(dataDir, 'postgres.lock'), stale);
      await expect(withDatabase(branches)).resolves.toEqual([]);
    }
  });

  it('is started again when it was killed, and lost no acknowledged row', async () => {
    const acknowledged: string[] = [];
    await withDatabase(async (db) => {
      const holder = await lockHolder();
      setTimeout(() => process.kill(holder, 'SIGKILL'), 100);
      for (let refused = 0, after = 0; after < 20; await sleep(2)) {
        const id = randomUUID();
        const added = await addBranch(db, id).then(() => true, refusedAsUnavailable);
        if (added) acknowledged.push(id);
        else refused += 1;
        if (added && refused > 0) after += 1;
      }
      expect(await branches(db)).toEqual(expect.arrayContaining(acknowledged));
    });
    expect(await withDatabase(branches)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('ends when its server is killed, and leaves the data directory free', async () => {
    const server = fork(
      join(__dirname, 'testing/hold-embedded-engine.cjs'),
      [dataDir, join(__dirname, 'embedded-postgres.ts')],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
        execArgv: [],
      },
    );
    await ready(server);
    server.kill('SIGKILL');
    await expect(withDatabase(branches)).resolves.toEqual([]);
  });

  async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
    const open = await openDatabase({ dataDir, poolSize: 1 });
    try {
      return await use(open.db);
    } finally {
      await open.close();
    }
  }

  async function lockHolder(): Promise<number> {
    return Number.parseInt(await readFile(join(dataDir, 'postgres.lock'), 'utf8'), 10);
  }
});

async function ready(server: ChildProcess): Promise<void> {
  const [message] = await once(server, 'message');
  expect(message).toBe('ready');
}

async function addBranch(db: Database, id: string): Promise<void> {
  await db.insertInto('branches').values({ id, name: id, address: '-', position: 0 }).execute();
}

async function branches(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('branches').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

function refusedAsUnavailable(failure: { code?: string }): false {
  expect(failure.code).toBe('unavailable');
  return false;
}
