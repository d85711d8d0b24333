import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const POSIX = process.platform !== 'win32';
const LEFTOVERS_MS = 3_000;

/** @type {Set<OwnedProcess>} */
const running = new Set();

/**
 * A program that this tool started and therefore ends. It gets a process group of its own: Ctrl-C reaches it once, through us,
 * and whatever it leaves behind (an embedded database, the simulator) can be ended with it.
 */
export class OwnedProcess {
  /** The signal we sent to ask it to end: dying of that one is obedience, not failure. @type {NodeJS.Signals | undefined} */
  #asked;

  /**
   * @param {string} program
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} [options]
   */
  constructor(program, args, options = {}) {
    this.child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: POSIX, ...options });
    running.add(this);
    /** @type {Promise<number>} the exit code, once all that it began is gone too; 1 when a signal that we did not send ended it */
    this.exited = this.#exit(program).then(async (code) => {
      await this.#leftoversGone();
      running.delete(this);
      return code;
    });
  }

  /**
   * Asks, waits, then forces.
   *
   * @param {number} patienceMs how long it may take to end by itself
   * @returns {Promise<number>} its exit code
   */
  async stop(patienceMs) {
    this.#asked = 'SIGTERM';
    this.child.kill(this.#asked);
    await Promise.race([this.exited, sleep(patienceMs, undefined, { ref: false })]);
    this.force();
    return this.exited;
  }

  /** Ends it and everything it began, at once. Harmless when all of them are gone. */
  force() {
    this.#signalGroup('SIGKILL');
  }

  /**
   * @param {string} program
   * @returns {Promise<number>}
   */
  #exit(program) {
    return new Promise((resolve) => {
      this.child.once('error', (error) => {
        console.error(`${program} could not be started: ${error.message}`);
        resolve(1);
      });
      this.child.once('exit', (code, signal) => resolve(code ?? (signal === this.#asked ? 0 : 1)));
    });
  }

  /** A child of a process that was killed may still be writing its files: it gets a moment, then it is forced. */
  async #leftoversGone() {
    const until = performance.now() + LEFTOVERS_MS;
    while (this.#signalGroup(0) && performance.now() < until) await sleep(20);
    this.force();
  }

  /**
   * @param {NodeJS.Signals | 0} signal 0 only asks
   * @returns {boolean} whether anyone of the group is still there
   */
  #signalGroup(signal) {
    const { pid } = this.child;
    if (pid === undefined) return false;
    try {
      return process.kill(POSIX ? -pid : pid, signal);
    } catch {
      return false;
    }
  }
}

/**
 * Lets Ctrl-C, SIGTERM and a closed terminal end whatever this tool has started: asked at the first signal, forced at the second.
 *
 * @param {number} patienceMs
 * @param {(text: string) => void} say
 */
export function endAllOnSignal(patienceMs, say) {
  let asked = false;
  const end = async () => {
    if (asked) return forceAll();
    asked = true;
    say('ending ... (once more to force)');
    const codes = await Promise.all([...running].map((owned) => owned.stop(patienceMs)));
    process.exit(Math.max(0, ...codes));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
  process.on('exit', forceAll);
}

function forceAll() {
  for (const owned of running) owned.force();
}
