import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ApiInstance } from '../cluster/api-instance.ts';
import { freePort } from '../cluster/free-port.ts';
import { killAll } from '../cluster/owned-process.ts';
import { Others, type Waited } from './others.ts';
import { beSlow, findSlowhttptest, SLOWNESSES } from './slowhttptest.ts';
import { floodWithWrongSignIns } from './wrong-sign-ins.ts';

const USAGE = `npx nx run fault-bench:doors [-- options]
  What those wait who only read the menu while somebody storms the doors: the built server, its embedded database, the loopback.
  --only WORDS          flood, ${SLOWNESSES.map(({ name }) => name).join(', ')}
  --at-once N           connections (1000)
  --api FOLDER          the built API (dist/apps/api)`;

/** Another address than that of the storm, as other people have; Linux answers to the whole of 127/8. */
const OTHERS_ADDRESS = '127.0.0.2';
/** As the container of 512 MiB starts it, see `docker/Dockerfile`. */
const FLAGS = ['--max-old-space-size=384', '--max-semi-space-size=8'];
const USUAL_MS = 5_000;
const FLOOD_MS = 5_000;
/** Until the server has collected what its start left behind. */
const WARM_MS = 12_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'at-once': { type: 'string', default: '1000' },
    api: { type: 'string', default: join(import.meta.dirname, '../../../../dist/apps/api') },
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', killAll);

const atOnce = Number(values['at-once']);
const entry = join(values.api, 'main.js');
if (!existsSync(entry) || !Number.isInteger(atOnce) || atOnce < 1) {
  console.error(existsSync(entry) ? USAGE : `There is no ${entry}. Build it: npx nx build api\n\n${USAGE}`);
  process.exit(1);
}
console.log(`Node ${process.versions.node}, ${availableParallelism()} CPUs, ${atOnce} connections\n`);
console.log(
  '| storm | p50 before | meanwhile | p95 before | meanwhile | longest | times | CPU of the server | what came of it |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --- |');
const program = findSlowhttptest();
if (isWanted('flood')) {
  await storm('flood', async (api) => {
    const before = rssMiB(api.pid);
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, rssMiB(api.pid))), 50);
    const tally = await floodWithWrongSignIns(api.url, atOnce, FLOOD_MS);
    clearInterval(looking);
    const said = [...tally].map(([status, count]) => `${count} x ${status || 'broken'}`).join(', ');
    return `${said}; memory ${before.toFixed(0)} to ${most.toFixed(0)} MiB`;
  });
}
for (const slowness of SLOWNESSES.filter(({ name }) => isWanted(name))) {
  if (program === undefined) console.log(`| ${slowness.name} | not run: apt-get install -y slowhttptest |`);
  else await storm(slowness.name, (api) => beSlow(program, api.url, slowness, atOnce));
}

function isWanted(name: string): boolean {
  return values.only === undefined || values.only.split(',').some((word) => word.trim() === name);
}

/** One storm on a server of its own: what came before leaves nothing to the next. */
async function storm(name: string, deed: (api: ApiInstance) => Promise<string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tasty-food-doors-'));
  const api = new ApiInstance({
    name,
    entry,
    port: await freePort(),
    logFile: join(folder, 'api.log'),
    flags: FLAGS,
    environment: { NODE_ENV: 'production', DATA_DIR: join(folder, 'data'), SAMPLE_DATA: 'true' },
  });
  await api.start();
  const others = new Others({ url: `${api.url}/api/menu?branch=angleur`, localAddress: OTHERS_ADDRESS });
  await others.undisturbed(WARM_MS);
  const before = await others.undisturbed(USUAL_MS);
  let came = '';
  const worked = cpuSeconds(api.pid);
  const meanwhile = await others.during(async () => (came = await deed(api)));
  const cpu = `${(cpuSeconds(api.pid) - worked).toFixed(1)} s`;
  console.log(`| ${name} | ${rowOf(before, meanwhile).join(' | ')} | ${cpu} | ${came} |`);
  await others.close();
  await api.leave();
  rmSync(folder, { recursive: true, force: true });
}

function rowOf(before: Waited, meanwhile: Waited): string[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const times = `${(meanwhile.p95Ms / before.p95Ms).toFixed(1)} x`;
  const failed = meanwhile.failures > 0 ? ` (${meanwhile.failures} of ${meanwhile.count} failed)` : '';
  return [
    ms(before.p50Ms),
    ms(meanwhile.p50Ms),
    ms(before.p95Ms),
    ms(meanwhile.p95Ms),
    ms(meanwhile.maxMs) + failed,
    times,
  ];
}

/** Of all its threads since it began: what others do on the machine is not in it. Ticks are hundredths of a second, see proc(5). */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}

function rssMiB(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1_024;
}
