import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OwnedProcess } from '../cluster/owned-process.ts';

const ENTRY = join(import.meta.dirname, '../../../load-bench/src/upstream/main.ts');
const START_LIMIT_MS = 10_000;

/** The upstream of the load bench: thousands of paced answers at next to no cost, whose deltas say when they were sent. */
export class MarkedUpstream {
  readonly url: string;
  private readonly process: OwnedProcess;

  private constructor(url: string, process: OwnedProcess) {
    this.url = url;
    this.process = process;
  }

  static async start(folder: string): Promise<MarkedUpstream> {
    const logFile = join(folder, 'marked-upstream.log');
    const upstream = new OwnedProcess({ program: process.execPath, args: [ENTRY], logFile });
    const address = () => /listening on (http:\S+)/.exec(readFileSync(logFile, 'utf8'))?.[1];
    await upstream.until(() => Promise.resolve(address() !== undefined), START_LIMIT_MS);
    return new MarkedUpstream(address() ?? '', upstream);
  }

  async close(): Promise<void> {
    await this.process.end('SIGTERM');
  }
}
