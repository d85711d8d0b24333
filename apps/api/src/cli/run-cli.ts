import { DatabaseBootError } from '@tasty-food/api-postgres';
import { ProblemException } from '@tasty-food/api-http';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ConfigError } from '../config';
import { Refusal, UsageError, type Command, type Given } from './command';
import type { Terminal } from './terminal';

/** How a command went, as the shell is told. 130: stopped by Ctrl-C, as shells say it. */
export const EXIT = { done: 0, refused: 1, misused: 2, interrupted: 130 } as const;

const HELP: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };

/** Words as they were typed in -> the command done, its faults said, an exit code out. */
export async function runCli(
  typed: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = typed;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(overview(commands));
    return name === undefined ? EXIT.misused : EXIT.done;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    terminal.say(`There is no command "${name}". The commands: ${commands.map((known) => known.name).join(', ')}.`);
    return EXIT.misused;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOf(command));
    return EXIT.done;
  }
  try {
    await command.run(read(command, rest), terminal);
    return EXIT.done;
  } catch (failure) {
    if (terminal.interrupted.aborted) return EXIT.interrupted;
    terminal.say(sentenceOf(failure));
    if (!(failure instanceof UsageError)) return EXIT.refused;
    terminal.say(`Usage: ${command.name} ${command.usage}`);
    return EXIT.misused;
  }
}

function read(command: Command, rest: readonly string[]): Given {
  const { values, positionals } = parsed(command, rest);
  const { min, max } = command.words;
  if (positionals.length < min) throw new UsageError(`Something is missing after "${command.name}".`);
  if (positionals.length > max)
    throw new UsageError(`"${positionals[max]}" is too much; put what belongs together into quotes.`);
  return {
    words: positionals,
    option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  };
}

function parsed(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({ args: [...rest], options: { ...command.options, ...HELP }, allowPositionals: true });
  } catch (fault) {
    throw new UsageError((fault as Error).message);
  }
}

/** What an operator can mend in words; anything else with its stack, since it is a fault of ours. */
function sentenceOf(failure: unknown): string {
  const isKnown = [UsageError, Refusal, ConfigError, DatabaseBootError].some((kind) => failure instanceof kind);
  if (isKnown) return (failure as Error).message;
  if (failure instanceof ProblemException) return failure.message;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Tasty Food, for operators.\n\n${lines.join('\n')}\n\nWith --help after its name a command says more.\n`;
}

function helpOf({ name, usage, summary, help }: Command): string {
  return `${summary}\n\nUsage: ${`${name} ${usage}`.trim()}\n\n${help}\n`;
}
