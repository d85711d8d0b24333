import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../../../dist/apps/api/cli.js');

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the built command line as an operator does; `input` is piped in, `onOut` may interrupt it. */
export async function runBuiltCli(
  typed: readonly string[],
  environment: Record<string, string> = {},
  { input = '', onOut }: { input?: string; onOut?: (out: string, interrupt: () => void) => void } = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [BUILT, ...typed], { env: { PATH: process.env['PATH'], ...environment } });
  let out = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    onOut?.(out, () => child.kill('SIGINT'));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, said };
}
