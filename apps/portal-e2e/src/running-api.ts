import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newDataDirectory, removeDataDirectory } from './data-directory';

const WORKSPACE = resolve(__dirname, '../../..');
/** A first start makes the database, which takes its time on a busy machine. */
const READY_TIMEOUT_MS = 90_000;
const STOP_TIMEOUT_MS = 10_000;

/** The real server process with a database of its own, its simulator and the built portal at `/`. */
export class RunningApi {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
    private readonly dataDir: string,
  ) {}

  /**
   * Resolves when it is ready. `simulator` holds settings of the Claude simulator, which is started with the same environment;
   * `settings` are further ones of the API.
   */
  static async start(
    simulator: { tokensPerSecond: number },
    settings: Record<string, string> = {},
  ): Promise<RunningApi> {
    const port = await freePort();
    const dataDir = newDataDirectory();
    const child = spawn(process.execPath, [join(WORKSPACE, 'dist/apps/api/main.js')], {
      cwd: WORKSPACE,
      env: {
        ...process.env,
        // Whatever this machine has set, no browser test may reach Claude or somebody's database.
        ANTHROPIC_API_KEY: '',
        ANTHROPIC_BASE_URL: '',
        DATABASE_URL: '',
        REDIS_URL: '',
        API_HOST: '127.0.0.1',
        API_PORT: String(port),
        DATA_DIR: dataDir,
        SAMPLE_DATA: 'true',
        RATE_LIMIT_MAX: '1000',
        LOG_LEVEL: 'error',
        SIMULATOR_TOKENS_PER_SECOND: String(simulator.tokensPerSecond),
        SIMULATOR_FIRST_TOKEN_MS: '50',
        ...settings,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const api = new RunningApi(`http://127.0.0.1:${port}`, child, dataDir);
    await api.ready();
    return api;
  }

  async stop(): Promise<void> {
    removeDataDirectory(await this.stopAndKeep());
  }

  /** Resolves with the data directory, which is then the caller's to remove. */
  async stopAndKeep(): Promise<string> {
    const { process: child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(STOP_TIMEOUT_MS).then(() => child.kill('SIGKILL'))]);
    }
    return this.dataDir;
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (this.process.exitCode === null && Date.now() < deadline) {
      const response = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (response?.ok) return;
      await sleep(200);
    }
    await this.stop();
    throw new Error('The API did not become ready. Is it built (nx run-many -t build -p api,portal)?');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
