import Anthropic from '@anthropic-ai/sdk';
import { Injectable } from '@nestjs/common';
import { Observable } from 'rxjs';
import { Asking, type ClaudeDoor } from './asking';
import { Backoff } from './backoff/backoff';
import { Breaker, type BreakerState } from './breaker';
import type { ClaudeEvent, ClaudeRequest } from './claude-event';
import { ClaudeMetrics } from './claude-metrics';
import { ClaudeOptions } from './claude-options';
import { leanFetch } from './lean-fetch';
import { OpenConnections } from './open-connections';

const LOOK_TIMEOUT_MS = 2_000;
const LOOK_CACHE_MS = 60_000;

/** The only door to Claude: one request in, a cancellable stream of a few kinds of event out. */
@Injectable()
export class Claude {
  readonly model: string;
  private readonly client: Anthropic;
  private readonly breaker = new Breaker();
  private readonly door: ClaudeDoor;
  private readonly connections = new OpenConnections();
  private look: { at: number; reachable: Promise<boolean> } | undefined;

  constructor(options: ClaudeOptions, backoff: Backoff, metrics: ClaudeMetrics) {
    this.model = options.model;
    metrics.watch(this.breaker, backoff);
    this.client = new Anthropic({
      apiKey: options.apiKey,
      baseURL: options.baseUrl,
      maxRetries: 0,
      logLevel: 'off',
      fetch: leanFetch,
    });
    const connected = (turnId: string) => this.connections.add(turnId);
    this.door = { client: this.client, limits: options, backoff, breaker: this.breaker, metrics, connected };
  }

  /**
   * Asks Claude once it is subscribed to. Ends with `ended`, or errors with a `ClaudeFailure`; unsubscribing closes the
   * connection. Retries by itself while nothing was said, and says so (`retrying`); so it does while Claude wants no request
   * from any of us, if that is soon over.
   */
  answer(request: ClaudeRequest): Observable<ClaudeEvent> {
    return new Observable((subscriber) => {
      const asking = new Asking(this.door, request.turnId, this.body(request), subscriber, request.restMs);
      asking.begin();
      return () => asking.cancel();
    });
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
      ...(request.previousMessageId && { diagnostics: { previous_message_id: request.previousMessageId } }),
    };
  }
}
