import { Injectable } from '@nestjs/common';
import { Metrics } from '@tasty-food/api-telemetry';
import type { Backoff } from './backoff/backoff';
import { BREAKER_STATES, type BreakerState } from './breaker';
import { CACHE_MISS_REASONS, type CacheMissReason, type ClaudeEvent, type ClaudeUsage } from './claude-event';
import type { ClaudeFailure } from './claude-failure';
import { ClaudeOptions } from './claude-options';

/**
 * Boundaries and names of OpenTelemetry's conventions for GenAI clients, as Prometheus spells them.
 * https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/gen-ai-metrics.md
 */
const SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const TOKENS = Array.from({ length: 14 }, (_, power) => 4 ** power);
const OF_REQUEST = ['gen_ai_operation_name', 'gen_ai_provider_name', 'gen_ai_request_model'] as const;

/** What is counted of requests to Claude: some numbers a request, none a token. */
@Injectable()
export class ClaudeMetrics {
  private readonly ofRequest;
  private readonly duration;
  private readonly firstChunk;
  private readonly firstToken;
  private readonly tokens;
  private readonly cache;
  private readonly cacheMisses;
  private readonly retries;
  private readonly watchdogs;
  private readonly notAskedTotal;

  constructor(
    private readonly metrics: Metrics,
    { model }: ClaudeOptions,
  ) {
    this.ofRequest = { gen_ai_operation_name: 'chat', gen_ai_provider_name: 'anthropic', gen_ai_request_model: model };
    this.duration = metrics.histogram(
      {
        name: 'gen_ai_client_operation_duration_seconds',
        help: 'One request to Claude, from asking to its end; error_type says why it failed, or that it was cancelled.',
        labels: [...OF_REQUEST, 'error_type'],
      },
      SECONDS,
    );
    this.firstChunk = metrics.histogram(
      {
        name: 'gen_ai_client_operation_time_to_first_chunk_seconds',
        help: 'From asking Claude to the first event of its stream.',
        labels: OF_REQUEST,
      },
      SECONDS,
    );
    this.firstToken = metrics.histogram(
      {
        name: 'gen_ai_server_time_to_first_token_seconds',
        help: 'From asking Claude to its first text, as seen from here; a request that only looks things up has none.',
        labels: OF_REQUEST,
      },
      SECONDS,
    );
    this.tokens = metrics.histogram(
      {
        name: 'gen_ai_client_token_usage',
        help: 'Tokens of one request as Claude counted them; input includes what came from the cache or went into it.',
        labels: [...OF_REQUEST, 'gen_ai_token_type'],
      },
      TOKENS,
    );
    this.cache = metrics.counter({
      name: 'tasty_food_prompt_cache_requests_total',
      help: 'Finished requests by what the prompt cache did for them.',
      labels: ['result'],
    });
    this.cacheMisses = cacheMissCounter(metrics);
    this.retries = metrics.counter({
      name: 'tasty_food_claude_retries_total',
      help: 'Requests sent again before anything was said, by what had failed.',
      labels: ['reason'],
    });
    this.watchdogs = metrics.counter({
      name: 'tasty_food_claude_watchdogs_total',
      help: 'Requests that a watchdog ended, by what Claude did not send in time.',
      labels: ['missing'],
    });
    this.notAskedTotal = metrics.counter({
      name: 'tasty_food_claude_not_asked_total',
      help: 'Requests refused here without asking Claude: the breaker was open, or Claude had asked to wait for long.',
      labels: ['reason'],
    });
  }

  /** Shows at each scrape what these know. */
  watch(breaker: { readonly state: BreakerState }, backoff: Backoff): void {
    this.metrics.readGauges(
      {
        name: 'tasty_food_claude_breaker_state',
        help: '1 for the state that the breaker is in: open means that Claude is not asked.',
        labels: ['state'],
      },
      () => BREAKER_STATES.map((state) => ({ labels: { state }, value: state === breaker.state ? 1 : 0 })),
    );
    this.metrics.readGauge(
      { name: 'tasty_food_claude_backoff_seconds', help: 'How much longer Claude wants no request from any instance.' },
      () => backoff.remainingMs() / 1_000,
    );
  }

  retried({ kind }: ClaudeFailure): void {
    this.retries.add({ reason: kind });
  }

  notAsked({ kind }: ClaudeFailure): void {
    this.notAskedTotal.add({ reason: kind === 'rate-limited' ? 'backoff' : 'breaker' });
  }

  /** An attempt begins: its times and tokens are taken from what is told of it. */
  begin(): MeasuredAttempt {
    return new MeasuredAttempt(this);
  }

  firstChunkCame(seconds: number): void {
    this.firstChunk.observe(this.ofRequest, seconds);
  }

  firstTextCame(seconds: number): void {
    this.firstToken.observe(this.ofRequest, seconds);
  }

  /** `outcome` says why it failed, or that it was cancelled. */
  over(seconds: number, outcome: string | undefined): void {
    this.duration.observe(outcome ? { ...this.ofRequest, error_type: outcome } : this.ofRequest, seconds);
  }

  /** What to call a failure. */
  outcomeOf(failure: ClaudeFailure): string {
    if (failure.details.watchdog) this.watchdogs.add({ missing: failure.details.watchdog });
    return failure.kind;
  }

  /** A reason that this version does not know is none of its labels. */
  cacheMissed(reason: CacheMissReason): void {
    this.cacheMisses.add({ reason: CACHE_MISS_REASONS.includes(reason) ? reason : 'unavailable' });
  }

  used({ input, cacheRead, cacheWrite, output }: ClaudeUsage): void {
    this.tokens.observe({ ...this.ofRequest, gen_ai_token_type: 'input' }, input + cacheRead + cacheWrite);
    this.tokens.observe({ ...this.ofRequest, gen_ai_token_type: 'output' }, output);
    this.cache.add({ result: cacheRead > 0 ? 'hit' : cacheWrite > 0 ? 'write' : 'miss' });
  }
}

function cacheMissCounter(metrics: Metrics) {
  const misses = metrics.counter({
    name: 'tasty_food_prompt_cache_misses_total',
    help: 'Requests within an answer whose prompt did not go on from the one before in the cache, by what Claude says differed.',
    labels: ['reason'],
  });
  // A rate needs a nought to begin at.
  for (const reason of CACHE_MISS_REASONS) misses.add({ reason }, 0);
  return misses;
}

/** One attempt while it runs. */
export class MeasuredAttempt {
  private readonly begunMs = performance.now();
  private chunkCame = false;
  private textCame = false;
  private outcome: string | undefined = 'cancelled';

  constructor(private readonly metrics: ClaudeMetrics) {}

  heard(event: ClaudeEvent): void {
    if (this.textCame && event.type === 'text') return;
    if (!this.chunkCame) this.metrics.firstChunkCame(this.seconds());
    this.chunkCame = true;
    if (event.type === 'text') {
      this.textCame = true;
      this.metrics.firstTextCame(this.seconds());
    } else if (event.type === 'started') {
      if (event.cacheMissReason) this.metrics.cacheMissed(event.cacheMissReason);
    } else if (event.type === 'ended') {
      this.outcome = undefined;
      this.metrics.used(event.usage);
    }
  }

  failed(failure: ClaudeFailure): void {
    this.outcome = this.metrics.outcomeOf(failure);
  }

  over(): void {
    this.metrics.over(this.seconds(), this.outcome);
  }

  private seconds(): number {
    return (performance.now() - this.begunMs) / 1_000;
  }
}
