import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram } from '../checks/machine.mjs';
import { ROOT } from '../running/workspace.mjs';

/**
 * A suite that needs nginx: skipped by name without it; with `CI=true` it runs and fails.
 *
 * @param {string} title
 * @param {() => void} suite
 * @param {{ built?: boolean }} [needs] `built`: the built API and portal too
 */
export function describeNginx(title, suite, { built = false } = {}) {
  const lacking = [
    ...(isProgram('nginx') && isProgram('openssl') ? [] : ['no nginx (apt-get install -y nginx-light openssl)']),
    ...(built && !isBuilt() ? ['not built (npx nx run-many -t build -p api,portal)'] : []),
  ];
  if (process.env['CI'] === 'true' || lacking.length === 0) describe(title, suite);
  else describe.skip(`${title}: ${lacking.join(', ')}`, suite);
}

function isBuilt() {
  return ['dist/apps/api/main.js', 'dist/apps/portal/browser/index.html'].every((file) => existsSync(join(ROOT, file)));
}
