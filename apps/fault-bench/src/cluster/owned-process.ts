import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set<OwnedProcess>();
let ending = false;

export interface ProcessPlan {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Who it runs as; undefined: as this process. */
  readonly identity?: { readonly uid: number; readonly gid: number } | undefined;
  /** What it says goes here. */
  readonly logFile: string;
  /** How it is asked to leave at once; a database must take its own children along. */
  readonly lastSignal?: NodeJS.Signals;
}

/** A process that the bench started and therefore ends. It has a process group of its own: Ctrl-C reaches it through the bench only. */
export class OwnedProcess {
  readonly logFile: string;
  private readonly child: ChildProcess;
  private readonly lastSignal: NodeJS.Signals;
  private failure: string | undefined;

  constructor({ program, args, environment, identity, logFile, lastSignal = 'SIGKILL' }: ProcessPlan) {
    if (ending) throw new Error('The bench is ending.');
    const log = openSync(logFile, 'a');
    this.logFile = logFile;
    this.lastSignal = lastSignal;
    this.child = spawn(program, args, {
      stdio: ['ignore', log, log],
      detached: true,
      env: { PATH: process.env['PATH'], ...environment },
      ...identity,
    });
    closeSync(log);
    running.add(this);
    this.child.once('exit', () => running.delete(this));
    this.child.once('error', ({ message }) => {
      this.failure = message;
      running.delete(this);
    });
  }

  get isRunning(): boolean {
    return running.has(this);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Stops it, and all that it began, where they stand. */
  freeze(): void {
    for (const pid of [this.pid, ...childrenOf(this.pid)]) send(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of [...childrenOf(this.pid), this.pid]) send(pid, 'SIGCONT');
  }

  /** Resolves once it has gone after the signal; after `patienceMs` it is killed: then with false. */
  async end(signal: NodeJS.Signals, patienceMs = 5_000): Promise<boolean> {
    if (!this.isRunning) return true;
    const exited = once(this.child, 'exit');
    this.thaw();
    this.signal(signal);
    let wasKilled = false;
    const impatience = setTimeout(() => (wasKilled = this.child.kill('SIGKILL')), patienceMs);
    await exited.finally(() => clearTimeout(impatience));
    return !wasKilled;
  }

  /** Waits until `isThere` says so; throws when the process ends before, or after `limitMs`. */
  async until(isThere: () => Promise<boolean>, limitMs: number): Promise<void> {
    const endMs = performance.now() + limitMs;
    while (!(await isThere())) {
      const name = this.child.spawnfile;
      if (!this.isRunning) throw new Error(`${name} ended before it was ready. ${this.failure ?? ''}`);
      if (performance.now() > endMs) throw new Error(`${name} was not ready within ${limitMs} ms.`);
      await sleep(50);
    }
  }

  /** Goes as it goes best, see `lastSignal`. */
  async leave(): Promise<void> {
    await this.end(this.lastSignal);
  }

  killNow(): void {
    this.thaw();
    send(this.pid, this.lastSignal);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }
}

/** Ends whatever still runs and logs into this folder; resolves once all of it has gone. */
export async function endAllOf(folder: string): Promise<void> {
  await Promise.all([...running].filter(({ logFile }) => dirname(logFile) === folder).map((owned) => owned.leave()));
}

/** Ends at once whatever still runs, and lets nothing begin any more: who waits for one of them gets a failure. */
export function killAll(): void {
  ending = true;
  for (const owned of running) owned.killNow();
}

function send(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 0) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It has gone.
  }
}

/** The processes that this one began itself: each connection of Postgres is one, with a process group of its own. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
