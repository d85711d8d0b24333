import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 60_000;
/** Of a heap that is bounded, as `docker/Dockerfile` has it: V8 would reckon the rest of it by the memory of this machine. */
const SEMI_SPACE_MIB = 8;
const LISTENING = /listening on (http:\/\/[^\s"]+)/i;

const running = new Set<OwnedProcess>();
let ending = false;

export interface ProcessPlan {
  readonly entry: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The CPU it may run on; undefined: any. */
  readonly cpu?: number | undefined;
  /** The most that V8 may take for what lives long, as in a small container; undefined: what it reckons itself. */
  readonly heapMiB?: number | undefined;
}

/**
 * A Node process that the bench started and therefore ends. It has a process group of its own, so that Ctrl-C reaches it through
 * the bench only and what it began itself (an embedded database) goes with it.
 */
export class OwnedProcess {
  readonly child: ChildProcess;
  private said = '';

  constructor({ entry, environment, cpu, heapMiB }: ProcessPlan) {
    if (ending) throw new Error('The bench is ending.');
    const command = cpu === undefined ? [process.execPath] : ['taskset', '-c', String(cpu), process.execPath];
    const flags =
      heapMiB === undefined ? [] : [`--max-old-space-size=${heapMiB}`, `--max-semi-space-size=${SEMI_SPACE_MIB}`];
    const [program = process.execPath, ...args] = [...command, '--enable-source-maps', ...flags, entry];
    this.child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
      // The flags of a test runner are not the target's.
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    });
    running.add(this);
    this.child.once('exit', () => running.delete(this));
    this.child.once('error', (failure) => (this.said = failure.message));
    this.child.stderr?.on('data', (bytes: Buffer) => (this.said = (this.said + bytes.toString()).slice(-2_000)));
  }

  /** taskset gives its place to Node, so this is the process itself. */
  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Where it says that it listens. What it prints after that is read and forgotten, or it would stop when the pipe is full. */
  async listening(): Promise<string> {
    const output = this.child.stdout;
    if (!output) throw new Error('The process has no output.');
    const impatience = setTimeout(() => this.kill(), START_TIMEOUT_MS);
    try {
      for await (const line of createInterface({ input: output })) {
        const url = LISTENING.exec(line)?.[1];
        if (url) return url;
      }
    } finally {
      clearTimeout(impatience);
      output.resume();
    }
    throw new Error(`A process of the bench ended before it listened: ${this.said}`);
  }

  /** Sends an order over IPC and waits for the one answer; rejects when the process ends without. */
  async ask<T>(order: object): Promise<T> {
    this.child.send(order);
    const ended = once(this.child, 'exit').then(() => {
      throw new Error(`A process of the bench ended without an answer: ${this.said}`);
    });
    const [answer] = (await Promise.race([once(this.child, 'message'), ended])) as [T];
    ended.catch(() => undefined);
    return answer;
  }

  /** Asks it to end, then forces it and all that it began. */
  async stop(patienceMs: number): Promise<void> {
    if (running.has(this)) {
      const exited = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await Promise.race([exited, sleep(patienceMs, undefined, { ref: false })]);
    }
    this.kill();
  }

  kill(): void {
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      // It has gone, and all of its group.
    }
  }
}

/** Ends at once whatever is still running, and lets nothing begin any more: who waits for one of them gets a failure. */
export function killAll(): void {
  ending = true;
  for (const owned of running) owned.kill();
}
