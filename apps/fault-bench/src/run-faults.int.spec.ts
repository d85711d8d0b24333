import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFacilities, type Facilities } from './cluster/facilities.ts';
import { ALL_FAULTS } from './faults/all-faults.ts';
import { runFaults } from './run-faults.ts';

const API_FOLDER = join(import.meta.dirname, '../../../dist/apps/api');
const SEED = 1;
const LIMIT_MS = 300_000;

const { facilities, missing } = findFacilities();
const lacking = existsSync(join(API_FOLDER, 'main.js')) ? missing : [...missing, 'the built API (npx nx build api)'];
// With CI=true nothing is skipped: it fails, and says what it lacks.
const suite = lacking.length === 0 || process.env['CI'] === 'true' ? describe : describe.skip;

suite(lacking.length === 0 ? 'every fault' : `every fault: this machine lacks ${lacking.join(', ')}`, () => {
  it(
    'the fewest times that show anything: passed, and nothing left behind',
    async () => {
      expect(lacking).toEqual([]);
      const faults = ALL_FAULTS.filter(({ onRequest }) => !onRequest);
      const within = mkdtempSync(join(tmpdir(), 'tasty-food-fault-spec-'));
      chmodSync(within, 0o755);
      const plan = { facilities: facilities as Facilities, apiFolder: API_FOLDER, faults, seed: SEED, scale: 0 };
      const rows = await runFaults({ ...plan, clusters: 3, within, keep: false }, { onRow: () => undefined });
      // How long it took is no matter here: the machine is busy with other tests.
      expect(rows.filter(({ repetitions, passed }) => repetitions === 0 || passed < repetitions)).toEqual([]);
      expect(rows.map(({ name }) => name)).toEqual(faults.map(({ name }) => name));
      expect(readdirSync(within)).toEqual([]);
      expect(programsThatNamed(within)).toEqual([]);
      rmdirSync(within);
    },
    LIMIT_MS,
  );
});

function programsThatNamed(folder: string): string[] {
  const commands = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [commandOf(name)] : []));
  return commands.filter((command) => command.includes(folder));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
