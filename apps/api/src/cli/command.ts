import type { ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './terminal';

/** What was typed after the name of a command. */
export interface Given {
  /** The words without a dash, in their order. */
  readonly words: readonly string[];
  option(name: string): string | undefined;
  flag(name: string): boolean;
}

/** One thing that an operator can do. */
export interface Command {
  readonly name: string;
  /** What is typed after the name: `--email ADDRESS [--name NAME]`. */
  readonly usage: string;
  /** One line, for the list of all commands. */
  readonly summary: string;
  /** What `--help` says beside the usage, in whole sentences. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many words it takes; others are refused before it runs. */
  readonly words: { readonly min: number; readonly max: number };
  /** Does it. Throws `UsageError` or `Refusal` in words for the operator. */
  run(given: Given, terminal: Terminal): Promise<void>;
}

/** It was typed wrongly: exit code 2. `message` says what would be right. */
export class UsageError extends Error {}

/** It was understood and cannot be done: exit code 1. `message` says why, and what would help. */
export class Refusal extends Error {}

/** What must be given; throws `UsageError` that names it. */
export function required(given: Given, name: string, example: string): string {
  const value = given.option(name);
  if (value === undefined || value === '') throw new UsageError(`Give --${name}, for example --${name} ${example}.`);
  return value;
}
