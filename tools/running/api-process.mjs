import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OwnedProcess } from './owned-process.mjs';
import { ROOT } from './workspace.mjs';

const READY_TIMEOUT_MS = 120_000;
const NEWS_EVERY_MS = 5_000;

/** The port the API will take: the same two names, in the same order, as its own configuration. */
export function apiPort() {
  return Number(process.env['API_PORT'] || process.env['PORT'] || 3001);
}

/**
 * Starts the built API, which serves the portal and starts its embedded database and the simulator by itself, and waits until
 * it can answer.
 *
 * @param {number} port
 * @param {object} options
 * @param {(text: string) => void} options.say
 * @param {boolean} [options.quiet] leaves the API's own log out
 * @param {Record<string, string>} [options.environment] settings of its own; an empty one counts as unset
 * @returns {Promise<{ url: string, api: OwnedProcess } | undefined>} nothing when it did not become ready
 */
export async function startApi(port, { say, quiet = false, environment = {} }) {
  const preloaded = join(import.meta.dirname, 'end-with-parent.mjs');
  const args = ['--enable-source-maps', '--import', pathToFileURL(preloaded).href, 'dist/apps/api/main.js'];
  const api = new OwnedProcess(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment, API_PORT: String(port) },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
  });
  const url = `http://localhost:${port}`;
  if (await isReady(url, api, say)) return { url, api };
  await api.stop(0);
  return undefined;
}

/**
 * @param {string} url
 * @param {OwnedProcess} api
 * @param {(text: string) => void} say
 */
async function isReady(url, api, say) {
  const started = performance.now();
  const ended = api.exited.then(() => 'ended');
  let nextNews = NEWS_EVERY_MS;
  for (let waited = 0; waited < READY_TIMEOUT_MS; waited = performance.now() - started) {
    if (await answers(`${url}/health/ready`)) return true;
    if ((await Promise.race([ended, sleep(100)])) === 'ended') {
      say('the API ended before it was ready; its own message stands above.');
      return false;
    }
    if (waited > nextNews) {
      say(`... not ready yet after ${Math.round(waited / 1000)} s (a first start creates the database)`);
      nextNews += NEWS_EVERY_MS;
    }
  }
  say(`the API was not ready after ${READY_TIMEOUT_MS / 1000} s.`);
  return false;
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
