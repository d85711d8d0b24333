import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HEADERS, HELLO } from './testing/open-simulator.ts';

const MAIN = join(import.meta.dirname, 'main.ts');

function run(args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env['PATH'], ...env } });
}

describe('the simulator as a process', () => {
  it('starts from its source, prints its address on one line, answers, and ends on SIGTERM', async () => {
    const child = run(['--port', '0'], { SIMULATOR_TOKENS_PER_SECOND: '0', SIMULATOR_FIRST_TOKEN_MS: '0' });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const url = /^claude-simulator listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    const response = await fetch(`${url}/v1/messages`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(HELLO),
    });
    expect(response.status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    [['--port', 'many'], 'port'],
    [['--prot', '1'], '--prot'],
  ])('ends with a sentence for %j', async (args, named) => {
    const child = run(args);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said).toContain(named);
  });
});
