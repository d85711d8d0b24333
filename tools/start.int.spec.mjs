import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isFree } from './running/free-port.mjs';
import { OwnedProcess } from './running/owned-process.mjs';
import { SAMPLE_STAFF } from './running/welcome.mjs';
import { ROOT } from './running/workspace.mjs';
import { ask, signIn } from './walking/ask.mjs';

const FIRST_START_MS = 150_000;
const STOP_MS = 20_000;

describe('npm start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tasty-food-start-'));
  /** @type {number} */
  let port;
  /** @type {OwnedProcess | undefined} */
  let tool;

  beforeAll(async () => (port = await freePort()));
  afterEach(() => tool?.stop(STOP_MS));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it(
    'starts everything without a terminal, and says where it is, who answers and who may sign in',
    async () => {
      tool = startTool(port, dataDir);
      const said = await saysUntil(tool, 'Ctrl-C ends everything');
      expect(said).toContain(`http://localhost:${port}`);
      expect(said).toContain('No ANTHROPIC_API_KEY: the local Claude simulator answers');
      for (const email of SAMPLE_STAFF.emails) expect(said).toContain(email);
      expect(await tool.stop(STOP_MS)).toBe(0);
    },
    FIRST_START_MS,
  );

  it(
    'answers when it is started again, and leaves nothing behind on Ctrl-C',
    async () => {
      tool = startTool(port, dataDir);
      await saysUntil(tool, 'Ctrl-C ends everything');
      expect(await answer(`http://localhost:${port}`)).toBe('turn-end');

      const allGone = pipesClosed(tool);
      tool.child.kill('SIGINT');
      expect(await tool.exited).toBe(0);
      expect(await Promise.race([allGone, sleep(1_000, 'too late', { ref: false })])).toBe('all gone');
      expect(await isFree(port)).toBe(true);
    },
    FIRST_START_MS,
  );

  it(
    'leaves nothing behind when it is killed outright',
    async () => {
      tool = startTool(port, dataDir);
      await saysUntil(tool, 'Ctrl-C ends everything');
      const allGone = pipesClosed(tool);
      tool.child.kill('SIGKILL');
      expect(await Promise.race([allGone, sleep(STOP_MS, 'too late', { ref: false })])).toBe('all gone');
    },
    FIRST_START_MS,
  );

  it('says which setting helps when the port is taken', async () => {
    const other = createServer().listen(port);
    await once(other, 'listening');
    tool = startTool(port, dataDir);
    expect(await saysUntil(tool, 'API_PORT=')).toContain(`port ${port} is taken`);
    expect(await tool.exited).toBe(1);
    other.close();
  });
});

/** @param {number} port @param {string} dataDir */
function startTool(port, dataDir) {
  const unset = { ANTHROPIC_API_KEY: '', ANTHROPIC_BASE_URL: '', DATABASE_URL: '', NODE_OPTIONS: '' };
  const owned = new OwnedProcess(process.execPath, ['tools/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...unset, NODE_ENV: 'development', API_PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  owned.child.stderr?.pipe(process.stderr, { end: false });
  return owned;
}

/**
 * @param {OwnedProcess} tool
 * @param {string} words
 * @returns {Promise<string>} all it said up to these words
 */
async function saysUntil(tool, words) {
  let said = '';
  const output = /** @type {import('node:stream').Readable} */ (tool.child.stdout);
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (said.includes(words)) {
      // Read on, so that a full pipe never holds it up and the end of it is seen.
      output.resume();
      return said;
    }
  }
  throw new Error(`It ended without saying "${words}", but:\n${said}`);
}

/** Everything it began writes to the same two pipes: they close when the last of them is gone. @param {OwnedProcess} tool */
async function pipesClosed(tool) {
  await once(tool.child, 'close');
  return 'all gone';
}

/** @param {string} url @returns {Promise<string | undefined>} the type of the last event */
async function answer(url) {
  const [email = ''] = SAMPLE_STAFF.emails;
  const cookie = await signIn(url, { email, password: SAMPLE_STAFF.password });
  let last;
  for await (const { type } of ask(url, cookie, 'Is there sesame in The Perron?')) last = type;
  return last;
}
