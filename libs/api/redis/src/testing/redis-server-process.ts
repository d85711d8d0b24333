import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A suite that does to Redis what must not be done to a server that others use: skipped by name without one of its own. */
export function describeWithOwnRedis(name: string, suite: () => void): void {
  const isInstalled = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.env['CI'] === 'true' || isInstalled) describe(name, suite);
  else describe.skip(`${name}: there is no redis-server (apt-get install -y redis-server)`, suite);
}

/** A Redis of its own, which forgets everything when it ends: to be paused, killed, emptied and filled up. */
export class RedisServerProcess {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'tasty-food-redis-'));

  private constructor(private readonly port: number) {}

  static async start(): Promise<RedisServerProcess> {
    const server = new RedisServerProcess(await freePort());
    await server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, empty, on the same port. */
  async restart(): Promise<void> {
    const options = { '--port': `${this.port}`, '--bind': '127.0.0.1', '--dir': this.folder, '--save': '' };
    this.child = spawn('redis-server', Object.entries(options).flat(), { stdio: 'ignore' });
    for (let tries = 0; tries < 400; tries++) {
      if ((await this.say('PING').catch(() => '')).startsWith('+PONG')) return;
      await sleep(25);
    }
    throw new Error('redis-server did not start.');
  }

  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async flush(): Promise<void> {
    await this.say('FLUSHALL');
  }

  /** From now on it refuses whatever would need memory, and throws nothing away for it. */
  async beFull(): Promise<void> {
    await this.say('CONFIG SET maxmemory-policy noeviction');
    await this.say('CONFIG SET maxmemory 1');
  }

  async haveRoom(): Promise<void> {
    await this.say('CONFIG SET maxmemory 0');
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One command in Redis's inline form on a connection of its own; resolves with the first bytes of the answer. */
  private async say(command: string): Promise<string> {
    const socket = connect(this.port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      socket.write(`${command}\r\n`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      if (answer.toString().startsWith('-')) throw new Error(answer.toString());
      return answer.toString();
    } finally {
      socket.destroy();
    }
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
