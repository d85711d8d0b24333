import { ChildWithLines } from './child-with-lines';
import { findProgram } from './find-program';
import { RunningApi } from './running-api';

const SBIN = ['/usr/sbin', '/usr/local/sbin'];
const NGINX_INSTALL_LINE = 'apt-get install -y nginx-light openssl';

/** Why nothing can be tried behind a proxy here; empty when it can. With `CI=true` that is a fault. */
export function lacksNginx(): string {
  if (['nginx', 'openssl'].every((name) => findProgram([name], SBIN))) return '';
  const sentence = `nginx is missing: ${NGINX_INSTALL_LINE}`;
  if (process.env['CI'] === 'true') throw new Error(`${sentence}; with CI=true nothing may be skipped`);
  return sentence;
}

/** The running product as it stands on a server: behind docker/nginx.conf, over HTTP/2, with a simulator that takes scripts. */
export class ProxiedProduct {
  private constructor(
    readonly url: string,
    private readonly simulatorUrl: string,
    private readonly simulator: ChildWithLines,
    private readonly api: RunningApi,
    private readonly proxy: ChildWithLines,
  ) {}

  static async start(): Promise<ProxiedProduct> {
    const simulator = new ChildWithLines('apps/claude-simulator/src/main.ts', ['--port', '0']);
    const simulatorUrl = /http:\S+/.exec(await simulator.line())?.[0] ?? '';
    const api = await RunningApi.start(
      { tokensPerSecond: 0 },
      { ANTHROPIC_BASE_URL: simulatorUrl, TRUST_PROXY: '1', STREAM_DRAIN_MS: '200' },
    );
    const proxy = new ChildWithLines('tools/docker/proxy.mjs', [new URL(api.url).port]);
    return new ProxiedProduct(await proxy.line(), simulatorUrl, simulator, api, proxy);
  }

  /** Tells Claude how to answer the question that holds these words: this text, so fast. */
  async script(question: string, answer: { text: string; tokensPerSecond: number }): Promise<void> {
    const response = await fetch(`${this.simulatorUrl}/_simulator/script`, {
      method: 'POST',
      body: JSON.stringify({ responses: [{ kind: 'answer', when: { question }, ...answer }] }),
    });
    if (!response.ok) throw new Error(`The simulator refused the script: ${await response.text()}`);
  }

  /** How many answers Claude is writing at this moment. */
  async writing(): Promise<number> {
    const state = (await (await fetch(`${this.simulatorUrl}/_simulator/state`)).json()) as { active: number };
    return state.active;
  }

  /** `reload`: running answers go on in the old workers. `restart`: every connection is cut. Resolves when nginx is there again. */
  async proxyMust(command: 'reload' | 'restart'): Promise<void> {
    this.proxy.say(command);
    await this.proxy.line();
  }

  async stop(): Promise<void> {
    await this.proxy.stop();
    await this.api.stop();
    await this.simulator.stop();
  }
}
