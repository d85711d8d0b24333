// `npm run screenshots`: builds what changed and lets the browser take the pictures of the README.
import { buildWhenNeeded } from './running/build-when-needed.mjs';
import { endAllOnSignal } from './running/owned-process.mjs';
import { requireNode24 } from './running/require-node-24.mjs';
import { runProgram } from './running/run-program.mjs';

const say = (/** @type {string} */ text) => console.log(`[screenshots] ${text}`);

requireNode24();
endAllOnSignal(5_000, say);
if (!(await buildWhenNeeded(say))) process.exit(1);
const args = ['test', '-c', 'apps/portal-e2e/playwright.screenshots.config.ts', ...process.argv.slice(2)];
process.exit(await runProgram('playwright', args));
