import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const DEBIAN_HOME = '/usr/lib/postgresql';

/** A suite that stops and freezes a server: skipped by name where none is installed; with `CI=true` it runs and fails. */
export function describeWithOwnPostgres(name: string, suite: () => void): void {
  if (process.env['CI'] === 'true' || binaries() !== undefined) describe(name, suite);
  else describe.skip(`${name}: no PostgreSQL server is installed (apt-get install -y postgresql)`, suite);
}

/** A PostgreSQL server that one suite has for itself, on a free port of the loopback, to stop and to freeze. */
export class OwnPostgres {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly bin: string,
    private readonly home: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const bin = binaries();
    if (bin === undefined) throw new Error('No PostgreSQL server is installed.');
    const home = await mkdtemp(join(tmpdir(), 'tasty-food-postgres-'));
    const { uid, gid } = runAs();
    if (uid !== undefined && gid !== undefined) await chown(home, uid, gid);
    const made = spawnSync(
      join(bin, 'initdb'),
      ['-D', join(home, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
      { ...runAs(), cwd: home },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`);
    const postgres = new OwnPostgres(bin, home, await freePort());
    await postgres.run();
    return postgres;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** Starts it, also again after `stop`, and waits until it answers. */
  async run(): Promise<void> {
    const options = [
      'fsync=off',
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${this.home}`,
      'log_min_messages=panic',
    ];
    this.server = spawn(
      join(this.bin, 'postgres'),
      ['-D', join(this.home, 'data'), '-p', String(this.port), ...options.flatMap((option) => ['-c', option])],
      { ...runAs(), cwd: this.home, stdio: 'ignore' },
    );
    for (let tries = 0; !(await this.answers()); tries++) {
      if (tries > 200) throw new Error('The PostgreSQL server did not start.');
      await sleep(50);
    }
  }

  /** `immediate`, as after a loss of power: nobody is told, nothing is finished. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGQUIT');
    await gone;
  }

  /** It keeps its connections, takes new ones, and answers nothing. */
  freeze(): void {
    this.signalAll('SIGSTOP');
  }

  thaw(): void {
    this.signalAll('SIGCONT');
  }

  async close(): Promise<void> {
    this.thaw();
    await this.stop();
    await rm(this.home, { recursive: true, force: true });
  }

  private signalAll(signal: NodeJS.Signals): void {
    const pid = this.server?.pid;
    if (pid === undefined || this.server?.exitCode !== null) return;
    for (const each of [pid, ...childrenOf(pid)]) signalOne(each, signal);
  }

  private async answers(): Promise<boolean> {
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 1_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }
}

/** One process of the server; it may have ended since it was found: its connections come and go. */
function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

/** The server refuses to run as root: then it runs as the user that its package made, or as nobody. */
function runAs(): Pick<SpawnOptions, 'uid' | 'gid'> {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const user = ['postgres', 'nobody'].map((name) => users.find((line) => line.startsWith(`${name}:`))).find(Boolean);
  const [, , uid, gid] = (user ?? '').split(':').map(Number);
  return { uid, gid };
}

/** Where the newest installed server is; packages of Debian keep it off the path. */
function binaries(): string | undefined {
  const versions = existsSync(DEBIAN_HOME) ? readdirSync(DEBIAN_HOME).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env['PATH'] ?? '').split(':');
  const places = [...versions.map((version) => join(DEBIAN_HOME, version, 'bin')), ...onPath];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}

/** proc_pid_stat(5): the parent is the second field behind the name, which stands in brackets and may hold anything. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
