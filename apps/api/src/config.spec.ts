import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, configSchema, readConfig } from './config';

const WORKSPACE = join(__dirname, '../../..');
const NAMES = Object.keys(configSchema.shape);

describe('the configuration', () => {
  it('needs nothing: embedded database, sample data and the simulator on port 3001', () => {
    expect(readConfig({})).toMatchObject({
      port: 3001,
      sampleData: true,
      simulated: true,
      CLAUDE_MODEL: 'claude-haiku-5-5',
      RATE_LIMIT_MAX: 10,
      STREAM_BUFFER_MS: 25,
    });
  });

  it('has no secret of its own: none of them has a default', () => {
    const secrets = Object.entries(readConfig({ NODE_ENV: 'production' })).filter(([name]) =>
      /KEY|PASSWORD|SECRET|TOKEN|HEADERS|_URL$/.test(name),
    );
    const given = secrets.filter(([, value]) => value !== undefined);
    expect(given.map(([name]) => name)).toEqual(['EMBEDDINGS_BASE_URL']);
  });

  it('takes a variable that is set to nothing for unset', () => {
    expect(readConfig({ ANTHROPIC_API_KEY: '', DATABASE_URL: '', API_PORT: '', PORT: '8080' })).toMatchObject({
      port: 8080,
      simulated: true,
      sampleData: true,
    });
  });

  it.each([
    [{ NODE_ENV: 'production' }, false],
    [{ DATABASE_URL: 'postgres://127.0.0.1/tastyfood' }, false],
    [{ NODE_ENV: 'production', SAMPLE_DATA: 'true' }, true],
    [{ SAMPLE_DATA: 'false' }, false],
  ])('with %j loads the sample data: %s', (environment, sampleData) => {
    expect(readConfig(environment).sampleData).toBe(sampleData);
  });

  it.each([
    [{}, 10],
    [{ RATE_LIMIT_MAX: '40' }, 40],
    [{ RATE_LIMIT_MANAGER_MAX: '40' }, 10],
    [{ STREAM_PER_PERSON: '3' }, 3],
  ])('with %j lets so many answers run for one person at once: %d', (environment, answersPerPerson) => {
    expect(readConfig(environment).answersPerPerson).toBe(answersPerPerson);
  });

  it('does not simulate where another Messages API is named', () => {
    expect(readConfig({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:9100' }).simulated).toBe(false);
    expect(readConfig({ ANTHROPIC_API_KEY: 'key' }).simulated).toBe(false);
  });

  it('has embeddings with a key of either name only', () => {
    expect(readConfig({}).embeddings).toBeUndefined();
    const own = { baseUrl: 'https://api.voyageai.com/v1', model: 'voyage-3.5' };
    expect(readConfig({ VOYAGE_API_KEY: 'other' }).embeddings).toEqual({ apiKey: 'other', ...own });
    expect(readConfig({ VOYAGE_API_KEY: 'other', EMBEDDINGS_API_KEY: 'key' }).embeddings?.apiKey).toBe('key');
    expect(faultsOf({ EMBEDDINGS_BASE_URL: 'voyage' })).toContain('EMBEDDINGS_BASE_URL: use an address like');
  });

  it('reports all faults at once, each with its name and what would be right', () => {
    const faulty = {
      API_PORT: 'eighty',
      DATABASE_URL: 'mysql://127.0.0.1/x',
      LOG_LEVEL: 'loud',
      CORS_ORIGINS: 'https://portal.example,nonsense',
      STREAM_TIMEOUT_MS: '-5',
      SAMPLE_DATA: 'yes',
      REDIS_URL: 'http://127.0.0.1',
    };
    const message = faultsOf(faulty);
    for (const name of Object.keys(faulty)) expect(message).toContain(`${name}: `);
    expect(message).toContain('DATABASE_URL: use postgres://user:password@host:5432/database');
    expect(message).toContain('SAMPLE_DATA: use true or false');
  });

  it('reads what is sent to a collector of traces as the specification writes it', () => {
    const environment = { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20x=y, x-team=kitchen' };
    expect(readConfig({ ...environment, OTEL_TRACES_SAMPLER_ARG: '0.25' })).toMatchObject({
      OTEL_EXPORTER_OTLP_HEADERS: { authorization: 'Bearer x=y', 'x-team': 'kitchen' },
      OTEL_TRACES_SAMPLER_ARG: 0.25,
    });
    for (const headers of ['nonsense', 'a=%', '=b'])
      expect(faultsOf({ OTEL_EXPORTER_OTLP_HEADERS: headers })).toContain('OTEL_EXPORTER_OTLP_HEADERS: use name=value');
    expect(faultsOf({ OTEL_TRACES_SAMPLER_ARG: '2' })).toContain('use a share from 0 to 1');
  });

  it('says which half of a pair is missing, and never a value', () => {
    expect(faultsOf({ ADMIN_EMAIL: 'chef@tastyfood.test' })).toContain('ADMIN_PASSWORD: set it too');
    expect(faultsOf({ ADMIN_PASSWORD: 'a-long-password' })).not.toContain('a-long-password');
    expect(faultsOf({ ADMIN_EMAIL: 'chef@tastyfood.test', ADMIN_PASSWORD: 'short' })).not.toContain('short"');
  });

  it.each(['.env.example', 'README.md'])('is told in %s, variable by variable', (file) => {
    const text = readFileSync(join(WORKSPACE, file), 'utf8');
    for (const name of NAMES) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('is told in .env.example without a variable that nobody reads', () => {
    const text = readFileSync(join(WORKSPACE, '.env.example'), 'utf8');
    const told = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(NAMES.toSorted());
  });
});

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (failure) {
    if (failure instanceof ConfigError) return failure.message;
    throw failure;
  }
  throw new Error('The configuration was accepted.');
}
