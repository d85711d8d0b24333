import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED, GRAPH_FAULTS, LINT_FAULTS, PROPS } from './planted-faults.mjs';
import { WorkspaceCopy } from './workspace-copy.mjs';

const ORIGINAL = join(import.meta.dirname, '../..');
const SOUND_FILE = 'libs/contract/src/index.ts';

describe('the walls of the house', () => {
  /** @type {WorkspaceCopy} */
  let copy;
  /** @type {Awaited<ReturnType<WorkspaceCopy['lint']>>} */
  let reports;
  /** @type {Awaited<ReturnType<WorkspaceCopy['lint']>>} */
  let reportsWithoutGraph;
  /** @type {Awaited<ReturnType<WorkspaceCopy['cruise']>>} */
  let violations;

  beforeAll(async () => {
    copy = new WorkspaceCopy(ORIGINAL);
    reportsWithoutGraph = await copy.lint([SOUND_FILE]);
    copy.write(
      'libs/api/untagged/project.json',
      JSON.stringify({ name: 'untagged', sourceRoot: 'libs/api/untagged/src' }),
    );
    copy.write('libs/api/untagged/tsconfig.json', readFileSync(join(ORIGINAL, 'libs/api/http/tsconfig.json'), 'utf8'));

    // The graph is that of the sound workspace: the faults come after it, or they would form circles with one another.
    await copy.makeProjectGraph();
    for (const { file, code } of [...LINT_FAULTS, ...GRAPH_FAULTS]) copy.write(file, `${code}\n`);
    for (const [file, code] of Object.entries({ ...PROPS, ...ALLOWED })) copy.write(file, `${code}\n`);
    reports = await copy.lint([...LINT_FAULTS.map(({ file }) => file), ...Object.keys(ALLOWED)]);
    violations = await copy.cruise();
  }, 180_000);

  afterAll(() => copy?.remove());

  it.each(LINT_FAULTS)('ESLint refuses: $title', ({ file, rule, says = /./ }) => {
    expect(reports.get(file)).toContainEqual(
      expect.objectContaining({ ruleId: rule, message: expect.stringMatching(says) }),
    );
  });

  it.each(GRAPH_FAULTS)('dependency-cruiser refuses: $title', ({ file, rule }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  it.each(Object.keys(ALLOWED))('accepts %s', (file) => {
    expect(existsSync(join(copy.root, file))).toBe(true);
    expect(reports.get(file)).toEqual([]);
  });

  it('refuses every file while Nx has no project graph, rather than letting all of them through', () => {
    expect(reportsWithoutGraph.get(SOUND_FILE)).toContainEqual(
      expect.objectContaining({ ruleId: 'walls/project-graph-present' }),
    );
  });
});
