import type { RetrievalOptions } from '@tasty-food/api-retrieval';
import type { OidcOptions } from '@tasty-food/api-staff';
import { z } from 'zod';
import { oidcFaults, oidcOf, oidcVariables } from './oidc-config';
import { retentionVariables } from './retention/retention-config';
import { secondFactorFaults, secondFactorVariables } from './second-factor/second-factor-config';

/** A whole number from `min` to `max`; digits and nothing else. */
function wholeNumber(min: number, max: number) {
  const right = `use a whole number from ${min} to ${max}`;
  return z.string().regex(/^\d+$/, right).transform(Number).pipe(z.number().min(min, right).max(max, right));
}

const milliseconds = (min = 1) => wholeNumber(min, 2_147_483_647);
const flag = z.enum(['true', 'false'], 'use true or false').transform((value) => value === 'true');
/** `a=1,b=2`, values percent-encoded: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
const headerList = z.string().transform((list, context) => {
  try {
    return Object.fromEntries(list.split(',').map(headerOf));
  } catch {
    context.addIssue({ code: 'custom', message: 'use name=value, several separated by commas, "%" written as %25' });
    return z.NEVER;
  }
});

function headerOf(pair: string): [string, string] {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*=(.*)$/.exec(pair) ?? [];
  if (name === '') throw new TypeError('A header without a name');
  return [name, decodeURIComponent(value.trim())];
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'use an address like https://api.anthropic.com' });

/** Every variable that this software reads: the one list that `.env.example` and the README's table are checked against. */
export const configSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'use development, production or test').default('development'),
  API_PORT: wholeNumber(0, 65_535).optional(),
  PORT: wholeNumber(0, 65_535).optional(),
  API_HOST: z.string().default('0.0.0.0'),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: httpUrl.optional(),
  CLAUDE_MODEL: z.string().default('claude-haiku-5-5'),
  EMBEDDINGS_API_KEY: z.string().optional(),
  VOYAGE_API_KEY: z.string().optional(),
  EMBEDDINGS_BASE_URL: httpUrl.default('https://api.voyageai.com/v1'),
  EMBEDDINGS_MODEL: z.string().min(1).default('voyage-3.5'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'use postgres://user:password@host:5432/database' })
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10),
  DATA_DIR: z.string().default('.data'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'use redis://user:password@host:6379/0' }).optional(),
  RATE_LIMIT_WINDOW: milliseconds().default(60_000),
  RATE_LIMIT_MAX: wholeNumber(1, 1_000_000).default(10),
  RATE_LIMIT_MANAGER_MAX: wholeNumber(1, 1_000_000).optional(),
  RATE_LIMIT_SIGN_INS: wholeNumber(1, 1_000_000).default(120),
  STREAM_PER_PERSON: wholeNumber(1, 1_000_000).optional(),
  CORS_ORIGINS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(z.url({ protocol: /^https?$/, error: 'use origins like https://portal.example, separated by commas' })),
    )
    .default([]),
  STREAM_TIMEOUT_MS: milliseconds().default(300_000),
  STREAM_IDLE_TIMEOUT_MS: milliseconds().default(60_000),
  STREAM_KEEPALIVE_MS: milliseconds().default(15_000),
  STREAM_BUFFER_MS: milliseconds(0).default(25),
  STREAM_ORPHAN_MS: milliseconds().default(120_000),
  STREAM_DRAIN_MS: milliseconds(0).default(30_000),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  SAMPLE_DATA: flag.optional(),
  ADMIN_EMAIL: z.email('use an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'use at least 12 characters').optional(),
  ...oidcVariables,
  ...secondFactorVariables,
  ...retentionVariables,
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/, 'use at least 16 letters, digits or . ~ + / = _ -')
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headerList.optional(),
  OTEL_SERVICE_NAME: z.string().default('tasty-food'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'use a share from 0 to 1, like 0.1')
    .transform(Number)
    .default(1),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'use fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
});

type Environment = z.infer<typeof configSchema>;

/** The configuration as the app uses it: defaults that depend on one another are settled. */
export type Config = Environment & {
  readonly port: number;
  readonly sampleData: boolean;
  /** Who measures what passages mean; undefined: searches rank by words alone. */
  readonly embeddings: RetrievalOptions['embeddings'];
  /** The provider of identities, if one is set up. */
  readonly oidc: OidcOptions | undefined;
  /** Answers that may run for one person at the same time. */
  readonly answersPerPerson: number;
  /** Questions a window of a manager or an admin. */
  readonly rateLimitManagerMax: number;
  /** No key and no address of another Messages API: the local simulator answers. */
  readonly simulated: boolean;
};

/** Unusable configuration: `message` names every faulty variable and what would be right. */
export class ConfigError extends Error {}

/** Reads the environment; a variable that is set to nothing counts as unset. Throws `ConfigError` with all faults at once. */
export function readConfig(environment: Record<string, unknown>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = configSchema.safeParse(given);
  const faults = read.success
    ? pairFaults(read.data)
    : read.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  if (!read.success || faults.length > 0) {
    throw new ConfigError(['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
  }
  const config = read.data;
  return {
    ...config,
    port: config.API_PORT ?? config.PORT ?? 3001,
    sampleData: config.SAMPLE_DATA ?? (config.DATABASE_URL === undefined && config.NODE_ENV !== 'production'),
    embeddings: embeddingsOf(config),
    oidc: oidcOf(config),
    // Not fewer: questions of one window that are asked at once would not all be taken.
    answersPerPerson: config.STREAM_PER_PERSON ?? config.RATE_LIMIT_MAX,
    // Who raises the limit of questions for a test or a busy house means everybody.
    rateLimitManagerMax: config.RATE_LIMIT_MANAGER_MAX ?? Math.min(3 * config.RATE_LIMIT_MAX, 1_000_000),
    simulated: config.ANTHROPIC_API_KEY === undefined && config.ANTHROPIC_BASE_URL === undefined,
  };
}

function embeddingsOf(config: Environment): Config['embeddings'] {
  const apiKey = config.EMBEDDINGS_API_KEY ?? config.VOYAGE_API_KEY;
  return apiKey === undefined
    ? undefined
    : { apiKey, baseUrl: config.EMBEDDINGS_BASE_URL, model: config.EMBEDDINGS_MODEL };
}

function pairFaults(config: Environment): string[] {
  const faults: string[] = [];
  if (config.ADMIN_EMAIL && !config.ADMIN_PASSWORD) faults.push('ADMIN_PASSWORD: set it too, ADMIN_EMAIL is set');
  if (config.ADMIN_PASSWORD && !config.ADMIN_EMAIL) faults.push('ADMIN_EMAIL: set it too, ADMIN_PASSWORD is set');
  return [...faults, ...oidcFaults(config), ...secondFactorFaults(config)];
}
