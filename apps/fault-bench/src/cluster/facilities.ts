import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian and its kin keep the servers' programs, which stand in no PATH; the newest version first. */
const POSTGRES_FOLDERS = globSync('/usr/lib/postgresql/*/bin').sort(byVersion).reverse();
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
  '/usr/sbin',
  '/usr/local/sbin',
  ...POSTGRES_FOLDERS,
];

/** The programs that the bench runs of its own. */
export interface Facilities {
  readonly redisServer: string;
  readonly nginx: string;
  readonly openssl: string;
  readonly initdb: string;
  readonly postgres: string;
}

const PROGRAMS: Record<keyof Facilities, readonly [program: string, install: string]> = {
  redisServer: ['redis-server', 'apt-get install -y redis-server'],
  nginx: ['nginx', 'apt-get install -y nginx-light'],
  openssl: ['openssl', 'apt-get install -y openssl'],
  initdb: ['initdb', 'apt-get install -y postgresql'],
  postgres: ['postgres', 'apt-get install -y postgresql'],
};

export interface Search {
  /** Undefined while something is missing. */
  readonly facilities: Facilities | undefined;
  /** What is missing, each with the line that installs it. */
  readonly missing: readonly string[];
}

export function findFacilities(folders: readonly string[] = FOLDERS): Search {
  const missing = process.platform === 'linux' ? [] : ['Linux (it freezes processes and reads /proc)'];
  const found: Partial<Record<keyof Facilities, string>> = {};
  for (const [name, [program, install]] of Object.entries(PROGRAMS) as [keyof Facilities, [string, string]][]) {
    const folder = folders.find((each) => existsSync(join(each, program)));
    if (folder === undefined) missing.push(`${program} (${install})`);
    else found[name] = join(folder, program);
  }
  return { facilities: missing.length === 0 ? (found as Facilities) : undefined, missing };
}

function byVersion(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
