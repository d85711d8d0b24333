import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../running/api-process.mjs';
import { freePort } from '../running/free-port.mjs';
import { OwnedProcess } from '../running/owned-process.mjs';
import { ROOT } from '../running/workspace.mjs';
import { TwoProxies } from './two-proxies.mjs';

const STOP_MS = 10_000;

/** The built product behind two proxies: a simulator that takes scripts, the API with a database of its own, nginx before nginx. */
export class ProxiedProduct {
  /** @type {OwnedProcess | undefined} */
  #simulator;
  #dataDir = mkdtempSync(join(tmpdir(), 'tasty-food-proxied-'));
  /** @type {OwnedProcess | undefined} */
  api;
  apiPort = 0;
  /** Where the API itself listens. */
  apiUrl = '';
  simulatorUrl = '';
  /** @type {TwoProxies | undefined} */
  proxies;

  /** Where a browser finds it. */
  get url() {
    return this.proxies?.url ?? '';
  }

  /** @param {Record<string, string>} [environment] settings of the API */
  async start(environment = {}) {
    await this.#startSimulator();
    this.apiPort = await freePort();
    const running = await startApi(this.apiPort, {
      say: console.log,
      quiet: true,
      environment: {
        ...QUIET,
        API_HOST: '127.0.0.1',
        ANTHROPIC_BASE_URL: this.simulatorUrl,
        DATA_DIR: this.#dataDir,
        TRUST_PROXY: '2',
        ...environment,
      },
    });
    if (!running) throw new Error('The API did not become ready.');
    this.api = running.api;
    this.apiUrl = `http://127.0.0.1:${this.apiPort}`;
    this.proxies = await TwoProxies.start([this.apiPort]);
  }

  /**
   * Tells the simulator how to answer the question that holds these words.
   *
   * @param {string} question
   * @param {object} response as its README says
   */
  async script(question, response) {
    const body = JSON.stringify({ responses: [{ kind: 'answer', when: { question }, ...response }] });
    const answer = await fetch(`${this.simulatorUrl}/_simulator/script`, { method: 'POST', body });
    if (!answer.ok) throw new Error(`The simulator refused the script: ${await answer.text()}`);
  }

  /** @returns {Promise<{ active: number, aborted: number, requests: number }>} what the simulator counted */
  async claude() {
    const answer = await fetch(`${this.simulatorUrl}/_simulator/state`);
    return /** @type {any} */ (await answer.json());
  }

  async remove() {
    await this.proxies?.remove();
    await this.api?.stop(STOP_MS);
    await this.#simulator?.stop(STOP_MS);
    rmSync(this.#dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #startSimulator() {
    const args = ['apps/claude-simulator/src/main.ts', '--tokens-per-second', '0', '--first-token-ms', '0'];
    const simulator = new OwnedProcess(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#simulator = simulator;
    const [line] = await once(/** @type {import('node:stream').Readable} */ (simulator.child.stdout), 'data');
    this.simulatorUrl = /http:\S+/.exec(String(line))?.[0] ?? '';
  }
}

/** Whatever this machine has set, no trial may reach Claude or somebody's database. */
const QUIET = {
  ANTHROPIC_API_KEY: '',
  DATABASE_URL: '',
  REDIS_URL: '',
  NODE_ENV: 'test',
  SAMPLE_DATA: 'true',
  RATE_LIMIT_MAX: '10000',
  LOG_LEVEL: 'silent',
};
