import { sql } from 'kysely';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './open-database';
import { makePlace, type Place } from './testing';

describe('The folder of the embedded database', () => {
  let place: Place;
  let backup: string;

  beforeAll(async () => {
    place = await makePlace('embedded');
    backup = await mkdtemp(join(tmpdir(), 'tasty-food-backup-'));
  });
  afterAll(async () => {
    await place.remove();
    await rm(backup, { recursive: true, force: true });
  });

  it('copied while nobody has it open, is a backup: destroyed and put back it holds the same rows', async () => {
    const before = await openDatabase(place.options);
    await sql`insert into branches (id, name, address, position)
      select 'branch-' || n, 'Chez Zoé ' || n, 'Rue de l''Église ' || n, n from generate_series(1, 200) as n`.execute(
      before.db,
    );
    const rows = await allRows(before);
    await before.close();

    await cp(place.options.dataDir, backup, { recursive: true });
    await rm(place.options.dataDir, { recursive: true });
    await cp(backup, place.options.dataDir, { recursive: true });

    const after = await openDatabase(place.options);
    expect(await allRows(after)).toEqual(rows);
    expect(rows.length).toBeGreaterThan(200);
    await after.close();
  }, 60_000);
});

async function allRows({ db }: Awaited<ReturnType<typeof openDatabase>>): Promise<unknown[]> {
  const branches = await sql`select * from branches order by id`.execute(db);
  const steps = await sql`select * from schema_migrations order by name`.execute(db);
  return [...branches.rows, ...steps.rows];
}
