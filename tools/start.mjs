// `npm start`: builds what changed, starts the API (which serves the portal), says where it is and who may sign in.
import { apiPort, startApi } from './running/api-process.mjs';
import { buildWhenNeeded } from './running/build-when-needed.mjs';
import { isFree } from './running/free-port.mjs';
import { endAllOnSignal } from './running/owned-process.mjs';
import { requireNode24 } from './running/require-node-24.mjs';
import { sayWelcome } from './running/welcome.mjs';
import { loadDotEnv } from './running/workspace.mjs';

const say = (/** @type {string} */ text) => console.log(`[start] ${text}`);
const started = performance.now();

requireNode24();
loadDotEnv();
endAllOnSignal(patienceMs(), say);

const port = apiPort();
if (!(await isFree(port))) {
  say(`port ${port} is taken. Choose another: API_PORT=${port + 1} npm start`);
  process.exit(1);
}
if (!(await buildWhenNeeded(say))) process.exit(1);

say(`starting the API on port ${port} ...`);
const running = await startApi(port, { say });
if (!running) process.exit(1);
await sayWelcome(running.url, performance.now() - started);
process.exit(await running.api.exited);

/** Ctrl-C lets running answers end as a deployment would, plus a little for closing the database. */
function patienceMs() {
  return Number(process.env['STREAM_DRAIN_MS'] || 30_000) + 5_000;
}
