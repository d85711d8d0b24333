import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

const TASKS = '/proc/self/task';
/** As libuv names the threads of its pool. */
const WORKER = 'libuv-worker';

/**
 * Lets the threads that hash passwords, compress and read files give way to the one that serves everybody: where sign-ins or uploads come
 * in crowds and the machine has too few cores for all, these wait, and answers do not. Linux gives each thread a nice value of its own;
 * elsewhere nothing happens. Called once the server listens: the pool is there by then.
 *
 * @returns how many threads give way
 */
export function preferEventLoop(): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync(TASKS).filter(givesWay).length;
}

/** Threads come and go while they are looked at, and a sandbox may forbid it: then it stays as it was. */
function givesWay(thread: string): boolean {
  try {
    if (!readFileSync(`${TASKS}/${thread}/comm`, 'latin1').startsWith(WORKER)) return false;
    setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    return false;
  }
}
