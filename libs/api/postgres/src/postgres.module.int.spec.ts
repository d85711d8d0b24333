import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from './database';
import { DatabaseHealth } from './database-health';
import { PostgresModule } from './postgres.module';
import { PostgresOptions } from './postgres-options';
import { describeOnEachEngine } from './testing';
import { makePlace } from './testing/test-place';

describeOnEachEngine('PostgresModule', (engine) => {
  it('opens the database before the app starts, answers a ping, and closes it on shutdown', async () => {
    const place = await makePlace(engine);
    const app = await appWith(place.options);
    await app.init();
    const ping = await app.get(DatabaseHealth).ping();
    expect(ping).toEqual({ engine, version: expect.stringMatching(/^\d+\.\d+$/), migrated: true });
    await app.close();
    await expect(app.get(Database).selectFrom('branches').selectAll().execute()).rejects.toThrow();
    await place.remove();
  });
});

describe('PostgresModule whose database hangs', () => {
  it('fails the ping within two seconds or so, and answers again when the database does', async () => {
    const place = await makePlace('embedded');
    const app = await appWith(place.options);
    const engine = Number.parseInt(await readFile(join(place.options.dataDir, 'postgres.lock'), 'utf8'), 10);
    process.kill(engine, 'SIGSTOP');
    const begun = performance.now();
    await expect(app.get(DatabaseHealth).ping()).rejects.toMatchObject({ code: 'unavailable' });
    expect(performance.now() - begun).toBeLessThan(3_000);
    process.kill(engine, 'SIGCONT');
    await expect(app.get(DatabaseHealth).ping()).resolves.toMatchObject({ engine: 'embedded' });
    await app.close();
    await place.remove();
  });
});

describe('PostgresModule without its database', () => {
  it('does not start, and says in one sentence what is wrong', async () => {
    const databaseUrl = 'postgres://chef:geheim@127.0.0.1:9/tasty';
    await expect(appWith({ databaseUrl, dataDir: '', poolSize: 1 })).rejects.toThrow(
      'Cannot open the database at 127.0.0.1:9/tasty (DATABASE_URL): nothing listens there; is it running? [ECONNREFUSED].',
    );
  });
});

function appWith(options: PostgresOptions) {
  @Global()
  @Module({ providers: [{ provide: PostgresOptions, useValue: options }], exports: [PostgresOptions] })
  class OptionsModule {}
  return Test.createTestingModule({ imports: [OptionsModule, PostgresModule] }).compile();
}
