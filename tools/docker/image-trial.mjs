import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { ROOT } from '../running/workspace.mjs';

/** @typedef {import('./dockerfile.mjs').Stage} Stage */
/** @typedef {import('./dockerfile.mjs').Step} Step */

/**
 * What `docker build` would be sent: the files under version control, those changed but not yet added among them, without what
 * `.dockerignore` names.
 *
 * @returns {string[]} relative to the root
 */
export function contextFiles() {
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return listed
    .split('\0')
    .filter((file) => file !== '')
    .filter((file) => !ignored.some((pattern) => matchesGlob(file, pattern) || matchesGlob(file, `${pattern}/**`)));
}

/**
 * Performs the stages of a Dockerfile in folders instead of images: each COPY copies, each RUN runs the same command, with Node and npm of
 * this machine in place of the image's.
 */
export class ImageTrial {
  /** The working folder of each stage. @type {Map<string, string>} */
  #folders = new Map();

  /** @param {string} home an empty folder @param {(text: string) => void} say */
  constructor(home, say) {
    this.home = home;
    this.say = say;
  }

  /** @param {Stage[]} stages @returns {string} the working folder of the last one */
  perform(stages) {
    for (const stage of stages) this.#performStage(stage);
    return this.#folderOf(stages.at(-1)?.name ?? '');
  }

  /** @param {Stage} stage */
  #performStage({ from, name, steps }) {
    // A stage that goes on from another may take its folder: nobody else begins there, or the parser of its name would find it gone.
    const folder = this.#folders.get(from) ?? join(this.home, name);
    this.#folders.delete(from);
    this.#folders.set(name, folder);
    mkdirSync(folder, { recursive: true });
    for (const step of steps) {
      const began = performance.now();
      if (step.instruction === 'COPY') this.#copy(step, folder);
      else if (step.instruction === 'RUN') this.#run(step, folder);
      else continue;
      const flags = Object.entries(step.flags).map(([flag, value]) => `--${flag}=${value} `);
      this.say(
        `${((performance.now() - began) / 1000).toFixed(1)} s  ${step.instruction} ${flags.join('')}${step.text}`,
      );
    }
  }

  /** @param {Step} step @param {string} folder */
  #copy({ flags, text }, folder) {
    const words = text.split(/\s+/);
    const target = words.at(-1) ?? '';
    const from = flags['from'] ? this.#folderOf(flags['from']) : undefined;
    for (const source of words.slice(0, -1)) {
      if (from) copyFromStage(join(from, source.replace(/^\/app\//, '')), join(folder, target), source);
      else copyFromContext(source, folder);
    }
  }

  /** @param {Step} step @param {string} folder */
  #run({ text }, folder) {
    execFileSync('/bin/sh', ['-c', text], {
      cwd: folder,
      env: this.environment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** What a container would have, and nothing of whoever tries it but where programs and npm's own files are. */
  environment() {
    const { PATH, HOME } = process.env;
    const npm = Object.entries(process.env).filter(([name]) => /^npm_config_(registry|cache|userconfig)$/i.test(name));
    return {
      ...Object.fromEntries(npm),
      HOME,
      PATH: `${dirname(process.execPath)}:${PATH}`,
      NX_DAEMON: 'false',
      CI: 'true',
    };
  }

  /** @param {string} stage */
  #folderOf(stage) {
    const folder = this.#folders.get(stage);
    if (!folder) throw new Error(`There is no stage "${stage}".`);
    return folder;
  }
}

/** @param {string} source @param {string} folder */
function copyFromContext(source, folder) {
  const files = contextFiles().filter((file) => source === '.' || file === source || file.startsWith(`${source}/`));
  if (files.length === 0) throw new Error(`COPY ${source}: no such file in the context`);
  for (const file of files) cpSync(join(ROOT, file), join(folder, file));
}

/** As links where that is possible: nothing writes to them. @param {string} from @param {string} to @param {string} source */
function copyFromStage(from, to, source) {
  const target = source.endsWith('package.json') ? join(to, 'package.json') : to;
  mkdirSync(dirname(target), { recursive: true });
  execFileSync('cp', ['-al', from, target]);
}
