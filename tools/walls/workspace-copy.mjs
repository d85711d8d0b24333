import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const COPIED = ['apps', 'libs', 'tools', 'package.json', 'package-lock.json', 'nx.json', '.dependency-cruiser.cjs'];
const COPIED_CONFIG = [
  'eslint.config.mjs',
  'eslint.rooms.mjs',
  'tsconfig.base.json',
  'tsconfig.api.json',
  'tsconfig.api-rooms.json',
  'tsconfig.portal-rooms.json',
  '.gitignore',
];
const LEFT_BEHIND = new Set(['node_modules', 'dist', '.angular', '.data', 'coverage', 'test-results', 'public']);

/**
 * A throw-away copy of this workspace, in which faults can be planted: real projects, tags, barrels and rules, and no bad file
 * in the repository.
 */
export class WorkspaceCopy {
  /** @param {string} original */
  constructor(original) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'tasty-food-walls-')));
    for (const entry of [...COPIED, ...COPIED_CONFIG]) {
      cpSync(join(original, entry), join(this.root, entry), {
        recursive: true,
        filter: (source) => !LEFT_BEHIND.has(basename(source)),
      });
    }
    symlinkSync(join(original, 'node_modules'), join(this.root, 'node_modules'), 'junction');
    this.#withoutInferredTargets();
  }

  /** @param {string} file @param {string} text */
  write(file, text) {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Lets Nx compute and cache the project graph, as every `nx lint` does. */
  async makeProjectGraph() {
    await this.#node('nx/dist/bin/nx.js', ['show', 'projects']);
  }

  /**
   * As `npm test` does.
   *
   * @param {string[]} files
   * @returns {Promise<Map<string, { ruleId: string, message: string }[]>>} the reports by file
   */
  async lint(files) {
    const options = ['-c', 'eslint.rooms.mjs', '--format', 'json'];
    const { stdout } = await this.#node('eslint/bin/eslint.js', [...options, ...files]);
    const results = JSON.parse(stdout.slice(stdout.indexOf('[{')));
    return new Map(
      files.map((file) => [
        file,
        results.find((/** @type {any} */ r) => r.filePath === join(this.root, file))?.messages ?? [],
      ]),
    );
  }

  /** @returns {Promise<{ from: string, rule: { name: string } }[]>} */
  async cruise() {
    const { stdout } = await this.#node('dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--output-type',
      'json',
      'apps',
      'libs',
    ]);
    return JSON.parse(stdout).summary.violations;
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** The walls need projects and edges, not targets: leaving the plugins out halves the time the graph takes. */
  #withoutInferredTargets() {
    const nxJson = JSON.parse(readFileSync(join(this.root, 'nx.json'), 'utf8'));
    this.write('nx.json', JSON.stringify({ ...nxJson, plugins: [] }));
  }

  /**
   * Runs an installed program in the copy. A non-zero exit is an answer here, not a failure.
   *
   * @param {string} program
   * @param {string[]} args
   */
  async #node(program, args) {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^(NX_|NODE_OPTIONS|JEST_)/.test(key)),
    );
    const options = { cwd: this.root, env: { ...env, CI: 'true', NX_DAEMON: 'false' }, maxBuffer: 64 * 1024 * 1024 };
    return run(process.execPath, [join(this.root, 'node_modules', program), ...args], options).catch((failure) => {
      if (typeof failure.code === 'number' && failure.stdout)
        return { stdout: String(failure.stdout), stderr: String(failure.stderr) };
      throw failure;
    });
  }
}
