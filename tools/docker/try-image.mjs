// `npm run try:image`: performs docker/Dockerfile step by step in a clean folder, then runs what came out as the image would: without rights
// where this machine allows it, by the same command, asked by the same health check, ended by the same signal. Some minutes; needs npm's
// registry or a filled cache.
import { cpSync, chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAllOnSignal } from '../running/owned-process.mjs';
import { requireNode24 } from '../running/require-node-24.mjs';
import { ROOT } from '../running/workspace.mjs';
import { parseDockerfile } from './dockerfile.mjs';
import { ImageTrial } from './image-trial.mjs';
import { tryContainer } from './try-container.mjs';

requireNode24();
endAllOnSignal(10_000, console.log);
const home = mkdtempSync(join(tmpdir(), 'tasty-food-image-'));
try {
  chmodSync(home, 0o755);
  const stages = parseDockerfile(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));
  const app = new ImageTrial(home, console.log).perform(stages);
  // The image's own Node: the one that npm brings is pruned, and may stand where nobody else may read.
  const node = join(home, 'node');
  cpSync(process.execPath, node);
  const last = stages.at(-1);
  if (!last) throw new Error('The Dockerfile has no stage.');
  for (const line of await tryContainer(last, app, node)) console.log(line);
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);
