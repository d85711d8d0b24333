import { ClaudeFailure } from '@tasty-food/api-claude';
import { Metrics } from '@tasty-food/api-telemetry';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import type { TerminalEvent } from '@tasty-food/contract';
import { TurnMetrics } from './turn-metrics';

const usage = { inputTokens: 100, cacheReadTokens: 600, cacheWriteTokens: 0, outputTokens: 50, estimated: false };
const spent = { usage, cost: { amount: 0.002, currency: 'USD' } };
const complete: TerminalEvent = { type: 'turn-end', reason: 'complete', ...spent, durationMs: 900 };

let metrics: Metrics;
let counted: TurnMetrics;

beforeEach(() => {
  metrics = new Metrics();
  counted = new TurnMetrics(metrics);
});

async function scrape() {
  return readPrometheusText(await metrics.text());
}

describe('TurnMetrics', () => {
  it('counts an attempt once, with its times, tokens and cost', async () => {
    counted.answered(1, { ending: complete, firstTextMs: 300, durationMs: 900 });
    const samples = await scrape();
    expect(samples.value('tasty_food_turns_total', { outcome: 'complete' })).toBe(1);
    expect(samples.value('tasty_food_turn_duration_seconds_sum', { ended: 'whole' })).toBe(0.9);
    expect(samples.value('tasty_food_turn_first_text_seconds_sum')).toBe(0.3);
    expect(samples.value('tasty_food_tokens_total', { kind: 'cache_read' })).toBe(600);
    expect(samples.value('tasty_food_cost_usd_total')).toBe(0.002);
    expect(samples.value('tasty_food_turn_restarts_total')).toBe(0);
    expect(counted.totals).toMatchObject({ requests: 1, tokens: 750, inputTokens: 700, cacheReadTokens: 600 });
  });

  it('counts later attempts as restarts, and one that was given up as such, without a time to the first text', async () => {
    counted.answered(2, { ending: undefined, firstTextMs: undefined, durationMs: 50 });
    const samples = await scrape();
    expect(samples.value('tasty_food_turns_total', { outcome: 'given-up' })).toBe(1);
    expect(samples.value('tasty_food_turn_restarts_total')).toBe(1);
    expect(samples.value('tasty_food_turn_first_text_seconds_count')).toBe(0);
    expect(samples.sum('tasty_food_tokens_total')).toBe(0);
  });

  it('tells failures by their code, and an answer that took too long as a whole', async () => {
    counted.failed(new ClaudeFailure('timeout', 'too long', { watchdog: 'answer' }));
    counted.failed(new ClaudeFailure('timeout', 'no byte', { watchdog: 'byte' }));
    counted.failed(new Error('ours'));
    const ending: TerminalEvent = { type: 'turn-error', code: 'timeout', retryable: true, ...spent };
    counted.answered(1, { ending, firstTextMs: undefined, durationMs: 300_000 });
    const samples = await scrape();
    expect(samples.value('tasty_food_turn_deadlines_total')).toBe(1);
    expect(samples.value('tasty_food_turns_total', { outcome: 'timeout' })).toBe(1);
    expect(samples.value('tasty_food_turn_duration_seconds_count', { ended: 'failed' })).toBe(1);
  });
});
