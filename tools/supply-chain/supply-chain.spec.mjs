import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { ROOT, toolEnvironment } from '../running/workspace.mjs';
import { delivered } from './licences.mjs';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

describe('the supply chain', () => {
  it('has a bill of materials that names everything delivered, with its licence (npm run sbom)', () => {
    const output = execFileSync(process.execPath, [join(ROOT, 'tools/supply-chain/write-sbom.mjs')], {
      env: toolEnvironment(),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { bomFormat, components, dependencies } = JSON.parse(output);
    expect(bomFormat).toBe('CycloneDX');
    const named = components.map(
      (/** @type {any} */ { group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`,
    );
    const wanted = delivered(ROOT).map(({ name, version }) => `${name} ${version}`);
    expect(new Set(named)).toEqual(new Set(wanted));
    expect(components.filter((/** @type {any} */ { licenses }) => !licenses?.length).length).toBeLessThan(5);
    expect(dependencies).toContainEqual({
      ref: expect.stringMatching(/^express@/),
      dependsOn: expect.arrayContaining([expect.stringMatching(/^body-parser@/)]),
    });
  }, 30_000);

  it('has no rule for updates that speaks of a package which is not there', () => {
    const { dependencies, devDependencies } = read('package.json');
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const patterns = read('renovate.json').packageRules.flatMap(
      (/** @type {any} */ rule) => rule.matchPackageNames ?? [],
    );
    expect(patterns.length).toBeGreaterThan(8);
    const idle = patterns.filter((/** @type {string} */ pattern) => !names.some((name) => matchesGlob(name, pattern)));
    expect(idle).toEqual([]);
  });
});
