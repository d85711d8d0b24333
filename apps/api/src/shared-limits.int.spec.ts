import { makePlace, type Place } from '@tasty-food/api-postgres/testing';
import { describeWithOwnRedis, RedisServerProcess } from '@tasty-food/api-redis/testing';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import { urlOf } from '@tasty-food/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from './config';
import { createApp } from './create-app';
import { SimulatorProcess } from './simulator-process';
import { ApiClient } from './testing/api-client';

const TOKEN = 'a-token-for-scrapers-1';

const INSTANCES = 4;

describeWithOwnRedis('the question limit of four instances', () => {
  let redis: RedisServerProcess;
  let place: Place;
  let simulator: SimulatorProcess;
  let apps: NestExpressApplication[];
  let urls: string[];

  beforeAll(async () => {
    redis = await RedisServerProcess.start();
    place = await makePlace('server');
    simulator = new SimulatorProcess();
    const simulatorUrl = await simulator.start(['--tokens-per-second', '0', '--first-token-ms', '0']);
    apps = [];
    for (let at = 0; at < INSTANCES; at++) apps.push(await startInstance(simulatorUrl));
    urls = await Promise.all(apps.map((app) => app.getUrl()));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await simulator.onApplicationShutdown();
    await place.remove();
    await redis.remove();
  });

  async function startInstance(simulatorUrl: string): Promise<NestExpressApplication> {
    const app = await createApp(
      readConfig({
        ANTHROPIC_BASE_URL: simulatorUrl,
        DATABASE_URL: place.options.databaseUrl,
        LOG_LEVEL: 'silent',
        METRICS_TOKEN: TOKEN,
        RATE_LIMIT_MAX: '10',
        RATE_LIMIT_MANAGER_MAX: '10',
        REDIS_URL: redis.url,
        SAMPLE_DATA: 'true',
        STREAM_DRAIN_MS: '300',
      }),
    );
    await app.listen(0, '127.0.0.1');
    return app;
  }

  async function askEverywhere(clients: ApiClient[], times: number): Promise<number[]> {
    const asked = Array.from({ length: times }, () =>
      clients.map(async (client) => {
        const response = await client.send('POST', urlOf('ask'), { question: 'Hello?' });
        await response.body?.cancel();
        return response.status;
      }),
    );
    return Promise.all(asked.flat());
  }

  async function metric(url: string, name: string, labels: Record<string, string>): Promise<number | undefined> {
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    return readPrometheusText(await response.text()).value(name, labels);
  }

  it('lets through exactly its number, however many are asked at once and wherever', async () => {
    const clients = await Promise.all(urls.map((url) => ApiClient.signedIn(url)));
    const statuses = await askEverywhere(clients, 200);
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(INSTANCES * 200 - 10);
  });

  it('goes on without Redis, each instance for itself, and the metrics say so', async () => {
    const clients = await Promise.all(urls.map((url) => ApiClient.signedIn(url, 'manager@tastyfood.test')));
    await redis.kill();
    const begin = performance.now();
    const statuses = await askEverywhere(clients, 15);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(statuses.filter((status) => status === 201)).toHaveLength(INSTANCES * 10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(INSTANCES * 5);
    for (const url of urls) {
      expect(await metric(url, 'tasty_food_limit_unchecked_total', { limit: 'questions' })).toBe(10);
      expect(await metric(url, 'tasty_food_dependency_up', { dependency: 'redis' })).toBe(0);
    }
    await redis.restart();
  });
});
