import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiClient } from './api-client';

const BUILT = join(__dirname, '../../../../dist/apps/api/main.js');

/** A suite that needs the built server: skipped by name without it; with `CI=true` it runs and fails. */
export function describeBuilt(name: string, suite: () => void): void {
  if (process.env['CI'] === 'true' || existsSync(BUILT)) describe(name, suite);
  else describe.skip(`${name}: the API is not built (npx nx build api)`, suite);
}

/** The built server in a process of its own, which can be killed, stopped and started again as an operating system does. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** @param output a file for all that it says */
  static async start(environment: Record<string, string>, output?: FileHandle): Promise<ApiProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [BUILT], {
      env: {
        PATH: process.env['PATH'],
        API_HOST: '127.0.0.1',
        API_PORT: String(port),
        LOG_LEVEL: 'silent',
        ...environment,
      },
      stdio: ['ignore', output?.fd ?? 'ignore', output?.fd ?? 'ignore'],
    });
    const api = new ApiProcess(child, `http://127.0.0.1:${port}`);
    await api.untilReady();
    return api;
  }

  signIn(): Promise<ApiClient> {
    return ApiClient.signedIn(this.url);
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  /** Asks it to go, as an orchestrator does, and waits until it has. */
  async terminate(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  private async untilReady(): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error('The built server did not become ready.');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
