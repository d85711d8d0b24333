import { jest } from '@jest/globals';
import { once } from 'node:events';
import { OwnedProcess } from './owned-process.mjs';

const LOYAL = `setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(3)); console.log('up')`;
const OBEDIENT = `setInterval(() => {}, 1000); console.log('up')`;
const STUBBORN = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up')`;
const PARENT = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  setInterval(() => {}, 1000);
  console.log(String(child.pid))`;

describe('a process that a tool owns', () => {
  /** @type {OwnedProcess | undefined} */
  let latest;

  afterEach(() => latest?.force());

  /** @param {string} program */
  async function start(program) {
    const owned = new OwnedProcess(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    latest = owned;
    const [said] = await once(/** @type {import('node:stream').Readable} */ (owned.child.stdout), 'data');
    return { owned, said: String(said) };
  }

  it('is asked to end, and its exit code is passed on', async () => {
    const { owned } = await start(LOYAL);
    expect(await owned.stop(10_000)).toBe(3);
  });

  it('did well when it simply obeyed the signal', async () => {
    const { owned } = await start(OBEDIENT);
    expect(await owned.stop(10_000)).toBe(0);
  });

  it('did not do well when someone else ended it', async () => {
    const { owned } = await start(OBEDIENT);
    owned.child.kill('SIGTERM');
    expect(await owned.exited).toBe(1);
  });

  it('is forced when it does not listen', async () => {
    const { owned } = await start(STUBBORN);
    expect(await owned.stop(100)).toBe(1);
  });

  it('takes along what it began, even when it was killed itself', async () => {
    const { owned, said } = await start(PARENT);
    const grandchild = Number(said);
    expect(isAlive(grandchild)).toBe(true);
    owned.child.kill('SIGKILL');
    await owned.exited;
    await gone(grandchild);
  });

  it('is a failure when it cannot be started at all', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await new OwnedProcess('no-such-program', []).exited).toBe(1);
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining('no-such-program could not be started'));
    complaint.mockRestore();
  });
});

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function gone(pid) {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}
