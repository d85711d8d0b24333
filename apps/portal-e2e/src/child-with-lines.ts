import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const WORKSPACE = resolve(__dirname, '../../..');

/** A program of the workspace that Node runs as it stands, and that says line by line what it has done. */
export class ChildWithLines {
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  constructor(script: string, args: string[]) {
    this.child = spawn(process.execPath, [resolve(WORKSPACE, script), ...args], {
      cwd: WORKSPACE,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (!this.child.stdout) throw new Error(`${script} has no output to read.`);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('The program ended without saying more.');
    return value;
  }

  say(line: string): void {
    this.child.stdin?.write(`${line}\n`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
