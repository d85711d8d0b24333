import { Global, Logger, Module, type Provider } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AnswerOptions } from '@tasty-food/api-answers';
import { ChatOptions } from '@tasty-food/api-chat';
import { ClaudeOptions } from '@tasty-food/api-claude';
import { ConversationsOptions } from '@tasty-food/api-conversations';
import { EventsOptions } from '@tasty-food/api-events';
import { KnowledgeOptions } from '@tasty-food/api-knowledge';
import { MenuOptions } from '@tasty-food/api-menu';
import { PostgresOptions } from '@tasty-food/api-postgres';
import { RedisOptions } from '@tasty-food/api-redis';
import { RetrievalOptions } from '@tasty-food/api-retrieval';
import { STAFF_DEFAULTS, StaffOptions } from '@tasty-food/api-staff';
import { TraceOptions } from '@tasty-food/api-telemetry';
import type { Config } from './config';
import { privacyOf } from './retention/privacy-of';
import { secretsKeysOf } from './second-factor/secrets-key';
import { SimulatorProcess } from './simulator-process';

const CLAUDE_URL = 'https://api.anthropic.com';

/** Reads one validated variable. */
type Get = <K extends keyof Config>(key: K) => Config[K];

/** What a room is told, made of the environment: no room reads it by itself. */
function optionsOf<T>(provide: abstract new () => T, make: (get: Get) => T): Provider {
  return {
    provide,
    inject: [ConfigService],
    useFactory: (config: ConfigService<Config, true>) => make((key) => config.get(key, { infer: true })),
  };
}

const claudeOptions: Provider = {
  provide: ClaudeOptions,
  inject: [ConfigService, SimulatorProcess],
  useFactory: async (config: ConfigService<Config, true>, simulator: SimulatorProcess): Promise<ClaudeOptions> => {
    const simulated = config.get('simulated', { infer: true });
    if (simulated) new Logger('Claude').warn('No ANTHROPIC_API_KEY: the local simulator answers, not Claude.');
    return {
      // The SDK wants a key; a Messages API at another address may do without.
      apiKey: config.get('ANTHROPIC_API_KEY', { infer: true }) ?? 'none',
      baseUrl: simulated ? await simulator.start() : (config.get('ANTHROPIC_BASE_URL', { infer: true }) ?? CLAUDE_URL),
      model: config.get('CLAUDE_MODEL', { infer: true }),
      idleTimeoutMs: config.get('STREAM_IDLE_TIMEOUT_MS', { infer: true }),
      headersTimeoutMs: 30_000,
    };
  },
};

const rooms: Provider[] = [
  SimulatorProcess,
  claudeOptions,
  optionsOf(PostgresOptions, (get) => ({
    databaseUrl: get('DATABASE_URL'),
    dataDir: get('DATA_DIR'),
    poolSize: get('DATABASE_POOL_SIZE'),
  })),
  optionsOf(TraceOptions, (get) => ({
    endpoint: get('OTEL_EXPORTER_OTLP_ENDPOINT'),
    headers: get('OTEL_EXPORTER_OTLP_HEADERS') ?? {},
    serviceName: get('OTEL_SERVICE_NAME'),
    ratio: get('OTEL_TRACES_SAMPLER_ARG'),
  })),
  optionsOf(RedisOptions, (get) => ({ url: get('REDIS_URL') })),
  optionsOf(EventsOptions, (get) => ({ keepaliveMs: get('STREAM_KEEPALIVE_MS') })),
  optionsOf(MenuOptions, (get) => ({ sampleData: get('sampleData') })),
  optionsOf(KnowledgeOptions, (get) => ({ sampleData: get('sampleData') })),
  optionsOf(RetrievalOptions, (get) => ({ embeddings: get('embeddings') })),
  optionsOf(StaffOptions, (get) => ({
    ...STAFF_DEFAULTS,
    sampleData: get('sampleData'),
    adminEmail: get('ADMIN_EMAIL'),
    adminPassword: get('ADMIN_PASSWORD'),
    oidc: get('oidc'),
    secretsKeys: secretsKeysOf({
      keys: get('SECRETS_KEY'),
      databaseUrl: get('DATABASE_URL'),
      dataDir: get('DATA_DIR'),
    }),
    secondFactorRoles: get('SECOND_FACTOR_ROLES'),
    tokens: { 'read-metrics': get('METRICS_TOKEN') },
  })),
  optionsOf(AnswerOptions, (get) => ({
    streamTimeoutMs: get('STREAM_TIMEOUT_MS'),
    bufferMs: get('STREAM_BUFFER_MS'),
  })),
  optionsOf(ChatOptions, (get) => ({
    keepaliveMs: get('STREAM_KEEPALIVE_MS'),
    orphanMs: get('STREAM_ORPHAN_MS'),
    drainMs: get('STREAM_DRAIN_MS'),
    rateLimitWindowMs: get('RATE_LIMIT_WINDOW'),
    rateLimitMax: get('RATE_LIMIT_MAX'),
    rateLimitManagerMax: get('rateLimitManagerMax'),
    answersPerPerson: get('answersPerPerson'),
  })),
  optionsOf(ConversationsOptions, (get) => ({ privacy: privacyOf(get) })),
];

/** Tells every room what it needs to know. */
@Global()
@Module({ providers: rooms, exports: rooms })
export class ConfigurationModule {}
