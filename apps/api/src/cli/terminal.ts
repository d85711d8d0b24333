/** Where a command is typed: what it may read, and where it speaks. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadStream;
  /** Results: what is piped into a file. */
  out(text: string): void;
  /** Everything else: progress, questions, faults. */
  say(line: string): void;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** The terminal of this process. Ctrl-C aborts `interrupted` once; a second one ends the process. */
export function ownTerminal(): Terminal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  return {
    environment: process.env,
    input: process.stdin,
    out: (text) => void process.stdout.write(text),
    say: (line) => void process.stderr.write(`${line}\n`),
    interrupted: interruption.signal,
  };
}
