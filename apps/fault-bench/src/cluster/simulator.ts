import { join } from 'node:path';
import { listens } from './free-port.ts';
import { OwnedProcess } from './owned-process.ts';

const ENTRY = join(import.meta.dirname, '../../../claude-simulator/src/main.ts');
const START_LIMIT_MS = 10_000;

/** A request as the simulator's journal tells it. */
export interface UpstreamRequest {
  readonly body: unknown;
  readonly outcome: 'active' | 'completed' | 'aborted' | 'failed';
  /** ISO 8601; null while it is active. */
  readonly endedAt: string | null;
}

/** The Claude simulator in a process of its own: what the answers are made of, and how they break. */
export class Simulator {
  readonly url: string;
  private readonly clusterFolder: string;
  private readonly port: number;

  /** `recordings`: where the streams lie that are too long for a script. */
  readonly recordings: string;

  constructor(clusterFolder: string, port: number) {
    this.clusterFolder = clusterFolder;
    this.port = port;
    this.recordings = join(clusterFolder, 'recordings');
    this.url = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const flags = ['--port', String(this.port), '--first-token-ms', '20', '--recordings', this.recordings];
    const simulator = new OwnedProcess({
      program: process.execPath,
      args: [ENTRY, ...flags],
      logFile: join(this.clusterFolder, 'simulator.log'),
    });
    await simulator.until(() => listens(this.port), START_LIMIT_MS);
  }

  /** Queues responses for the requests whose question holds `question`; `afterLookUp` in one of them: for its later rounds. */
  async script(question: string, responses: readonly Scripted[]): Promise<void> {
    const queued = responses.map(({ afterLookUp = false, ...response }) => ({
      ...response,
      when: { question, afterLookUp },
    }));
    const answer = await fetch(`${this.url}/_simulator/script`, {
      method: 'POST',
      body: JSON.stringify({ responses: queued }),
    });
    if (!answer.ok) throw new Error(`The simulator refused a script: ${await answer.text()}`);
    await answer.arrayBuffer();
  }

  /** The last requests, up to fifty, whose body holds `question`. */
  async requestsOf(question: string): Promise<UpstreamRequest[]> {
    return (await this.lastRequests()).filter(({ body }) => JSON.stringify(body).includes(question));
  }

  async lastRequests(): Promise<UpstreamRequest[]> {
    const answer = await fetch(`${this.url}/_simulator/state`);
    const { lastRequests } = (await answer.json()) as { lastRequests: UpstreamRequest[] };
    return lastRequests;
  }

  /** Forgets the scripts that nobody took. */
  async reset(): Promise<void> {
    await (await fetch(`${this.url}/_simulator/reset`, { method: 'POST' })).arrayBuffer();
  }
}

/** One response as `POST /_simulator/script` takes it, see the simulator's README. */
export interface Scripted extends Readonly<Record<string, unknown>> {
  readonly kind: 'answer' | 'tool-calls' | 'error' | 'recording' | 'as-usual';
  readonly afterLookUp?: boolean;
}
