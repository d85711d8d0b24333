import { Logger } from '@nestjs/common';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { PoolConfig } from 'pg';
import { DatabaseBootError } from './database-boot-error';
import type { Orders, Report } from './embedded-postgres';

const RESTART_AFTER_MS = 500;
const CLOSE_LIMIT_MS = 10_000;

/**
 * WebAssembly as V8 compiles it first. To optimize it takes seconds of CPU and hundreds of MB at every start, for scans in two thirds
 * of the time: docs/decisions/2026-12-01-an-engine-that-is-not-optimized.md. V8 takes this only as a process begins.
 */
const AS_COMPILED = '--liftoff-only';

/** PostgreSQL's clients find a Unix socket as `<directory>/.s.PGSQL.<port>`. */
const SOCKET_NAME = '.s.PGSQL.5432';

/**
 * Starts the embedded engine as a child process, starts it again should it crash, and closes it. `dataDir` gets `postgres`
 * (the cluster) and `postgres.lock`.
 */
export class EmbeddedEngine {
  private readonly log = new Logger('EmbeddedPostgres');
  private child?: ChildProcess;
  private closing = false;

  private constructor(private readonly orders: Orders) {}

  /** Throws a `DatabaseBootError` when the data directory is in use or cannot be opened. */
  static async start(dataDir: string): Promise<EmbeddedEngine> {
    const home = resolve(dataDir);
    const engine = new EmbeddedEngine({
      clusterDir: join(home, 'postgres'),
      lockFile: join(home, 'postgres.lock'),
      // mkdtemp makes it 0700: whoever may open the socket may read the database, which asks for no password.
      listen:
        process.platform === 'win32'
          ? { port: 0 }
          : { path: join(await mkdtemp(join(tmpdir(), 'tasty-food-')), SOCKET_NAME) },
    });
    try {
      await engine.run();
    } catch (failure) {
      await engine.removeSocket();
      throw failure;
    }
    return engine;
  }

  /** Where `pg` finds it. The same after a restart of the engine. */
  get address(): PoolConfig {
    const { listen } = this.orders;
    const place =
      'path' in listen ? { host: dirname(listen.path), port: 5432 } : { host: '127.0.0.1', port: listen.port };
    return { ...place, user: 'postgres', database: 'postgres' };
  }

  /** Flushes and ends it. */
  async close(): Promise<void> {
    this.closing = true;
    const child = this.child;
    if (child?.connected) {
      const gone = once(child, 'exit');
      const limit = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT_MS);
      child.send('close');
      await gone;
      clearTimeout(limit);
    }
    await this.removeSocket();
  }

  /** The engine does this itself when it ends in order. */
  private async removeSocket(): Promise<void> {
    const { listen } = this.orders;
    if ('path' in listen) await rm(dirname(listen.path), { recursive: true, force: true });
  }

  private async run(): Promise<void> {
    const child = fork(entry(), [JSON.stringify(this.orders)], {
      // Not this process' own flags and NODE_OPTIONS: they are for a test runner, a debugger or this heap.
      execArgv: [
        '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
        '--disable-warning=ExperimentalWarning',
        AS_COMPILED,
      ],
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child = child;
    await this.ready(child);
    child.once('exit', (code, signal) => this.restart(signal ?? `code ${code}`));
  }

  private ready(child: ChildProcess): Promise<void> {
    return new Promise((ready, failed) => {
      child.once('error', failed);
      child.once('exit', (code) => failed(new DatabaseBootError(`The embedded database ended with code ${code}.`)));
      child.on('message', (report: Report) => {
        if (report.type === 'creating')
          this.log.log(`Creating the embedded database in ${this.orders.clusterDir}: once, about ten seconds`);
        if (report.type === 'failed')
          failed(new DatabaseBootError(`The embedded database cannot start. ${report.reason}`));
        if (report.type !== 'ready') return;
        if ('port' in report.listen) this.orders.listen = { port: report.listen.port };
        ready();
      });
    });
  }

  private restart(reason: string): void {
    if (this.closing) return;
    this.log.error(`The embedded database ended (${reason}). Starting it again`);
    setTimeout(() => {
      if (!this.closing) this.run().catch(({ message }: Error) => this.restart(message));
    }, RESTART_AFTER_MS);
  }
}

/** Bundled, the engine's entry lies beside this file as JavaScript; from sources Node strips the types of the TypeScript. */
function entry(): string {
  const bundled = join(__dirname, 'embedded-postgres.js');
  return existsSync(bundled) ? bundled : join(__dirname, 'embedded-postgres.ts');
}
