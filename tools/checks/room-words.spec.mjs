import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';

describe('The words of the portal’s rooms', () => {
  // All that were learned stand in one table: the later of two groups by one name would speak on the pages of the former.
  it('stand in groups of which no two rooms have one by the same name', () => {
    const files = globSync('libs/portal/*/src/words/fr.ts', { cwd: ROOT });
    const groups = files.flatMap((file) => groupsOf(file).map((group) => ({ group, file })));
    const rooms = Map.groupBy(groups, ({ group }) => group);
    expect(groups.length).toBeGreaterThan(files.length);
    expect([...rooms.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});

/** @param {string} file */
function groupsOf(file) {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ {2}(\w+): \{$/gm)].map(([, group]) => group);
}
