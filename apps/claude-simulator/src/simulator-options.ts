import { parseArgs } from 'node:util';
import { z } from 'zod';

const optionsSchema = z.object({
  host: z.string().default('127.0.0.1'),
  /** 0: any free port. */
  port: z.coerce.number().int().min(0).max(65_535).default(0),
  /** 0: as fast as the reader takes it. */
  tokensPerSecond: z.coerce.number().min(0).default(60),
  firstTokenMs: z.coerce.number().min(0).default(250),
  /** A folder of recorded streams, `<name>.sse`. */
  recordings: z.string().optional(),
});

/** How a simulator runs. */
export type SimulatorOptions = z.output<typeof optionsSchema>;

/** Options in code; what is left out has its default. */
export function resolveOptions(options: Partial<SimulatorOptions>): SimulatorOptions {
  return optionsSchema.parse(options);
}

/** Options of the command line, else of the environment (`SIMULATOR_PORT` for `--port`), else the defaults. */
export function readOptions(args: string[], env: Readonly<Record<string, string | undefined>>): SimulatorOptions {
  const { values } = parseArgs({
    args,
    options: {
      host: { type: 'string' },
      port: { type: 'string' },
      'tokens-per-second': { type: 'string' },
      'first-token-ms': { type: 'string' },
      recordings: { type: 'string' },
    },
  });
  const parsed = optionsSchema.safeParse({
    host: values.host ?? env['SIMULATOR_HOST'],
    port: values.port ?? env['SIMULATOR_PORT'],
    tokensPerSecond: values['tokens-per-second'] ?? env['SIMULATOR_TOKENS_PER_SECOND'],
    firstTokenMs: values['first-token-ms'] ?? env['SIMULATOR_FIRST_TOKEN_MS'],
    recordings: values.recordings ?? env['SIMULATOR_RECORDINGS'],
  });
  if (!parsed.success) {
    throw new Error(`claude-simulator: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}
