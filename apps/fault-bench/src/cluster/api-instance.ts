import { OwnedProcess } from './owned-process.ts';

const START_LIMIT_MS = 60_000;
/** Longer than an instance may take for its running answers, see STREAM_DRAIN_MS. */
const LEAVE_LIMIT_MS = 60_000;

export interface ApiPlan {
  readonly name: string;
  readonly entry: string;
  readonly port: number;
  readonly logFile: string;
  /** Of Node, before the entry. */
  readonly flags?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** One instance of the built API, always on the same port: killed, frozen, asked to leave, started again. */
export class ApiInstance {
  readonly name: string;
  readonly url: string;
  private readonly plan: ApiPlan;
  private process: OwnedProcess | undefined;
  private extra: Readonly<Record<string, string>> = {};

  constructor(plan: ApiPlan) {
    this.plan = plan;
    this.name = plan.name;
    this.url = `http://127.0.0.1:${plan.port}`;
  }

  /** 0 before it was ever started. */
  get pid(): number {
    return this.process?.pid ?? 0;
  }

  /** Resolves once it is ready. `extra` settings hold until the next start. */
  async start(extra: Readonly<Record<string, string>> = {}): Promise<void> {
    const { entry, port, logFile, environment, flags = [] } = this.plan;
    this.extra = extra;
    this.process = new OwnedProcess({
      program: process.execPath,
      args: ['--enable-source-maps', ...flags, entry],
      environment: { ...environment, API_HOST: '127.0.0.1', API_PORT: String(port), ...extra },
      logFile,
    });
    await this.process.until(() => this.isReady(), START_LIMIT_MS);
  }

  /** As the kernel kills what runs out of memory: not one more instruction. */
  async kill(): Promise<void> {
    await this.process?.end('SIGKILL');
  }

  /** As a rolling deployment does it: answers may end first. Resolves with whether it went by itself. */
  async leave(): Promise<boolean> {
    return (await this.process?.end('SIGTERM', LEAVE_LIMIT_MS)) ?? true;
  }

  freeze(): void {
    this.process?.freeze();
  }

  thaw(): void {
    this.process?.thaw();
  }

  /** Brings it back, with these settings, whatever was done to it. */
  async heal(extra: Readonly<Record<string, string>> = {}): Promise<void> {
    this.thaw();
    if (JSON.stringify(extra) !== JSON.stringify(this.extra)) await this.kill();
    if (!this.process?.isRunning) return this.start(extra);
    await this.process.until(() => this.isReady(), START_LIMIT_MS);
  }

  private async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }
}
