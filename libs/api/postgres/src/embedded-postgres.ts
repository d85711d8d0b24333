/**
 * The embedded engine: PostgreSQL in WebAssembly, which blocks its thread while it works, so it runs in a process of its own.
 * Forked by `EmbeddedEngine` with its orders as JSON in; messages `Report` out; SQL over a socket. Node runs this file as
 * it is, so it may hold only erasable TypeScript and import only packages.
 */
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Orders {
  /** The cluster. Created when it is not there. */
  clusterDir: string;
  /** Taken while the cluster is open: the engine itself takes no lock, and two of them would destroy the files. */
  lockFile: string;
  /** Where to listen: a path, or a port of 127.0.0.1 (0: any) where there are no Unix sockets. */
  listen: { path: string } | { port: number };
}

export type Report =
  | { type: 'creating' }
  | { type: 'ready'; listen: { path: string } | { host: string; port: number } }
  | { type: 'failed'; reason: string };

/** A server that was killed a moment ago leaves its engine a moment to finish its files. */
const LOCK_PATIENCE_MS = 5_000;
const LOCK_SETTLE_MS = 20;
/** A close that hangs must not leave a process without a server behind; what was acknowledged is in the files anyway. */
const CLOSE_LIMIT_MS = 8_000;

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
let engine: PGlite | undefined;
let server: PGLiteSocketServer | undefined;
let closing = false;

// Ctrl-C reaches the whole process group. Only the server knows when its last answer is stored: it says when to close.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('message', (order) => void (order === 'close' && close()));
// The server is gone, even by kill -9: nobody will ever ask again.
process.on('disconnect', () => void close());

open().catch(fail);

async function open(): Promise<void> {
  await takeLock();
  if (!existsSync(orders.clusterDir)) await createCluster();
  engine = await PGlite.create({ dataDir: orders.clusterDir });
  dieOnCrash(engine);
  if ('path' in orders.listen) rmSync(orders.listen.path, { force: true });
  server = new PGLiteSocketServer({ db: engine, ...orders.listen, maxConnections: 20 });
  await server.start();
  report({ type: 'ready', listen: addressOf(server) });
}

/** Creates beside its place and moves it there when it is whole: a kill in between leaves nothing that looks like a cluster. */
async function createCluster(): Promise<void> {
  report({ type: 'creating' });
  const unfinished = `${orders.clusterDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  const fresh = await PGlite.create({ dataDir: unfinished });
  await fresh.close();
  renameSync(unfinished, orders.clusterDir);
}

/** The bridge stops serving for ever when a call into the engine throws. Better to die: the server then starts us again. */
function dieOnCrash(db: PGlite): void {
  const run = db.execProtocolRawStream.bind(db);
  db.execProtocolRawStream = (message, options) => run(message, options).catch(fail);
}

async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  setTimeout(() => process.exit(1), CLOSE_LIMIT_MS);
  await server?.stop();
  await engine?.close();
  if ('path' in orders.listen) rmSync(dirname(orders.listen.path), { recursive: true, force: true });
  releaseLock();
  process.exit(0);
}

function fail(failure: unknown): void {
  const reason = failure instanceof Error ? failure.message : String(failure);
  report({ type: 'failed', reason }, () => {
    releaseLock();
    process.exit(1);
  });
}

function report(message: Report, sent: () => void = () => undefined): void {
  if (process.connected) process.send?.(message, sent);
  else sent();
}

function addressOf(listening: PGLiteSocketServer): { path: string } | { host: string; port: number } {
  if ('path' in orders.listen) return { path: orders.listen.path };
  const [host = '127.0.0.1', port] = listening.getServerConn().split(':');
  return { host, port: Number(port) };
}

async function takeLock(): Promise<void> {
  mkdirSync(dirname(orders.lockFile), { recursive: true });
  const mine = `${orders.lockFile}.${process.pid}`;
  const patience = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    writeFileSync(mine, signature(process.pid));
    try {
      // A link appears with its content or not at all, unlike a file that is created and then written.
      linkSync(mine, orders.lockFile);
      // Another one may have taken our lock for the stale one it had just read.
      await sleep(LOCK_SETTLE_MS);
      if (lockHolder() === process.pid) return;
    } catch {
      const holder = lockHolder();
      if (holder === undefined) rmSync(orders.lockFile, { force: true });
      else if (Date.now() > patience)
        throw new Error(
          `The data directory ${dirname(orders.lockFile)} is in use by the process ${holder}. Stop it first.`,
        );
      else await sleep(100);
    } finally {
      rmSync(mine, { force: true });
    }
  }
}

function releaseLock(): void {
  if (lockHolder() === process.pid) rmSync(orders.lockFile, { force: true });
}

/** The process that holds the lock, if it still lives. */
function lockHolder(): number | undefined {
  if (!existsSync(orders.lockFile)) return undefined;
  const written = readFileSync(orders.lockFile, 'utf8');
  const pid = Number.parseInt(written, 10);
  return signature(pid) === written ? pid : undefined;
}

/** A pid with the moment its process started: after a restart of the machine the same number belongs to somebody else. */
function signature(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EPERM') return '';
  }
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return `${pid}\n`;
  // proc_pid_stat(5): the start time is field 22; the name, field 2, stands in brackets and may hold anything.
  const stat = readFileSync(file, 'utf8');
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${pid} ${started}\n`;
}
