import { ClaudeFailure, costOf, isRetryable, type ClaudeFailureKind, type ClaudeUsage } from '@tasty-food/api-claude';
import type { Span } from '@tasty-food/api-telemetry';
import type { Cost, TerminalEvent, TurnEndReason, TurnErrorCode, TurnEvent, Usage } from '@tasty-food/contract';

/** Roughly how many characters a token of French, Dutch or English has: for answers whose final count never came. */
const CHARACTERS_A_TOKEN = 4;

/** Claude may not be asked: that would cost more than a budget has left. */
export class OverBudget extends Error {}

/** How far one answer has come: what was said, what it used, and how it ended. */
export class AnswerProgress {
  /** The terminal event, once it was made; there is exactly one. */
  ending: TerminalEvent | undefined;
  /** From the beginning to the first text; undefined while nothing was said. */
  firstTextMs: number | undefined;
  /** Of Claude's last message in this answer. */
  lastMessageId: string | undefined;
  /** Undefined while traces are off. */
  span: Span | undefined;

  private readonly startedAt = Date.now();
  private usage: ClaudeUsage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
  /** The request under way: its input is known from its start, its output only at its end. */
  private current: ClaudeUsage | undefined;
  private currentLength = 0;
  private separator = '';

  /** Length of the text that was shown, in UTF-16 code units: where a citation stands. */
  length = 0;

  constructor(readonly model: string) {}

  get ended(): boolean {
    return this.ending !== undefined;
  }

  get durationMs(): number {
    return Date.now() - this.startedAt;
  }

  requestStarted(usage: ClaudeUsage): void {
    this.current = usage;
    this.currentLength = 0;
    if (this.length > 0) this.separator = '\n\n';
  }

  requestEnded(usage: ClaudeUsage): void {
    this.current = undefined;
    this.usage = sum(this.usage, usage);
  }

  /** Text of Claude's as it joins the answer: what comes after a look-up begins a new paragraph. */
  joined(text: string): string {
    const joined = this.separator + text;
    this.separator = '';
    this.currentLength += text.length;
    return joined;
  }

  /** What of it a reader is shown, once it was checked. */
  shown(text: string): TurnEvent {
    this.firstTextMs ??= this.durationMs;
    this.length += text.length;
    return { type: 'text-delta', text };
  }

  /** `model`: what answered, where it was not the one that was to. */
  end(reason: TurnEndReason, model?: string): TerminalEvent {
    const by = model === undefined ? {} : { model };
    return this.endWith({ type: 'turn-end', reason, ...by, ...this.spent(), durationMs: this.durationMs });
  }

  fail(failure: unknown): TerminalEvent {
    const known = failure instanceof ClaudeFailure ? failure : undefined;
    const code = this.length > 0 ? 'interrupted' : codeOf(failure);
    const retryable = this.length > 0 || (known ? isRetryable(known.kind) : !(failure instanceof OverBudget));
    return this.endWith({
      type: 'turn-error',
      code,
      retryable,
      ...(known?.retryAfterMs === undefined ? {} : { retryAfterMs: Math.round(known.retryAfterMs) }),
      ...this.spent(),
    });
  }

  /** The answer was cut short from outside: by a person, or because this process must go. */
  cut(reason: 'stopped' | 'interrupted'): TerminalEvent {
    if (reason === 'stopped') return this.end('stopped');
    return this.endWith({ type: 'turn-error', code: 'interrupted', retryable: true, ...this.spent() });
  }

  private endWith(ending: TerminalEvent): TerminalEvent {
    this.ending = ending;
    return ending;
  }

  /** What was used so far; a request that was cut short counts by estimate, since its final usage never came. */
  private spent(): { usage: Usage; cost: Cost } {
    const used = this.current
      ? sum(this.usage, { ...this.current, output: this.estimatedOutput(this.current) })
      : this.usage;
    return {
      usage: {
        inputTokens: used.input,
        cacheReadTokens: used.cacheRead,
        cacheWriteTokens: used.cacheWrite,
        outputTokens: used.output,
        estimated: this.current !== undefined,
      },
      cost: { amount: costOf(this.model, used), currency: 'USD' },
    };
  }

  private estimatedOutput(current: ClaudeUsage): number {
    return Math.max(current.output, Math.ceil(this.currentLength / CHARACTERS_A_TOKEN));
  }
}

function codeOf(failure: unknown): TurnErrorCode {
  if (failure instanceof ClaudeFailure) return CODE_OF_KIND[failure.kind];
  return failure instanceof OverBudget ? 'budget-exceeded' : 'internal';
}

const CODE_OF_KIND: Record<ClaudeFailureKind, TurnErrorCode> = {
  rejected: 'upstream-rejected',
  'not-allowed': 'upstream-rejected',
  'too-long': 'context-too-long',
  'rate-limited': 'rate-limited',
  overloaded: 'overloaded',
  unavailable: 'upstream-unavailable',
  timeout: 'timeout',
  'too-large': 'upstream-unavailable',
};

function sum(one: ClaudeUsage, other: ClaudeUsage): ClaudeUsage {
  return {
    input: one.input + other.input,
    cacheRead: one.cacheRead + other.cacheRead,
    cacheWrite: one.cacheWrite + other.cacheWrite,
    output: one.output + other.output,
  };
}
