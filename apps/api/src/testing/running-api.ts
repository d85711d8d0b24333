import type { NestExpressApplication } from '@nestjs/platform-express';
import { isServerReachable, makePlace, type Engine, type Place } from '@tasty-food/api-postgres/testing';
import { readConfig } from '../config';
import { createApp } from '../create-app';
import { SimulatorProcess } from '../simulator-process';
import { ApiClient } from './api-client';

const AT_ONCE = ['--tokens-per-second', '0', '--first-token-ms', '0'];

/** The whole server on a free port of the loopback, with a database of its own and a simulator that takes scripts. */
export class RunningApi {
  private constructor(
    readonly url: string,
    readonly simulatorUrl: string,
    private readonly app: NestExpressApplication,
    private readonly simulator: SimulatorProcess,
    private readonly place: Place,
  ) {}

  static async start(
    environment: Record<string, string> = {},
    simulatorOptions: string[] = [],
    engine: Engine = isServerReachable() ? 'server' : 'embedded',
  ): Promise<RunningApi> {
    const place = await makePlace(engine);
    const simulator = new SimulatorProcess();
    const simulatorUrl = await simulator.start([...AT_ONCE, ...simulatorOptions]);
    const app = await createApp(readConfig({ ...basics(place, simulatorUrl), ...environment }));
    await app.listen(0, '127.0.0.1');
    return new RunningApi(await app.getUrl(), simulatorUrl, app, simulator, place);
  }

  /** The same with three of the sample people, each of whom may do what the ones behind may not. */
  static async withPeople(
    engine?: Engine,
  ): Promise<{ api: RunningApi; admin: ApiClient; manager: ApiClient; staff: ApiClient }> {
    const api = await RunningApi.start({}, [], engine);
    return {
      api,
      admin: await api.signIn('admin@tastyfood.test'),
      manager: await api.signIn('manager@tastyfood.test'),
      staff: await api.signIn('staff@tastyfood.test'),
    };
  }

  signIn(email?: string): Promise<ApiClient> {
    return ApiClient.signedIn(this.url, email);
  }

  /** Tells the simulator how to answer the next requests, in order. */
  async script(...responses: object[]): Promise<void> {
    const response = await fetch(`${this.simulatorUrl}/_simulator/script`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ responses }),
    });
    if (!response.ok) throw new Error(`The simulator refused the script: ${await response.text()}`);
  }

  async resetSimulator(): Promise<void> {
    await fetch(`${this.simulatorUrl}/_simulator/reset`, { method: 'POST' });
  }

  async simulatorState<T>(): Promise<T> {
    return (await (await fetch(`${this.simulatorUrl}/_simulator/state`)).json()) as T;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get(token);
  }

  /** What Express has been told to answer, as `get /api/menu`, but for the OpenAPI document and the log's middleware. */
  registeredRoutes(): string[] {
    const { router } = this.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
    return router.stack
      .flatMap(({ route }) => (route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : []))
      .filter((route) => !/ \/api\/docs\b| \{\/\*splat\}$/.test(route));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.simulator.onApplicationShutdown();
    await this.place.remove();
  }
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

function basics({ options }: Place, simulatorUrl: string): Record<string, string> {
  return {
    ANTHROPIC_BASE_URL: simulatorUrl,
    DATA_DIR: options.dataDir,
    DATABASE_URL: options.databaseUrl ?? '',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_MAX: '10000',
    RATE_LIMIT_SIGN_INS: '10000',
    SAMPLE_DATA: 'true',
    STREAM_DRAIN_MS: '200',
  };
}
