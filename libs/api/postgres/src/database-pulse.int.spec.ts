import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database';
import { openDatabase, type OpenDatabase } from './open-database';
import { describeWithOwnPostgres, makePlace, OwnPostgres, type Place } from './testing';
import { SwallowingLine } from './testing/swallowing-line';

/** Beyond it a request would hang in front of a person; found and refused within a third of it on a quiet machine. */
const REFUSED_WITHIN_MS = 10_000;
const AT_ONCE_MS = 1_000;

const one = (db: Database) => sql`select 1`.execute(db);

async function refused(db: Database): Promise<number> {
  const since = performance.now();
  await expect(one(db)).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 2_000 });
  return performance.now() - since;
}

async function untilBack(db: Database): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answered = await one(db).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(100);
  }
  throw new Error('The database did not come back.');
}

describeWithOwnPostgres('a server that goes', () => {
  let postgres: OwnPostgres;
  let open: OpenDatabase;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    open = await openDatabase({ databaseUrl: postgres.url, dataDir: '', poolSize: 3 });
  }, 60_000);
  afterAll(async () => {
    await open?.close();
    await postgres?.close();
  });

  it('stopped, is refused at once, and used again when it is back', async () => {
    await Promise.all([one(open.db), one(open.db), one(open.db)]);
    await postgres.stop();
    for (let n = 0; n < 5; n++) expect(await refused(open.db)).toBeLessThan(AT_ONCE_MS);
    await postgres.run();
    await untilBack(open.db);
  }, 60_000);

  it('frozen, keeps nobody waiting, whether it holds a statement, a connection or neither', async () => {
    await Promise.all([one(open.db), one(open.db)]);
    postgres.freeze();
    const waits = await Promise.all(Array.from({ length: 20 }, () => refused(open.db)));
    expect(Math.max(...waits)).toBeLessThan(REFUSED_WITHIN_MS);
    expect(await refused(open.db)).toBeLessThan(AT_ONCE_MS);
    postgres.thaw();
    await untilBack(open.db);
    await Promise.all(Array.from({ length: 20 }, () => one(open.db)));
  }, 60_000);

  it('is there, while the network swallows what one connection says: nobody waits for that one', async () => {
    const line = await SwallowingLine.to(Number(new URL(postgres.url).port));
    const url = new URL(postgres.url);
    url.port = String(line.port);
    const behind = await openDatabase({ databaseUrl: url.href, dataDir: '', poolSize: 3 });
    await Promise.all([one(behind.db), one(behind.db), one(behind.db)]);
    line.swallow();
    expect(await refused(behind.db)).toBeLessThan(REFUSED_WITHIN_MS);
    // The others of that time are not tried one after another.
    const since = performance.now();
    await Promise.all([one(behind.db), one(behind.db)]);
    expect(performance.now() - since).toBeLessThan(AT_ONCE_MS);
    await sql`select pg_sleep(2.5)`.execute(behind.db);
    await behind.close();
    await line.close();
  }, 60_000);

  it('lets a statement take its time while it is there', async () => {
    await sql`select pg_sleep(2.5)`.execute(open.db);
    await one(open.db);
  }, 30_000);
});

describe('an embedded engine that goes', () => {
  let place: Place;
  let open: OpenDatabase;

  beforeAll(async () => {
    place = await makePlace('embedded');
    open = await openDatabase(place.options);
  }, 60_000);
  afterAll(async () => {
    await open?.close();
    await place?.remove();
  });

  const enginePid = () => Number.parseInt(readFileSync(join(place.options.dataDir, 'postgres.lock'), 'utf8'), 10);

  it('killed, is refused and then used again: it is started anew', async () => {
    await one(open.db);
    process.kill(enginePid(), 'SIGKILL');
    expect(await refused(open.db)).toBeLessThan(REFUSED_WITHIN_MS);
    await untilBack(open.db);
  }, 60_000);

  it('frozen, keeps nobody waiting', async () => {
    const pid = enginePid();
    process.kill(pid, 'SIGSTOP');
    const waits = await Promise.all(Array.from({ length: 5 }, () => refused(open.db)));
    process.kill(pid, 'SIGCONT');
    expect(Math.max(...waits)).toBeLessThan(REFUSED_WITHIN_MS);
    await untilBack(open.db);
    await Promise.all(Array.from({ length: 20 }, () => one(open.db)));
  }, 60_000);
});
