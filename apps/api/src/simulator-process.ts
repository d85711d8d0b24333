import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START_TIMEOUT_MS = 15_000;

/** Bundled it lies beside the server; from sources it is the app of that name. */
const ENTRIES = [
  join(__dirname, 'claude-simulator/src/main.ts'),
  join(__dirname, '../../claude-simulator/src/main.ts'),
];

/** The Claude simulator as a child process: the Messages API when there is no key. It ends with this process. */
@Injectable()
export class SimulatorProcess implements OnApplicationShutdown {
  private child: ChildProcess | undefined;

  /** Starts it on a free port of the loopback; resolves with its address. `options` are those of its command line. */
  async start(options: string[] = []): Promise<string> {
    const entry = ENTRIES.find((path) => existsSync(path));
    if (!entry) throw new Error('The Claude simulator is not there: set ANTHROPIC_API_KEY, or build the API again.');
    // The IPC channel closes when this process ends, whatever ended it: the sign for the child to go too.
    const child = spawn(process.execPath, [entry, '--port', '0', ...options], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.child = child;
    return listeningUrl(child);
  }

  async onApplicationShutdown(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
}

/** Reads the line in which it says where it listens. */
async function listeningUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The Claude simulator has no output to read its address from.');
  const lines = createInterface({ input: child.stdout });
  const impatience = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
  try {
    for await (const line of lines) {
      const url = /listening on (http:\S+)/.exec(line)?.[1];
      if (url) return url;
    }
  } finally {
    clearTimeout(impatience);
  }
  throw new Error('The Claude simulator did not start.');
}
