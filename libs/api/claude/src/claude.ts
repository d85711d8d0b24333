import Anthropic from '@anthropic-ai/sdk';
import { Injectable } from '@nestjs/common';
import { defer, tap, type Observable } from 'rxjs';
import { afterBackoff } from './backoff/after-backoff';
import { Backoff } from './backoff/backoff';
import { Breaker, type BreakerState } from './breaker';
import type { ClaudeEvent, ClaudeRequest } from './claude-event';
import { ClaudeFailure } from './claude-failure';
import { ClaudeMetrics } from './claude-metrics';
import { ClaudeOptions } from './claude-options';
import { leanFetch } from './lean-fetch';
import { OpenConnections } from './open-connections';
import { streamMessage } from './stream-message';
import { withRetries } from './with-retries';

const LOOK_TIMEOUT_MS = 2_000;
const LOOK_CACHE_MS = 60_000;

/** The only door to Claude: one request in, a cancellable stream of a few kinds of event out. */
@Injectable()
export class Claude {
  readonly model: string;
  private readonly client: Anthropic;
  private readonly breaker = new Breaker();
  private readonly connections = new OpenConnections();
  private look: { at: number; reachable: Promise<boolean> } | undefined;

  constructor(
    private readonly options: ClaudeOptions,
    private readonly backoff: Backoff,
    private readonly metrics: ClaudeMetrics,
  ) {
    this.model = options.model;
    metrics.watch(this.breaker, backoff);
    this.client = new Anthropic({
      apiKey: options.apiKey,
      baseURL: options.baseUrl,
      maxRetries: 0,
      logLevel: 'off',
      fetch: leanFetch,
    });
  }

  /**
   * Asks Claude once it is subscribed to. Ends with `ended`, or errors with a `ClaudeFailure`; unsubscribing closes the
   * connection. Retries by itself while nothing was said, and says so (`retrying`); so it does while Claude wants no request
   * from any of us, if that is soon over.
   */
  answer(request: ClaudeRequest): Observable<ClaudeEvent> {
    const measured = this.metrics.measured(defer(() => this.attempt(request)));
    const ask = () =>
      withRetries(
        () => this.breaker.guard(measured),
        this.backoff,
        (failure) => this.metrics.retried(failure),
      );
    return afterBackoff(this.backoff, ask).pipe(tap({ error: (failure) => this.noteNotAsked(failure) }));
  }

  /** Whether Claude is asked at all at the moment. */
  get breakerState(): BreakerState {
    return this.breaker.state;
  }

  /** Resolves when no connection to Claude is open for this turn any more. */
  whenClosed(turnId: string): Promise<void> {
    return this.connections.whenNone(turnId);
  }

  /** A free look at Claude, at most once a minute: never a paid call. */
  reachable(): Promise<boolean> {
    if (!this.look || Date.now() - this.look.at > LOOK_CACHE_MS) {
      this.look = { at: Date.now(), reachable: this.retrieveModel() };
    }
    return this.look.reachable;
  }

  private noteNotAsked(failure: unknown): void {
    if (failure instanceof ClaudeFailure && failure.details.notAsked) this.metrics.notAsked(failure);
  }

  private attempt(request: ClaudeRequest): Observable<ClaudeEvent> {
    return streamMessage(this.client, this.body(request), this.options, this.connections.add(request.turnId));
  }

  private async retrieveModel(): Promise<boolean> {
    try {
      await this.client.models.retrieve(this.model, {}, { maxRetries: 0, timeout: LOOK_TIMEOUT_MS });
      return true;
    } catch {
      return false;
    }
  }

  private body(request: ClaudeRequest): Anthropic.MessageCreateParamsStreaming {
    return {
      model: this.model,
      max_tokens: request.maxTokens,
      stream: true,
      system: request.system,
      messages: request.messages,
      tools: request.tools,
      tool_choice: { type: request.toolsAllowed ? 'auto' : 'none' },
      metadata: { user_id: request.userId },
    };
  }
}
