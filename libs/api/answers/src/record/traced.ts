import { ClaudeFailure, type ClaudeEvent, type ClaudeUsage, type ToolCall } from '@tasty-food/api-claude';
import type { Span } from '@tasty-food/api-telemetry';
import type { TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';

/** One question to Claude with all of its retries, as the conventions want it. */
export function tracedRequest(
  turn: Span,
  model: string,
  round: number,
  asked: Observable<ClaudeEvent>,
): Observable<ClaudeEvent> {
  return new Observable((subscriber) => {
    const begunMs = performance.now();
    const span = turn.child(`chat ${model}`, 'client', {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'anthropic',
      'gen_ai.request.model': model,
      'gen_ai.request.stream': true,
      'tasty_food.turn.round': round,
    });
    let isOver = false;
    let textCame = false;
    const over = (errorType?: string) => {
      if (isOver) return;
      isOver = true;
      if (errorType !== undefined) span.fail(errorType);
      span.end();
    };
    subscriber.add(() => over('cancelled'));
    return asked.subscribe({
      next: (event) => {
        if (event.type === 'started') span.set({ 'tasty_food.claude.request_id': event.requestId });
        if (event.type === 'text' && !textCame) {
          span.set({ 'tasty_food.claude.first_text_ms': Math.round(performance.now() - begunMs) });
          textCame = true;
        }
        if (event.type === 'ended') {
          span.set({ 'gen_ai.response.finish_reasons': [event.stopReason], ...usageOf(event.usage) });
          over();
        }
        subscriber.next(event);
      },
      error: (failure: unknown) => {
        over(failure instanceof ClaudeFailure ? failure.kind : '_OTHER');
        subscriber.error(failure);
      },
      complete: () => subscriber.complete(),
    });
  });
}

/** The names of look-ups are ours, unless Claude makes one up: that one is content. */
const KNOWN_NAME = /^[a-z_]{1,40}$/;

export function tracedLookUp(turn: Span, { id, name }: ToolCall, looked: Observable<TurnEvent>): Observable<TurnEvent> {
  return new Observable((subscriber) => {
    const known = KNOWN_NAME.test(name) ? name : 'unknown';
    const span = turn.child(`execute_tool ${known}`, 'internal', {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': known,
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.id': id,
    });
    subscriber.add(() => span.end());
    return looked.subscribe({
      next: (event) => {
        if (event.type === 'step-end' && !event.ok) span.fail('look-up-failed');
        subscriber.next(event);
      },
      error: (failure: unknown) => {
        span.fail('_OTHER');
        subscriber.error(failure);
      },
      complete: () => subscriber.complete(),
    });
  });
}

/** The conventions count what came from the cache, or went into it, as input too. */
function usageOf({ input, cacheRead, cacheWrite, output }: ClaudeUsage) {
  return {
    'gen_ai.usage.input_tokens': input + cacheRead + cacheWrite,
    'gen_ai.usage.cache_read.input_tokens': cacheRead,
    'gen_ai.usage.cache_creation.input_tokens': cacheWrite,
    'gen_ai.usage.output_tokens': output,
  };
}
