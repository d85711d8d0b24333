import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Door } from '../client/door.ts';
import { ApiInstance } from './api-instance.ts';
import type { Facilities } from './facilities.ts';
import { freePort } from './free-port.ts';
import { startNginx } from './nginx-server.ts';
import { endAllOf } from './owned-process.ts';
import { PostgresServer } from './postgres-server.ts';
import { RedisServer } from './redis-server.ts';
import { Simulator } from './simulator.ts';

export interface ClusterPlan {
  readonly facilities: Facilities;
  /** The folder with the built `main.js`. */
  readonly apiFolder: string;
  /** Everything is written below it; its user and that of the database must get in. */
  readonly within: string;
  /** Leaves the logs of all processes behind. */
  readonly keep: boolean;
}

/** Two instances of the API on one Postgres and one Redis, nginx before them and the simulator behind: all on loopback, all its own. */
export class Cluster {
  readonly one: ApiInstance;
  readonly two: ApiInstance;
  readonly folder: string;
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly simulator: Simulator;
  /** Where a client gets in: each instance by itself, and both behind nginx. */
  doors!: { readonly one: Door; readonly two: Door; readonly nginx: Door };

  private readonly plan: ClusterPlan;
  private readonly ports: readonly number[];

  private constructor(plan: ClusterPlan, ports: readonly number[]) {
    this.plan = plan;
    this.ports = ports;
    const [one = 0, two = 0, postgres = 0, redis = 0, simulator = 0] = ports;
    this.folder = mkdtempSync(join(plan.within, 'tasty-food-faults-'));
    // The database runs as another user, who must get in.
    chmodSync(this.folder, 0o755);
    this.postgres = new PostgresServer(plan.facilities, this.folder, postgres);
    this.redis = new RedisServer(plan.facilities, this.folder, redis);
    this.simulator = new Simulator(this.folder, simulator);
    this.one = this.instance('one', one);
    this.two = this.instance('two', two);
  }

  static async start(plan: ClusterPlan): Promise<Cluster> {
    const ports = [];
    for (let n = 0; n < 7; n++) ports.push(await freePort());
    const cluster = new Cluster(plan, ports);
    try {
      await cluster.begin();
      return cluster;
    } catch (failure) {
      await cluster.close();
      throw failure;
    }
  }

  get instances(): readonly [ApiInstance, ApiInstance] {
    return [this.one, this.two];
  }

  other(instance: ApiInstance): ApiInstance {
    return instance === this.one ? this.two : this.one;
  }

  doorOf(instance: ApiInstance): Door {
    return instance === this.one ? this.doors.one : this.doors.two;
  }

  /** Everything stands again as at the start, with these settings of the API, and no script waits. */
  async settle(apiSettings: Readonly<Record<string, string>> = {}): Promise<void> {
    await Promise.all([this.postgres.heal(), this.redis.heal()]);
    await this.redis.flush();
    await Promise.all(this.instances.map((instance) => instance.heal(apiSettings)));
    await this.simulator.reset();
  }

  /** Ends all and leaves nothing, but the logs if they are to be kept. */
  async close(): Promise<void> {
    await endAllOf(this.folder);
    if (!this.plan.keep) rmSync(this.folder, { recursive: true, force: true });
  }

  private async begin(): Promise<void> {
    mkdirSync(this.simulator.recordings);
    this.postgres.init();
    await Promise.all([this.postgres.start(), this.redis.start(), this.simulator.start()]);
    // One after the other: the first migrates and sows the sample.
    await this.one.start();
    await this.two.start();
    const [one = 0, two = 0, , , , tls = 0, plain = 0] = this.ports;
    const { facilities } = this.plan;
    const nginxUrl = await startNginx({
      facilities,
      clusterFolder: this.folder,
      ports: { tls, plain },
      apiPorts: [one, two],
    });
    // A session is good at both instances; over HTTPS the cookie has another name.
    const direct = await Door.signedIn('one', this.one.url);
    this.doors = { one: direct, two: direct.at('two', this.two.url), nginx: await Door.signedIn('nginx', nginxUrl) };
  }

  private instance(name: string, port: number): ApiInstance {
    return new ApiInstance({
      name,
      port,
      entry: join(this.plan.apiFolder, 'main.js'),
      logFile: join(this.folder, `api-${name}.log`),
      environment: {
        NODE_ENV: 'production',
        LOG_LEVEL: 'info',
        ANTHROPIC_API_KEY: 'unused',
        ANTHROPIC_BASE_URL: this.simulator.url,
        DATABASE_URL: this.postgres.url,
        REDIS_URL: this.redis.url,
        SAMPLE_DATA: 'true',
        // One person asks here what hundreds would.
        RATE_LIMIT_MAX: '1000000',
        RATE_LIMIT_WINDOW: '1000',
        TRUST_PROXY: '1',
      },
    });
  }
}
