import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const PROGRAM = 'slowhttptest';
const SECONDS = 20;
/** As in the program's own examples; a thousand are there after five seconds. */
const CONNECTIONS_A_SECOND = 200;

/** One way to be slow, in the words of the program's own options: https://github.com/shekyan/slowhttptest/wiki */
export interface Slowness {
  readonly name: string;
  readonly path: string;
  readonly options: readonly string[];
}

export const SLOWNESSES: readonly Slowness[] = [
  { name: 'slow headers', path: '/api/menu?branch=angleur', options: ['-H', '-i', '2', '-t', 'GET'] },
  {
    name: 'slow bodies',
    path: '/api/session',
    options: ['-B', '-i', '2', '-s', '8192', '-t', 'POST', '-f', 'application/json'],
  },
  {
    // Three answers asked for in one go on each connection, taken a few bytes a second through a narrow window.
    name: 'slow reads',
    path: '/api/menu?branch=angleur',
    options: ['-X', '-k', '3', '-w', '512', '-y', '1024', '-n', '5', '-z', '32'],
  },
];

/** Where the program is; undefined where it is not installed (`apt-get install -y slowhttptest`). */
export function findSlowhttptest(folders = (process.env['PATH'] ?? '').split(delimiter)): string | undefined {
  return folders.map((folder) => join(folder, PROGRAM)).find((file) => existsSync(file));
}

/** Runs one of them against the server for twenty seconds; resolves with what the program said of its connections in the end. */
export async function beSlow(
  program: string,
  url: string,
  { path, options }: Slowness,
  connections: number,
): Promise<string> {
  const common = ['-c', String(connections), '-r', String(CONNECTIONS_A_SECOND), '-l', String(SECONDS), '-p', '5'];
  const { stdout } = await promisify(execFile)(program, [...options, ...common, '-u', url + path], {
    maxBuffer: 64 * 2 ** 20,
  });
  return lastStatusOf(stdout);
}

/** The last of the tables that it draws each few seconds: `connected: 0, closed: 1000, service available: YES`. */
export function lastStatusOf(output: string): string {
  // The program colours its words.
  const plain = stripVTControlCharacters(output);
  const last = new Map<string, string>();
  for (const [, name = '', value = ''] of plain.matchAll(
    /^(initializing|pending|connected|error|closed|service available):\s+(\S+)/gm,
  ))
    last.set(name, value);
  return [...last].map(([name, value]) => `${name} ${value}`).join(', ');
}
