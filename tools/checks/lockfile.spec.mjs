import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';
import { downloadAddresses, lockfileFaults, missingEdges } from './lockfile.mjs';

describe('the lockfile check', () => {
  it('finds no fault in the lockfile of this workspace', () => {
    expect(lockfileFaults(join(ROOT, 'package-lock.json'))).toEqual([]);
  });

  it('finds a dependency beside the package, and in each folder above it', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { dependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': { dependencies: { c: '1', d: '1' } },
      'node_modules/a/node_modules/d': {},
      'node_modules/c': {},
    };
    expect(missingEdges(packages)).toEqual([]);
  });

  it('reports an optional package that npm forgot to write', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { 'a-linux': '1' } } };
    expect(missingEdges(packages)).toEqual([expect.stringContaining('node_modules/a needs a-linux')]);
  });

  it('reports a download address', () => {
    expect(downloadAddresses({ 'node_modules/a': { resolved: 'https://example.test/a.tgz' } })).toHaveLength(1);
  });
});
