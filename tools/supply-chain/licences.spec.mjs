import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';
import { delivered, licenceFaults, licencePage } from './licences.mjs';

describe('the licences of what is delivered', () => {
  const packages = delivered(ROOT);

  it('are all taken here', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(licenceFaults(packages)).toEqual([]);
  });

  it('stand on the page for people (npm run licences)', () => {
    expect(readFileSync(join(ROOT, 'docs/licences.md'), 'utf8')).toBe(licencePage(packages));
  });

  it('leave out what only builds and tests', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@nestjs/core', 'pg', 'express', '@angular/core']));
    for (const name of ['nx', 'jest', 'typescript', 'knip', 'kubernetes-models']) expect(names).not.toContain(name);
  });

  it.each([
    'GPL-3.0-only',
    '',
    'UNLICENSED',
    'MIT AND GPL-3.0-only',
    '(GPL-2.0-only OR AGPL-3.0-only)',
    'SEE LICENSE IN x',
  ])('a package under "%s" is refused', (licence) => {
    expect(licenceFaults([{ name: 'a', version: '1.0.0', licence }])).toEqual([expect.stringContaining('a 1.0.0')]);
  });

  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', 'Apache-2.0 AND BSD-3-Clause', '(MPL-2.0 OR Apache-2.0)'])(
    'one under "%s" is taken',
    (licence) => expect(licenceFaults([{ name: 'a', version: '1.0.0', licence }])).toEqual([]),
  );
});
