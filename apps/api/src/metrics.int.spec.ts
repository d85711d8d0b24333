import { readPrometheusText, type Samples } from '@tasty-food/api-telemetry/testing';
import {
  metricsSchema,
  TURN_END_REASONS,
  TURN_ERROR_CODES,
  urlOf,
  type MetricsSummary,
  type Turn,
} from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECURITY_EVENTS } from './http/security-events/security-event';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const TOKEN = 'a-token-for-scrapers-1';
const CLOSED_LABELS: Record<string, RegExp> = {
  outcome: new RegExp(`^(${[...TURN_END_REASONS, ...TURN_ERROR_CODES, 'given-up', 'done', 'failed'].join('|')})$`),
  language: /^(fr|nl|en)$/,
  ended: /^(whole|stopped|failed)$/,
  kind: /^(input|output|cache_read|cache_write)$/,
  why: /^(asked|unread)$/,
  result: /^(hit|write|miss)$/,
  state: /^(closed|open|half-open)$/,
  limit: /^(questions|answers)$/,
  event: new RegExp(`^(${SECURITY_EVENTS.join('|')})$`),
  dependency: /^(postgres|redis)$/,
  mode: /^(user|system)$/,
  reason: /^[a-z_-]+$/,
  missing: /^(head|byte|content|answer)$/,
  error_type: /^[a-z-]+$/,
  gen_ai_operation_name: /^chat$/,
  gen_ai_provider_name: /^anthropic$/,
  gen_ai_request_model: /^claude-haiku-5-5$/,
  gen_ai_token_type: /^(input|output)$/,
  quantile: /^[\d.]+$/,
  le: /^([\d.]+|\+Inf)$/,
};

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start({ METRICS_TOKEN: TOKEN, RATE_LIMIT_MAX: '6', RATE_LIMIT_MANAGER_MAX: '6' });
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

async function scrape(): Promise<Samples> {
  const response = await fetch(`${api.url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return readPrometheusText(await response.text());
}

function answered(turns: Turn[], count: (turn: Turn) => number | undefined): number {
  return turns.reduce((sum, turn) => sum + (count(turn) ?? 0), 0);
}

describe('the metrics', () => {
  it.each(['/metrics', '/api/metrics'])('%s are for managers, and for who bears the token', async (path) => {
    const status = async (headers: Record<string, string>, client?: ApiClient) => {
      const response = await (client?.send('GET', path, undefined, headers) ?? fetch(api.url + path, { headers }));
      if (!response.ok) expect(response.headers.get('content-type')).toContain('application/problem+json');
      await response.body?.cancel();
      return response.status;
    };
    const [manager, admin] = [await api.signIn('manager@tastyfood.test'), await api.signIn('admin@tastyfood.test')];
    expect(await status({})).toBe(401);
    expect(await status({}, staff)).toBe(403);
    expect(await status({}, manager)).toBe(200);
    expect(await status({}, admin)).toBe(200);
    expect(await status({ authorization: `Bearer ${TOKEN}` })).toBe(200);
    for (const wrong of [`${TOKEN}x`, TOKEN.slice(1), '', 'é']) {
      expect(await status({ authorization: `Bearer ${encodeURI(wrong)}` })).toBe(401);
    }
    // A wrong token is not mended by a session; another scheme is for a proxy in front.
    expect(await status({ authorization: 'Bearer nonsense' }, manager)).toBe(401);
    expect(await status({ authorization: 'Basic bm9uc2Vuc2U=' }, manager)).toBe(200);
  });

  it('count what was answered, stopped and refused, to the token and the cent', async () => {
    const before = await scrape();
    const turns = [
      await staff.answer({ question: 'Is there sesame in The Perron?' }),
      await staff.answer({ question: 'Which dishes contain nuts?' }),
      await stopped(),
    ];
    await api.script({ kind: 'error', status: 400, type: 'invalid_request_error' });
    turns.push(await staff.answer({ question: 'Anybody there?' }));
    await api.resetSimulator();
    const after = await scrape();
    const grown = (name: string, labels: Record<string, string> = {}) =>
      after.sum(name, labels) - before.sum(name, labels);

    expect(grown('tasty_food_turns_total', { outcome: 'complete' })).toBe(2);
    expect(grown('tasty_food_turns_total', { outcome: 'stopped' })).toBe(1);
    expect(grown('tasty_food_turns_total', { outcome: 'upstream-rejected' })).toBe(1);
    expect(grown('tasty_food_turn_stops_total', { why: 'asked' })).toBe(1);
    expect(grown('tasty_food_turn_duration_seconds_count')).toBe(4);
    expect(grown('tasty_food_turn_first_text_seconds_count')).toBe(3);
    expect(grown('tasty_food_tokens_total', { kind: 'input' })).toBe(
      answered(turns, ({ usage }) => usage?.inputTokens),
    );
    expect(grown('tasty_food_tokens_total', { kind: 'output' })).toBe(
      answered(turns, ({ usage }) => usage?.outputTokens),
    );
    expect(grown('tasty_food_tokens_total', { kind: 'cache_read' })).toBe(
      answered(turns, ({ usage }) => usage?.cacheReadTokens),
    );
    expect(grown('tasty_food_cost_usd_total')).toBeCloseTo(
      answered(turns, ({ cost }) => cost?.amount),
      9,
    );
    expect(grown('gen_ai_client_operation_duration_seconds_count', { error_type: 'cancelled' })).toBe(1);
    expect(grown('gen_ai_client_operation_duration_seconds_count', { error_type: 'rejected' })).toBe(1);
    expect(grown('gen_ai_client_operation_duration_seconds_count')).toBeGreaterThanOrEqual(4);
    expect(grown('gen_ai_client_token_usage_count', { gen_ai_token_type: 'output' })).toBe(
      grown('gen_ai_server_time_to_first_token_seconds_count') + lookUps(turns) - 1,
    );
    expect(after.value('tasty_food_claude_breaker_state', { state: 'closed' })).toBe(1);
    expect(after.value('tasty_food_dependency_up', { dependency: 'postgres' })).toBe(1);
    expect(after.value('tasty_food_dependency_up', { dependency: 'redis' })).toBeUndefined();
    expect(after.value('tasty_food_turns_active')).toBe(0);
    await untilTrue(async () => (await scrape()).value('tasty_food_turns_unsaved') === 0);
  });

  it('say in a few numbers what they say in many', async () => {
    const samples = await scrape();
    const response = await fetch(`${api.url}/api/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const summary: MetricsSummary = metricsSchema.parse(await response.json());
    expect(summary.totalRequests).toBe(samples.sum('tasty_food_turns_total'));
    expect(summary.totalTokens).toBe(samples.sum('tasty_food_tokens_total'));
    expect(summary.avgTokensPerRequest).toBe(Math.round(summary.totalTokens / summary.totalRequests));
    expect(summary.totalCost.amount).toBe(samples.sum('tasty_food_cost_usd_total'));
    expect(summary.activeStreams).toBe(samples.value('tasty_food_readers_active'));
  });

  it('show who reads while they read, and forget them', async () => {
    const other = await api.signIn('admin@tastyfood.test');
    await api.script({ kind: 'answer', text: 'word '.repeat(200), tokensPerSecond: 100 });
    const { turnId } = await other.ask({ question: 'Slowly?' });
    await other.follow(turnId, undefined, ({ event }) => event.type === 'turn-start');
    const reading = other.follow(turnId);
    await untilTrue(async () => (await scrape()).value('tasty_food_readers_active') === 1);
    expect((await scrape()).value('tasty_food_turns_active')).toBe(1);
    await other.json('POST', urlOf('stop', { turnId }));
    await reading;
    await untilTrue(async () => (await scrape()).value('tasty_food_readers_active') === 0);
  });

  it('tell of no person and no content, and only labels of short closed lists', async () => {
    const samples = await scrape();
    for (const name of samples.names) expect(name).toMatch(/^(gen_ai|tasty_food|process|nodejs)_[a-z0-9_]+$/);
    for (const series of samples.series) {
      for (const [, label = '', value = ''] of series.matchAll(/(\w+)="([^"]*)"/g)) {
        expect([label, value]).toEqual([label, expect.stringMatching(CLOSED_LABELS[label] ?? /^never$/)]);
      }
    }
  });
});

describe('the table of docs/observability.md', () => {
  it('names every metric, and none besides', async () => {
    const table = readFileSync(join(__dirname, '../../../docs/observability.md'), 'utf8');
    const told = [...table.matchAll(/^\| `([a-z0-9_]+)` /gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual((await scrape()).names.toSorted());
  });
});

describe('the question limit', () => {
  it('says what is left of it with each answer, and with a refusal when to come again', async () => {
    const manager = await api.signIn('manager@tastyfood.test');
    const before = (await scrape()).sum('tasty_food_limit_refused_total');
    const told = [];
    for (let n = 0; n < 7; n++) {
      const response = await manager.send('POST', urlOf('ask'), { question: 'Hello?' });
      const header = (name: string) => response.headers.get(name);
      told.push([
        response.status,
        header('ratelimit-limit'),
        header('ratelimit-remaining'),
        header('retry-after') !== null,
      ]);
      expect(header('ratelimit-policy')).toBe('"questions";q=6;w=60');
      const seconds = header('ratelimit-reset');
      expect(Number(seconds)).toBeGreaterThan(30);
      expect(Number(seconds)).toBeLessThanOrEqual(60);
      expect(header('ratelimit')).toBe(`"questions";r=${header('ratelimit-remaining')};t=${seconds}`);
      if (response.status === 429) expect(header('retry-after')).toBe(seconds);
      await response.body?.cancel();
    }
    const allowed = [5, 4, 3, 2, 1, 0].map((left) => [201, '6', String(left), false]);
    expect(told).toEqual([...allowed, [429, '6', '0', true]]);
    expect((await scrape()).sum('tasty_food_limit_refused_total')).toBe(before + 1);
  });
});

// The last: it holds Claude for half a minute.
describe('Claude that limits the account', () => {
  it('is left alone: the next question ends at once as rate-limited, with the wait, and the metrics say so', async () => {
    const admin = await api.signIn('admin@tastyfood.test');
    await api.script({ kind: 'error', status: 429, type: 'rate_limit_error', headers: { 'retry-after': '30' } });
    const told = await admin.ask({ question: 'Hello?' });
    await admin.follow(told.turnId, undefined, ({ event }) => event.type === 'turn-notice');
    const refused = await admin.answer({ question: 'And now?' });
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'rate-limited', retryable: true } });
    expect(refused.error?.retryAfterMs).toBeGreaterThan(15_000);
    expect(refused.error?.retryAfterMs).toBeLessThanOrEqual(30_000);
    await admin.json('POST', urlOf('stop', { turnId: told.turnId }));
    const samples = await scrape();
    expect(samples.value('tasty_food_claude_not_asked_total', { reason: 'backoff' })).toBe(1);
    expect(samples.value('tasty_food_claude_retries_total', { reason: 'rate-limited' })).toBe(1);
    expect(samples.value('tasty_food_claude_backoff_seconds')).toBeGreaterThan(10);
  });
});

async function stopped(): Promise<Turn> {
  await api.script({ kind: 'answer', text: 'word '.repeat(500), tokensPerSecond: 100 });
  const { turnId } = await staff.ask({ question: 'Slowly?' });
  await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
  await staff.json('POST', urlOf('stop', { turnId }));
  return staff.turn(turnId);
}

/** Requests that only looked something up: they have tokens, and no text. */
function lookUps(turns: Turn[]): number {
  return turns.reduce((sum, { steps }) => sum + new Set(steps.map(({ stepId }) => stepId.split('.')[0])).size, 0);
}

async function untilTrue(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('It never came to be.');
}
