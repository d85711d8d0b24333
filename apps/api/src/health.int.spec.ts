import { RunningTurns } from '@tasty-food/api-chat';
import { Database } from '@tasty-food/api-postgres';
import { makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { healthSchema, type Health } from '@tasty-food/contract';
import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';
import { SeverableLink } from './testing/severable-link';

type Probe = 'live' | 'ready' | 'startup';

describeWithRedis('health', () => {
  let place: Place;
  let postgres: SeverableLink;
  let redis: SeverableLink;
  let api: RunningApi;
  let staff: ApiClient;

  beforeAll(async () => {
    place = await makePlace('server');
    postgres = await SeverableLink.to(place.options.databaseUrl ?? '');
    redis = await SeverableLink.to(TEST_REDIS_URL);
    api = await RunningApi.start({ DATABASE_URL: postgres.url, REDIS_URL: redis.url });
    staff = await api.signIn();
    await until(async () => (await told()).status === 'ok');
  }, 90_000);
  afterAll(async () => {
    await api?.close();
    await Promise.all([postgres?.close(), redis?.close()]);
    await place?.remove();
  });

  async function told(): Promise<Health> {
    const response = await fetch(`${api.url}/health`);
    expect(response.status).toBe(200);
    return healthSchema.parse(await response.json());
  }
  const statusOf = async (probe: Probe) => (await fetch(`${api.url}/health/${probe}`)).status;
  const probes = async () => [await statusOf('live'), await statusOf('ready'), await statusOf('startup')];
  const reasonOf = async () => ((await (await fetch(`${api.url}/health/ready`)).json()) as { error: object }).error;

  it('is well when all it leans on answers', async () => {
    expect(await told()).toMatchObject({
      status: 'ok',
      checks: {
        server: { status: 'ok', detail: '0 answers running' },
        database: { status: 'ok', detail: expect.stringMatching(/^Postgres \d+/) },
        redis: { status: 'ok', detail: 'answers' },
        claude: { status: 'ok', breaker: 'closed' },
      },
    });
    expect(await probes()).toEqual([200, 200, 200]);
  });

  it('without the database is degraded, alive and not ready, until it is back', async () => {
    postgres.cut();
    await until(async () => (await statusOf('ready')) === 503);
    expect(await told()).toMatchObject({ status: 'degraded', checks: { database: { status: 'down' } } });
    expect(await probes()).toEqual([200, 503, 503]);
    expect(await reasonOf()).toEqual({ database: { status: 'down', message: 'does not answer' } });
    postgres.mend();
    await until(async () => (await statusOf('ready')) === 200);
  }, 30_000);

  it('without Redis is degraded, alive and not ready, until it is back', async () => {
    redis.cut();
    await until(async () => (await statusOf('ready')) === 503);
    expect(await told()).toMatchObject({ status: 'degraded', checks: { redis: { status: 'down' } } });
    expect(await probes()).toEqual([200, 503, 503]);
    expect(await reasonOf()).toEqual({ redis: { status: 'down', message: 'does not answer' } });
    redis.mend();
    await until(async () => (await statusOf('ready')) === 200);
  }, 30_000);

  it('with migrations missing is alive and not ready', async () => {
    const db = api.get(Database);
    const { rows } = await sql<{ name: string; checksum: string }>`
      delete from schema_migrations where name = (select max(name) from schema_migrations) returning name, checksum
    `.execute(db);
    expect(await probes()).toEqual([200, 503, 503]);
    expect(await reasonOf()).toMatchObject({ database: { status: 'down', message: 'migrations are missing' } });
    await sql`insert into schema_migrations (name, checksum) values (${rows[0]?.name}, ${rows[0]?.checksum})`.execute(
      db,
    );
    expect(await probes()).toEqual([200, 200, 200]);
  });

  it('with the breaker open is degraded and still ready: the register answers', async () => {
    const refused = { kind: 'error', status: 401, type: 'authentication_error', message: 'words-of-claude' };
    await api.script(refused);
    await staff.answer({ question: 'How do I fold a napkin into a swan?' });
    const health = await told();
    expect(health).toMatchObject({ status: 'degraded', checks: { claude: { status: 'degraded', breaker: 'open' } } });
    expect(JSON.stringify(health)).not.toContain('words-of-claude');
    expect(await probes()).toEqual([200, 200, 200]);
    expect((await staff.answer({ question: 'Is there sesame in The Perron?' })).state).toBe('complete');
  });

  // The last: it does not come back from that.
  it('going down is degraded, alive and not ready', async () => {
    api.get(RunningTurns).drain();
    expect(await told()).toMatchObject({ status: 'degraded', checks: { server: { status: 'degraded' } } });
    expect(await probes()).toEqual([200, 503, 503]);
    expect(await reasonOf()).toMatchObject({ server: { status: 'down', message: 'going down' } });
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(50)) if (await isSo()) return;
  throw new Error('It never came to be.');
}
