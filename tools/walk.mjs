// `npm run walk`: follows one question through the house and prints each event with the room that made it.
// `npm run walk -- --url http://localhost:3001 "Is there gluten in ...?"` asks a server that is already running.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startApi } from './running/api-process.mjs';
import { buildWhenNeeded } from './running/build-when-needed.mjs';
import { freePort } from './running/free-port.mjs';
import { endAllOnSignal } from './running/owned-process.mjs';
import { requireNode24 } from './running/require-node-24.mjs';
import { SAMPLE_STAFF } from './running/welcome.mjs';
import { ROOT } from './running/workspace.mjs';
import { ask, signIn } from './walking/ask.mjs';
import { makerOf, STAIRS } from './walking/stairs.mjs';

const QUESTION = 'Is there sesame in The Perron?';
const say = (/** @type {string} */ text) => console.log(`[walk] ${text}`);

requireNode24();
endAllOnSignal(10_000, say);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });

if (!showStairs()) process.exit(1);
const own = values.url ? undefined : await startOwnApi();
await showAnswer(values.url ?? own?.url ?? '', positionals[0] ?? QUESTION);
await own?.api.stop(10_000);
process.exit(0);

/** Prints the way down; a stair that is no longer there is a fault of the list, and of the house rules it stands for. */
function showStairs() {
  console.log('\nOne question, stair by stair:\n');
  STAIRS.forEach(({ room, file, does }, index) => {
    const where = existsSync(join(ROOT, file)) ? file : `${file}  IS NOT THERE`;
    console.log(`  ${String(index + 1).padStart(2)}  ${room.padEnd(15)} ${does.padEnd(46)} ${where}`);
  });
  return STAIRS.every(({ file }) => existsSync(join(ROOT, file)));
}

/** An API of its own, on the simulator and on a database beside that of `npm start`. */
async function startOwnApi() {
  if (!(await buildWhenNeeded(say))) process.exit(1);
  const environment = {
    ANTHROPIC_API_KEY: '',
    ANTHROPIC_BASE_URL: '',
    DATABASE_URL: '',
    DATA_DIR: join(ROOT, '.data/walk'),
    SAMPLE_DATA: 'true',
  };
  const running = await startApi(await freePort(), { say, quiet: true, environment });
  if (!running) process.exit(1);
  return running;
}

/**
 * @param {string} url
 * @param {string} question
 */
async function showAnswer(url, question) {
  const [email = ''] = SAMPLE_STAFF.emails;
  const cookie = await signIn(url, { email, password: SAMPLE_STAFF.password });
  console.log(`\n"${question}", asked by ${email}:\n`);
  const asked = performance.now();
  let text = '';
  for await (const event of ask(url, cookie, question)) {
    const { type, ...carried } = event;
    if (type === 'text-delta') text += carried['text'];
    const at = `${Math.round(performance.now() - asked)} ms`.padStart(9);
    console.log(`${at}  ${type.padEnd(17)} ${makerOf(type).padEnd(28)} ${shortened(JSON.stringify(carried))}`);
  }
  console.log(`\n${text}\n`);
}

/** @param {string} line */
function shortened(line) {
  return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
