import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal, UsageError, type Given } from './command';
import type { Terminal } from './terminal';

/** The option by which a command takes a password: never the password itself, which `ps` and the shell's history would show. */
export const PASSWORD_OPTION = { 'password-file': { type: 'string' } } as const;
export const PASSWORD_HELP =
  'The password is asked for without showing it. --password-file FILE takes the first line of a file, "-" that of the standard input.';

/** Throws `UsageError` where nobody can be asked, `Refusal` where there is none. */
export async function readPassword(given: Given, terminal: Terminal, question: string): Promise<string> {
  const file = given.option('password-file');
  if (file !== undefined) return firstLine(file, terminal);
  if (!terminal.input.isTTY)
    throw new UsageError('Nobody can be asked for the password here. Give --password-file FILE, or "-" to pipe it in.');
  return ask(question, terminal);
}

/** A code of the second factor, which no file could hold. Throws `Refusal` where nobody can be asked. */
export function readCode(terminal: Terminal, email: string): Promise<string> {
  if (!terminal.input.isTTY)
    throw new Refusal(`${email} has a second factor, and nobody can be asked for its code here. Use a terminal.`);
  return ask(`Code of the authenticator app of ${email}, or a recovery code:`, terminal);
}

async function firstLine(file: string, terminal: Terminal): Promise<string> {
  const text = file === '-' ? await textOf(terminal.input) : textOfFile(file);
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new Refusal(`There is no password in the first line of ${file === '-' ? 'the input' : file}.`);
  return line;
}

async function textOf(input: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Refusal(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** What is typed goes nowhere: readline writes its echo to an output that swallows it. */
function ask(question: string, terminal: Terminal): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: terminal.input, output: nowhere, terminal: true });
  terminal.say(question);
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => reject(new Refusal('Nothing was given.')));
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
  });
}
