import { Injectable } from '@nestjs/common';
import { ClaudeFailure } from '@tasty-food/api-claude';
import { Metrics } from '@tasty-food/api-telemetry';
import { TURN_END_REASONS, type Cost, type TerminalEvent, type Usage } from '@tasty-food/contract';

const FIRST_TEXT_SECONDS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 13, 20, 30];
const ANSWER_SECONDS = [0.5, 1, 2, 3, 5, 8, 13, 20, 30, 60, 120, 300];

/** One attempt at a turn, when it is over. */
export interface Attempt {
  /** Undefined: the attempt was given up, another process answers the turn. */
  readonly ending: TerminalEvent | undefined;
  /** From its beginning to its first text; undefined where it said nothing. */
  readonly firstTextMs: number | undefined;
  readonly durationMs: number;
}

/** What this process has answered since it began. */
export interface Totals {
  requests: number;
  durationMs: number;
  withText: number;
  firstTextMs: number;
  inputTokens: number;
  cacheReadTokens: number;
  tokens: number;
  costUsd: number;
}

/** What is counted of answers: some numbers an attempt, none an event. */
@Injectable()
export class TurnMetrics {
  readonly totals: Totals = {
    requests: 0,
    durationMs: 0,
    withText: 0,
    firstTextMs: 0,
    inputTokens: 0,
    cacheReadTokens: 0,
    tokens: 0,
    costUsd: 0,
  };

  private readonly attempts;
  private readonly restarts;
  private readonly deadlines;
  private readonly duration;
  private readonly firstText;
  private readonly tokens;
  private readonly cost;

  constructor(metrics: Metrics) {
    this.attempts = metrics.counter({
      name: 'tasty_food_turns_total',
      help: 'Attempts at a turn by how they ended: a reason, the code of an error, or given-up to another process.',
      labels: ['outcome'],
    });
    this.restarts = metrics.counter({
      name: 'tasty_food_turn_restarts_total',
      help: 'Attempts after the first: the process that was answering had died.',
    });
    this.deadlines = metrics.counter({
      name: 'tasty_food_turn_deadlines_total',
      help: 'Answers that were ended because they took too long as a whole.',
    });
    this.duration = metrics.histogram(
      {
        name: 'tasty_food_turn_duration_seconds',
        help: 'An attempt from its beginning to its end.',
        labels: ['ended'],
      },
      ANSWER_SECONDS,
    );
    this.firstText = metrics.histogram(
      {
        name: 'tasty_food_turn_first_text_seconds',
        help: 'An attempt from its beginning to its first text, look-ups included.',
      },
      FIRST_TEXT_SECONDS,
    );
    this.tokens = metrics.counter({
      name: 'tasty_food_tokens_total',
      help: 'Tokens as they are booked, by kind; what a stopped answer wrote is estimated.',
      labels: ['kind'],
    });
    this.cost = metrics.counter({ name: 'tasty_food_cost_usd_total', help: 'What answers cost, in US dollars.' });
    for (const outcome of TURN_END_REASONS) this.attempts.add({ outcome }, 0);
  }

  /** An attempt is over: called once for each. `number` is 1, or more when a process that was answering died. */
  answered(number: number, { ending, firstTextMs, durationMs }: Attempt): void {
    const { totals } = this;
    this.attempts.add({ outcome: outcomeOf(ending) });
    if (number > 1) this.restarts.add({});
    this.duration.observe({ ended: endedOf(ending) }, durationMs / 1_000);
    totals.requests++;
    totals.durationMs += durationMs;
    if (firstTextMs !== undefined) {
      this.firstText.observe({}, firstTextMs / 1_000);
      totals.withText++;
      totals.firstTextMs += firstTextMs;
    }
    if (ending?.usage && ending.cost) this.spent(ending.usage, ending.cost);
  }

  /** An answer failed. What failed of a request to Claude is counted there. */
  failed(failure: unknown): void {
    if (failure instanceof ClaudeFailure && failure.details.watchdog === 'answer') this.deadlines.add({});
  }

  private spent({ inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens }: Usage, { amount }: Cost): void {
    this.tokens.add({ kind: 'input' }, inputTokens);
    this.tokens.add({ kind: 'cache_read' }, cacheReadTokens);
    this.tokens.add({ kind: 'cache_write' }, cacheWriteTokens);
    this.tokens.add({ kind: 'output' }, outputTokens);
    this.cost.add({}, amount);
    const { totals } = this;
    totals.inputTokens += inputTokens + cacheReadTokens + cacheWriteTokens;
    totals.cacheReadTokens += cacheReadTokens;
    totals.tokens += inputTokens + cacheReadTokens + cacheWriteTokens + outputTokens;
    totals.costUsd += amount;
  }
}

/** How an attempt ended: a word out of a closed list. */
export function outcomeOf(ending: TerminalEvent | undefined): string {
  if (ending === undefined) return 'given-up';
  return ending.type === 'turn-end' ? ending.reason : ending.code;
}

function endedOf(ending: TerminalEvent | undefined): 'whole' | 'stopped' | 'failed' {
  if (ending?.type !== 'turn-end') return 'failed';
  return ending.reason === 'stopped' ? 'stopped' : 'whole';
}
