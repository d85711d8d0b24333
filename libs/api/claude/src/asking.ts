import type Anthropic from '@anthropic-ai/sdk';
import type { Subscriber } from 'rxjs';
import type { Backoff } from './backoff/backoff';
import type { Admitted, Breaker } from './breaker';
import type { ClaudeEvent } from './claude-event';
import { isRetryable, ClaudeFailure } from './claude-failure';
import type { ClaudeMetrics, MeasuredAttempt } from './claude-metrics';
import { MessageStream, type AttemptLimits, type StreamListener } from './message-stream';

const MAX_RETRIES = 2;
const FIRST_BACKOFF_MS = 500;
/** A person waits in front of it: longer than this is an honest failure, not a wait. */
const MAX_WAIT_MS = 8_000;
/** Those who waited do not all come back at the same moment. */
const SPREAD_MS = 1_000;

/** What all requests of this process share. */
export interface ClaudeDoor {
  readonly client: Anthropic;
  readonly limits: AttemptLimits;
  readonly backoff: Backoff;
  readonly breaker: Breaker;
  readonly metrics: ClaudeMetrics;
  /** Counts a connection of the turn; returns what to call when it is gone. */
  connected(turnId: string): () => void;
}

/**
 * One request from asking to its end, in one object: it waits while Claude wants no request from any of us, if that is soon over; asks
 * through the breaker; and asks again what failed before it said anything, at most twice. After content it never does: the reader
 * would see a second answer grow out of the first.
 */
export class Asking implements StreamListener {
  private stream: MessageStream | undefined;
  private admitted: Admitted | undefined;
  private measured: MeasuredAttempt | undefined;
  private timer: NodeJS.Timeout | undefined;
  private waitedMs = 0;
  private retries = 0;
  private isAnswered = false;

  constructor(
    private readonly door: ClaudeDoor,
    private readonly turnId: string,
    /** Let go of once something was said: then it is never sent again, and a stream lasts for long. */
    private body: Anthropic.MessageCreateParamsStreaming | undefined,
    private readonly subscriber: Subscriber<ClaudeEvent>,
    readonly restMs: () => number = noRest,
  ) {}

  /** Where Claude may be asked soon it waits, and says so; where not, it fails at once: nobody is kept waiting for a refusal. */
  begin(): void {
    const remainingMs = this.door.backoff.remainingMs();
    if (remainingMs === 0) return this.ask();
    if (this.waitedMs + remainingMs > MAX_WAIT_MS) return this.giveUp(toldToWait(remainingMs));
    const spreadMs = Math.random() * Math.min(SPREAD_MS, remainingMs);
    const waitMs = Math.round(Math.min(MAX_WAIT_MS - this.waitedMs, remainingMs + spreadMs));
    this.waitedMs += waitMs;
    this.subscriber.next({ type: 'retrying', kind: 'rate-limited', waitMs });
    this.later(waitMs, () => this.begin());
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.over();
    this.stream?.cancel();
  }

  next(event: ClaudeEvent): void {
    if (!this.isAnswered && this.admitted) this.door.breaker.answered(this.admitted);
    this.isAnswered = true;
    if (event.type !== 'started') this.body = undefined;
    this.measured?.heard(event);
    this.subscriber.next(event);
  }

  /** Not the event of an answer: the breaker hears of it only if it comes to nothing. */
  stillConnecting(): void {
    this.subscriber.next({ type: 'connecting' });
  }

  complete(): void {
    this.over();
    // Its connection serves the next request: a cancel that comes now must not close it.
    this.stream = undefined;
    this.subscriber.complete();
  }

  error(failure: ClaudeFailure): void {
    const { breaker, metrics } = this.door;
    this.measured?.failed(failure);
    if (this.admitted) breaker.failed(this.admitted, failure);
    this.over();
    const waitMs = this.waitAfter(failure);
    if (waitMs === undefined) return this.giveUp(failure);
    this.retries++;
    this.subscriber.next({ type: 'retrying', kind: failure.kind, waitMs });
    // Whoever has another answer by then leaves at once: that is no retry.
    if (!this.subscriber.closed) metrics.retried(failure);
    this.later(waitMs, () => this.ask());
  }

  private ask(): void {
    const { body } = this;
    if (!body) return;
    const { breaker, metrics, client, limits } = this.door;
    try {
      this.admitted = breaker.admit();
    } catch (refusal) {
      return this.error(refusal as ClaudeFailure);
    }
    this.isAnswered = false;
    this.measured = metrics.begin();
    this.stream = new MessageStream(this, limits.idleTimeoutMs, this.door.connected(this.turnId));
    this.stream.send(client, body, limits.headersTimeoutMs);
  }

  /** How long to wait before it is asked again; undefined where it is not. When Claude is busy with all of us, all are told. */
  private waitAfter(failure: ClaudeFailure): number | undefined {
    const { backoff } = this.door;
    const waitMs = waitBeforeRetry(failure, this.retries, backoff.remainingMs());
    if (limitsAll(failure)) backoff.hold(failure.retryAfterMs ?? waitMs);
    return !this.body || this.retries >= MAX_RETRIES || !isWorthAnother(failure) ? undefined : waitMs;
  }

  private later(waitMs: number, act: () => void): void {
    if (!this.subscriber.closed) this.timer = setTimeout(act, waitMs);
  }

  private giveUp(failure: ClaudeFailure): void {
    if (failure.details.notAsked) this.door.metrics.notAsked(failure);
    this.subscriber.error(failure);
  }

  /** An attempt is over, whatever came of it. */
  private over(): void {
    this.measured?.over();
    if (this.admitted) this.door.breaker.over(this.admitted);
    this.measured = this.admitted = undefined;
  }
}

function noRest(): number {
  return 0;
}

function isWorthAnother({ kind, details }: ClaudeFailure): boolean {
  return isRetryable(kind) && !details.notAsked;
}

/** It is not this request that Claude refuses but all of the account: 429, or 529 with a time. */
function limitsAll({ kind, retryAfterMs, details }: ClaudeFailure): boolean {
  if (details.notAsked) return false;
  return kind === 'rate-limited' || (kind === 'overloaded' && retryAfterMs !== undefined);
}

/** Full jitter, so that many readers of one hiccup do not come back at the same moment; what Claude asks for is the least. */
function waitBeforeRetry(failure: ClaudeFailure, retries: number, heldMs: number): number {
  const jittered = Math.random() * FIRST_BACKOFF_MS * 2 ** retries;
  return Math.round(Math.min(MAX_WAIT_MS, Math.max(failure.retryAfterMs ?? 0, heldMs) + jittered));
}

function toldToWait(retryAfterMs: number): ClaudeFailure {
  return new ClaudeFailure('rate-limited', 'Claude asked to wait: not asked', { retryAfterMs, notAsked: true });
}
