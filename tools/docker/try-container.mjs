import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../running/free-port.mjs';
import { OwnedProcess } from '../running/owned-process.mjs';
import { healthCommand, lastOf } from './dockerfile.mjs';

const READY_MS = 120_000;
const STOP_MS = 45_000;

/**
 * Starts the last stage's CMD in its folder, as nobody where this process is root, and looks at it from outside.
 *
 * @param {import('./dockerfile.mjs').Stage} stage
 * @param {string} app its working folder
 * @param {string} node the program that stands for the image's
 * @returns {Promise<string[]>} what was shown, a line each. Throws at the first thing that is not so
 */
export async function tryContainer(stage, app, node) {
  const user = nobody();
  const dataDir = mkdtempSync(join(tmpdir(), 'tasty-food-image-data-'));
  if (user) chownSync(dataDir, user.uid, user.gid);
  const port = await freePort();
  const env = {
    ...environmentOf(stage),
    PATH: `${dirname(node)}:/usr/bin:/bin`,
    API_PORT: String(port),
    API_HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  };
  const [program = '', ...args] = commandOf(stage);
  const api = new OwnedProcess(program === 'node' ? node : program, args, { cwd: app, env, ...user });
  try {
    const began = performance.now();
    await healthy(stage, { env, node, app, user });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const ready = await untilReady(port);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expectThat(page.ok && (await page.text()).includes('<app-root'), 'the portal is served at /');
    const uid = uidOf(api.child.pid);
    expectThat(!user || uid === user.uid, 'it runs without rights');
    const code = await api.stop(STOP_MS);
    expectThat(code === 0, 'SIGTERM ends it by itself, with code 0');
    return [
      `The health check was content after ${seconds} s, the readiness probe after ${ready} s (a first start creates the database).`,
      `It ran as user ${uid}, served the portal and ended with code 0 when it was asked to.`,
    ];
  } finally {
    api.force();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @param {import('./dockerfile.mjs').Stage} stage */
function commandOf(stage) {
  const { exec } = lastOf(stage, 'CMD') ?? {};
  if (!exec) throw new Error('CMD must be in the exec form: a shell in between would keep the signals to itself.');
  return exec;
}

/** @param {import('./dockerfile.mjs').Stage} stage @returns {Record<string, string>} */
function environmentOf({ steps }) {
  const lines = steps.filter(({ instruction }) => instruction === 'ENV').map(({ text }) => text.split('='));
  return Object.fromEntries(lines);
}

/** Runs the HEALTHCHECK until it is content. @param {import('./dockerfile.mjs').Stage} stage @param {any} inside */
async function healthy(stage, { env, node, app, user }) {
  const step = lastOf(stage, 'HEALTHCHECK');
  if (!step) throw new Error('There is no HEALTHCHECK.');
  const [program, ...args] = healthCommand(step);
  for (const until = performance.now() + READY_MS; performance.now() < until; await sleep(250)) {
    try {
      execFileSync(program === 'node' ? node : String(program), args, { cwd: app, env, stdio: 'ignore', ...user });
      return;
    } catch {
      // Not yet.
    }
  }
  throw new Error('The health check was never content.');
}

/** @param {number} port @returns {Promise<string>} seconds */
async function untilReady(port) {
  const began = performance.now();
  for (const until = began + READY_MS; performance.now() < until; await sleep(250)) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return ((performance.now() - began) / 1000).toFixed(1);
  }
  throw new Error('It never became ready.');
}

/** Whom a process without rights runs as; nothing where this one has none to give away. */
function nobody() {
  if (process.getuid?.() !== 0) return undefined;
  const [, , uid = '', gid = ''] = (/^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0] ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** @param {number | undefined} pid */
function uidOf(pid) {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** @param {boolean} so @param {string} what */
function expectThat(so, what) {
  if (!so) throw new Error(`Not so: ${what}.`);
}
