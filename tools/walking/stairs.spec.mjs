import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../running/workspace.mjs';
import { STAIRS } from './stairs.mjs';

describe('the walk of one question', () => {
  it.each(STAIRS)('finds its stair: $file', ({ file }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });

  it('enters no file twice', () => {
    expect(new Set(STAIRS.map(({ file }) => file)).size).toBe(STAIRS.length);
  });
});
