import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const WORKSPACE = join(__dirname, '../../..');

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
    const page = readFileSync(join(WORKSPACE, 'docs/security.md'), 'utf8');
    const table = page.slice(page.indexOf('## Item by item'), page.indexOf('Of no use here'));
    const rows = table.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(row).toMatch(/^\|[ \d.,–]+\|.+\| .*`[\w.-]+\.spec`.*\|$/);
  });
});
