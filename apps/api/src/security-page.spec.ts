import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const WORKSPACE = join(__dirname, '../../..');

/** How many items of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1. https://github.com/OWASP/ASVS/tree/v5.0.0 */
const ITEMS: Record<string, number> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};

/** Names of all specs, as the page writes them: without `.ts`. */
function specs(): Set<string> {
  const files = ['apps', 'libs', 'tools'].flatMap((folder) =>
    readdirSync(join(WORKSPACE, folder), { recursive: true, encoding: 'utf8' }),
  );
  return new Set(
    files.filter((file) => /\.spec\.(ts|mjs)$/.test(file)).map((file) => basename(file).replace(/\.(ts|mjs)$/, '')),
  );
}

describe('docs/security.md', () => {
  it('names only tests that exist', () => {
    const page = readFileSync(join(WORKSPACE, 'docs/security.md'), 'utf8');
    const named = [...page.matchAll(/`([\w.-]+\.spec)`/g)].map(([, name = '']) => name);
    const existing = specs();
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !existing.has(name))).toEqual([]);
  });

  it('says how each item of its table is met, and by which test', () => {
    const rows = itemByItem()
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(row).toMatch(/^\|[ \d.,–]+\|.+\| .*`[\w.-]+\.spec`.*\|$/);
  });

  it('has a place for each item of levels 1 and 2, and only one', () => {
    const wanted = Object.entries(ITEMS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(wanted).toHaveLength(253);
    const placed = itemByItem().split('\n').flatMap(itemsOf);
    expect(placed.toSorted()).toEqual(wanted.toSorted());
  });
});

function itemByItem(): string {
  const page = readFileSync(join(WORKSPACE, 'docs/security.md'), 'utf8');
  return page.slice(page.indexOf('## Item by item'), page.indexOf('## Figures'));
}

/** The items that a row or a line of a list is about: those before its words. `1.2.1–1.2.3` is three. */
function itemsOf(line: string): string[] {
  const about = line.startsWith('|') ? (line.split('|')[1] ?? '') : line.startsWith('- ') ? line : '';
  return [...about.matchAll(/(\d+\.\d+)\.(\d+)(?:–\1\.(\d+))?/g)].flatMap(([, section, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${section}.${Number(first) + at}`),
  );
}
