import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Facilities } from './facilities.ts';
import { OwnedProcess } from './owned-process.ts';

const START_LIMIT_MS = 30_000;
const QUERY_TIMEOUT_MS = 5_000;

/** A Postgres of the bench's own, which may be stopped, frozen and started again with its rows. */
export class PostgresServer {
  readonly url: string;
  private readonly folder: string;
  private readonly identity = unprivileged();
  private process: OwnedProcess | undefined;

  private readonly facilities: Facilities;
  private readonly clusterFolder: string;
  private readonly port: number;

  constructor(facilities: Facilities, clusterFolder: string, port: number) {
    this.facilities = facilities;
    this.clusterFolder = clusterFolder;
    this.port = port;
    this.folder = join(clusterFolder, 'postgres');
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  init(): void {
    mkdirSync(this.folder);
    if (this.identity) chownSync(this.folder, this.identity.uid, this.identity.gid);
    const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
    // From a folder that its user may enter: initdb looks where it stands.
    const place = { cwd: '/', ...this.identity, stdio: 'pipe' as const };
    execFileSync(this.facilities.initdb, ['-D', this.folder, ...options], place);
  }

  async start(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=100'];
    this.process = new OwnedProcess({
      program: this.facilities.postgres,
      args: ['-D', this.folder, '-p', String(this.port), ...settings.flatMap((setting) => ['-c', setting])],
      identity: this.identity,
      logFile: join(this.clusterFolder, 'postgres.log'),
      lastSignal: 'SIGQUIT',
    });
    await this.process.until(() => this.answers(), START_LIMIT_MS);
  }

  /** Everyone is cut off at once, as when the machine loses power: `pg_ctl stop -m immediate`. */
  async stopImmediately(): Promise<void> {
    await this.process?.end('SIGQUIT');
  }

  freeze(): void {
    this.process?.freeze();
  }

  thaw(): void {
    this.process?.thaw();
  }

  /** Brings it back whatever was done to it. */
  async heal(): Promise<void> {
    if (!this.process?.isRunning) return this.start();
    this.thaw();
  }

  async rows<T extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: QUERY_TIMEOUT_MS });
    // A connection that breaks says so to the statement; unheard here, it would end the process.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<T>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  private async answers(): Promise<boolean> {
    return this.rows('select 1').then(
      () => true,
      () => false,
    );
  }
}

/** Postgres refuses to run as root: then as the user that its package made, else as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, user], { stdio: 'pipe' })));
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('Postgres does not run as root, and there is no user postgres or nobody to run it as.');
}
