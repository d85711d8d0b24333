// `node tools/docker/first-byte.mjs [rounds]`: what two proxies add to the first byte and the first word of an answer. Each round asks
// once directly and once through both, in turn, so that what else the machine does falls on both alike. Needs the built API and nginx.
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { requireNode24 } from '../running/require-node-24.mjs';
import { endAllOnSignal } from '../running/owned-process.mjs';
import { SAMPLE_STAFF } from '../running/welcome.mjs';
import { framesIn, Http2Browser } from './http2-browser.mjs';
import { ProxiedProduct } from './proxied-product.mjs';

const ROUNDS = Number(process.argv[2] ?? 100);
/** Until everything is warm: code compiled, connections open. */
const WARM_UP = 10;
const GOAL_MS = 50;
const QUESTION = 'How long until the first byte?';
const CREDENTIALS = { email: SAMPLE_STAFF.emails[0] ?? '', password: SAMPLE_STAFF.password };

/** @typedef {{ byte: number, word: number }} Firsts milliseconds since the question left */

requireNode24();
endAllOnSignal(10_000, console.log);
const product = new ProxiedProduct();
try {
  await product.start();
  await measure();
} finally {
  await product.remove();
}
process.exit(0);

async function measure() {
  const browser = new Http2Browser(product.url);
  await browser.signIn(CREDENTIALS);
  const cookie = await signInDirectly();
  const agent = new Agent({ keepAlive: true });
  /** @type {Record<'direct' | 'proxied', Firsts[]>} */
  const figures = { direct: [], proxied: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const direct = await firsts(() => askDirectly(cookie, agent));
    const proxied = await firsts(async () => {
      const stream = browser.open('POST', '/api/chat/stream', { message: QUESTION });
      await once(stream, 'response');
      return stream;
    });
    if (round < 0) continue;
    figures.direct.push(direct);
    figures.proxied.push(proxied);
  }
  agent.destroy();
  browser.close();
  report(figures);
}

/**
 * @param {() => Promise<AsyncIterable<Buffer>>} ask
 * @returns {Promise<Firsts>}
 */
async function firsts(ask) {
  const asked = performance.now();
  const stream = await ask();
  let byte = 0;
  let word = 0;
  for await (const { event } of framesIn(stream)) {
    byte ||= performance.now() - asked;
    if (event?.type === 'text-delta') word ||= performance.now() - asked;
  }
  return { byte, word };
}

/** @param {string} cookie @param {Agent} agent */
async function askDirectly(cookie, agent) {
  const body = JSON.stringify({ message: QUESTION });
  const headers = { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request(`${product.apiUrl}/api/chat/stream`, { method: 'POST', agent, headers });
  asked.end(body);
  const [response] = await once(asked, 'response');
  return response;
}

async function signInDirectly() {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(CREDENTIALS) };
  const response = await fetch(`${product.apiUrl}/api/session`, init);
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** @param {Record<'direct' | 'proxied', Firsts[]>} figures */
function report({ direct, proxied }) {
  console.log(`\nMedian (p95) of ${direct.length} questions each way, in ms:\n`);
  for (const what of /** @type {const} */ (['byte', 'word'])) {
    const [alone, through] = [direct, proxied].map((all) => all.map((one) => one[what]).sort((a, b) => a - b));
    const added = at(through, 0.5) - at(alone, 0.5);
    const verdict = added <= GOAL_MS ? 'met' : 'missed';
    console.log(`  first ${what}: direct ${shown(alone)}, through two proxies ${shown(through)}`);
    console.log(`    added ${added.toFixed(1)}, goal <= ${GOAL_MS}: ${verdict}`);
  }
}

/** @param {number[]} [sorted] */
function shown(sorted) {
  return `${at(sorted, 0.5).toFixed(1)} (${at(sorted, 0.95).toFixed(1)})`;
}

/** @param {number[] | undefined} sorted @param {number} share */
function at(sorted = [], share) {
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}
