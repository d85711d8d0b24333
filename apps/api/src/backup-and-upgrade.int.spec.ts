import { fingerprintTables, isServerReachable, makePlace, upgrade, type Place } from '@tasty-food/api-postgres/testing';
import { urlOf, type ConversationPage, type Menu, type Turn } from '@tasty-food/contract';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const SCRIPTS = join(__dirname, '../../../deploy/database');
/**
 * What `deploy/database/dump.sh` makes of a database of the first release (migrations 0001 to 0004, commit 5e1e826 of 22 November 2026): its
 * sample restaurants, six answers of its own to two people, a rating, and by SQL a pin and two dishes taken out.
 */
const FIRST_RELEASE = join(__dirname, 'testing/first-release.dump');

describeOnServer('Backup and upgrade', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasty-food-backup-'));
  const places: Place[] = [];

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    for (const place of places) await place.remove();
  });

  async function emptyDatabase(): Promise<{ url: string; place: Place }> {
    const place = await makePlace('server');
    places.push(place);
    return { url: place.options.databaseUrl ?? '', place };
  }

  describe('of a database in use', () => {
    const file = join(folder, 'tasty-food.dump');
    let url: string;
    let place: Place;
    let api: RunningApi;
    let staff: ApiClient;
    let turn: Turn;

    beforeAll(async () => {
      ({ url, place } = await emptyDatabase());
      api = await RunningApi.start({ DATABASE_URL: url });
      staff = await api.signIn();
      turn = await staff.answer({ question: 'Is there sesame in The Perron?' });
      await staff.send('PUT', urlOf('feedback', { turnId: turn.turnId }), { rating: 'up' });
    }, 60_000);
    afterAll(() => api.close());

    it('is dumped while it is in use, for nobody else to read', () => {
      const inUse = join(folder, 'in-use.dump');
      expect(run('dump.sh', url, inUse)).toMatchObject({ status: 0, stderr: '' });
      expect(statSync(inUse).mode & 0o077).toBe(0);
    });

    it('is dumped, destroyed and restored, and is the same row by row', async () => {
      // What it writes after the dump would be missing, and rightly so.
      await api.close();
      expect(run('dump.sh', url, file)).toMatchObject({ status: 0, stderr: '' });
      const before = await fingerprintTables(url);

      await place.remove();
      await expect(fingerprintTables(url)).rejects.toMatchObject({ code: '3D000' });

      const { url: restored } = await emptyDatabase();
      expect(run('restore.sh', restored, file)).toMatchObject({ status: 0, stderr: '' });
      const after = await fingerprintTables(restored);
      expect(Object.keys(after).length).toBeGreaterThan(25);
      expect(before).toMatchObject({ turns: { rows: 1 }, turn_feedback: { rows: 1 }, ledger_entries: { rows: 1 } });
      expect(after).toEqual(before);

      api = await RunningApi.start({ DATABASE_URL: restored });
      const again = await api.signIn();
      expect(await again.turn(turn.turnId)).toEqual(turn);
      expect((await again.answer({ question: 'Is there celery in The Perron?' })).state).toBe('complete');
    }, 60_000);

    it('never writes over a backup, and never restores over rows', () => {
      const [{ options }] = places.slice(-1) as [Place];
      const second = run('dump.sh', options.databaseUrl ?? '', file);
      expect(second.status).toBe(1);
      expect(second.stderr).toContain('is there already');
      const over = run('restore.sh', options.databaseUrl ?? '', file);
      expect(over.status).toBe(1);
      expect(over.stderr).toMatch(/holds \d+ tables/);
    });
  });

  it('leaves nothing of a backup that breaks off, and nothing of one that cannot be restored', async () => {
    const { url } = await emptyDatabase();
    const file = join(folder, 'broken.dump');
    expect(run('dump.sh', `${url}_is_not_there`, file).status).not.toBe(0);
    expect(() => statSync(file)).toThrow('ENOENT');
    expect(() => statSync(`${file}.part`)).toThrow('ENOENT');

    writeFileSync(file, 'PGDMP, but not really');
    expect(run('restore.sh', url, file).status).not.toBe(0);
    expect(await fingerprintTables(url)).toEqual({});
  });

  it('brings a filled database of the first release to the newest schema, with all that was in it', async () => {
    const { url, place } = await emptyDatabase();
    expect(run('restore.sh', url, FIRST_RELEASE)).toMatchObject({ status: 0, stderr: '' });
    const { schema_migrations: history, ...before } = await fingerprintTables(url);
    expect(history?.rows).toBe(4);
    expect(before).toMatchObject({ turns: { rows: 6 }, register_cells: { rows: 2618 }, availability: { rows: 2 } });

    await upgrade(place);
    expect(await fingerprintTables(url, before)).toEqual(before);

    const api = await RunningApi.start({ DATABASE_URL: url, SAMPLE_DATA: 'false' });
    try {
      const staff = await api.signIn();
      const { conversations } = await staff.json<ConversationPage>('GET', urlOf('conversations'));
      expect(conversations).toHaveLength(3);
      expect(conversations[0]).toMatchObject({ title: 'Is there sesame in The Perron?', pinned: true });
      expect((await staff.answer({ question: 'Is there sesame in The Perron?' })).text).toMatch(/sesame/i);
      // As many dishes on the menus as have fourteen cells.
      const sold = await Promise.all(BRANCHES.map(async (branch) => dishesOf(await menuOf(staff, branch)).length));
      expect(sold.reduce((sum, count) => sum + count)).toBe(2618 / 14);
    } finally {
      await api.close();
    }
  }, 60_000);
});

const BRANCHES = ['angleur', 'saint-gilles', 'wandre', 'seraing', 'jemeppe'];

function menuOf(staff: ApiClient, branch: string): Promise<Menu> {
  return staff.json<Menu>('GET', urlOf('menu', {}, { branch }));
}

function dishesOf({ categories }: Menu) {
  return categories.flatMap(({ dishes }) => dishes);
}

function run(script: string, databaseUrl: string, file: string): { status: number | null; stderr: string } {
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
  return spawnSync(join(SCRIPTS, script), [file], { env, encoding: 'utf8' });
}

/** Needs a server and its client programs: skipped by name without them; with `CI=true` it runs and fails. */
function describeOnServer(title: string, suite: () => void): void {
  const hasClient = spawnSync('pg_dump', ['--version']).status === 0;
  if (process.env['CI'] === 'true' || (hasClient && isServerReachable())) describe(title, suite);
  else describe.skip(`${title}: no Postgres server, or no pg_dump (apt-get install -y postgresql)`, suite);
}
