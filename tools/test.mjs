// `npm test`: every check of the project, from the cheapest to the dearest, and one honest line at the end.
import { facilities } from './checks/machine.mjs';
import { STEPS } from './checks/steps.mjs';
import { add, closingLine, NOTHING } from './checks/tally.mjs';
import { endAllOnSignal } from './running/owned-process.mjs';
import { requireNode24 } from './running/require-node-24.mjs';

const IN_CI = process.env['CI'] === 'true';
const started = performance.now();

requireNode24();
endAllOnSignal(5_000, console.log);

const missing = (await facilities()).filter(({ present }) => !present);
for (const { name, without, install } of missing) {
  console.log(`${IN_CI ? 'Missing' : 'Skipped'}: ${without}, for want of ${name} (${install})`);
}
if (IN_CI && missing.length > 0) {
  console.log('With CI=true nothing may be skipped.');
  process.exit(1);
}

let total = NOTHING;
/** @type {string[]} */
const failures = [];
for (const step of STEPS) {
  heading(step.title);
  const reason = reasonToSkip(step);
  if (reason) {
    console.log(`Skipped: ${reason}.`);
    total = add(total, { ...NOTHING, skipped: 1 });
    continue;
  }
  const wentWell = await step.run();
  const tally = step.tally?.() ?? NOTHING;
  // A step can fail without a failing test (a lint error, a crash): that is one failure all the same.
  const failed = wentWell ? tally.failed : Math.max(1, tally.failed);
  if (failed > 0) failures.push(step.title);
  total = add(total, { ...tally, failed });
}

heading(`Done in ${Math.round((performance.now() - started) / 1000)} s`);
if (total.failures.length > 0) console.log(`${total.failures.join('\n\n')}\n`);
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
if (IN_CI && total.skipped > 0) console.log('With CI=true nothing may be skipped.');
console.log(closingLine(total));
process.exit(total.failed > 0 || (IN_CI && total.skipped > 0) ? 1 : 0);

/** @param {import('./checks/steps.mjs').Step} step */
function reasonToSkip({ after, needs }) {
  if (after && failures.includes(after)) return `it makes no sense while this fails: ${after}`;
  const lacking = missing.find(({ name }) => name === needs);
  return lacking && `there is no ${lacking.name} (${lacking.install})`;
}

/** @param {string} title */
function heading(title) {
  console.log(`\n== ${title} ${'='.repeat(Math.max(0, 90 - title.length))}`);
}
