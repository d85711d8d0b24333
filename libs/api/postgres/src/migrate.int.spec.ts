import { Kysely, PostgresDialect, sql } from 'kysely';
import { patientPool } from './connection-pool';
import { DatabaseBootError } from './database-boot-error';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/migrations';
import type { Migration } from './migrations/migration';
import { describeOnEachEngine, openTestDatabase, type TestDatabase } from './testing';

const first: Migration = { name: '9001-first', sql: 'create table trial_first (id int);' };
const second: Migration = { name: '9002-second', sql: 'create table trial_second (id int);' };
const broken: Migration = { name: '9002-broken', sql: 'create table trial_half (id int); select 1 / 0;' };

describeOnEachEngine('Migrations', (engine) => {
  let test: TestDatabase;
  let db: Kysely<unknown>;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    db = test.db as unknown as Kysely<unknown>;
  });

  afterEach(async () => {
    await sql`delete from schema_migrations where name like '9%'`.execute(db);
    await sql`drop table if exists trial_first, trial_second, trial_half`.execute(db);
  });

  afterAll(() => test?.close());

  it('applies what is new, in order, and nothing the second time', async () => {
    await expect(migrate(db, [...MIGRATIONS, first, second])).resolves.toEqual(['9001-first', '9002-second']);
    await expect(migrate(db, [...MIGRATIONS, first, second])).resolves.toEqual([]);
  });

  it('undoes a migration that fails, and keeps those before it', async () => {
    await expect(migrate(db, [...MIGRATIONS, first, broken])).rejects.toMatchObject({ code: '22012' });
    const { rows } =
      await sql`select to_regclass('trial_first')::text as first, to_regclass('trial_half') as half`.execute(db);
    expect(rows).toEqual([{ first: 'trial_first', half: null }]);
    await expect(migrate(db, [...MIGRATIONS, first, second])).resolves.toEqual(['9002-second']);
  });

  it('refuses a database that a newer version has migrated', async () => {
    await migrate(db, [...MIGRATIONS, first]);
    await expect(migrate(db, MIGRATIONS)).rejects.toThrow(
      'The database is newer than this software: it has the migration 9001-first',
    );
  });

  it('refuses a migration that was edited after it ran', async () => {
    await migrate(db, [...MIGRATIONS, first]);
    const edited = { ...first, sql: `${first.sql} select 1;` };
    await expect(migrate(db, [...MIGRATIONS, edited])).rejects.toThrow(DatabaseBootError);
    await expect(migrate(db, [...MIGRATIONS, edited])).rejects.toThrow('9001-first was edited');
  });

  it('refuses a migration that was put in before one that has run', async () => {
    await migrate(db, [...MIGRATIONS, second]);
    await expect(migrate(db, [...MIGRATIONS, first, second])).rejects.toThrow('9001-first comes before 9002-second');
  });

  it('applies each migration once when several instances start together', async () => {
    const instances = Array.from({ length: engine === 'server' ? 5 : 1 }, () =>
      engine === 'server'
        ? new Kysely<unknown>({
            dialect: new PostgresDialect({ pool: patientPool({ connectionString: test.options.databaseUrl }) }),
          })
        : db,
    );
    const runs = await Promise.all(instances.map((instance) => migrate(instance, [...MIGRATIONS, first, second])));
    expect(runs.flat().toSorted()).toEqual(['9001-first', '9002-second']);
    if (engine === 'server') await Promise.all(instances.map((instance) => instance.destroy()));
  });
});
