import { readCachedProjectGraph } from '@nx/devkit';

/**
 * `@nx/enforce-module-boundaries` skips itself, and ESLint exits 0, when Nx has not yet cached a project graph. A wall that is
 * not there must be seen: this rule reports every file until the graph exists. `nx lint` always makes it first.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'No Nx project graph, so no import wall was checked. Run `nx lint <project>` or `nx graph` first.',
    },
  },
  create(context) {
    return {
      Program(node) {
        if (!hasProjectGraph()) context.report({ node, messageId: 'missing' });
      },
    };
  },
};

/** @type {boolean | undefined} Asked once a process: the graph does not come and go while ESLint runs. */
let present;

function hasProjectGraph() {
  if (present === undefined) {
    try {
      readCachedProjectGraph();
      present = true;
    } catch {
      present = false;
    }
  }
  return present;
}
