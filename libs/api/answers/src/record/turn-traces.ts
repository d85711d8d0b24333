import { Injectable } from '@nestjs/common';
import type { ClaudeEvent, ToolCall } from '@tasty-food/api-claude';
import { Traces, type Span } from '@tasty-food/api-telemetry';
import type { TurnEvent } from '@tasty-food/contract';
import type { Observable } from 'rxjs';
import type { AnswerProgress } from '../answering/answer-progress';
import type { Question } from '@tasty-food/api-assistant-tools';
import { tracedLookUp, tracedRequest } from './traced';

/**
 * Spans of a turn, of its requests to Claude and of its look-ups, named by OpenTelemetry's conventions for GenAI. Off, nothing is made and
 * every stream stays as it is.
 * https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/gen-ai-spans.md
 */
@Injectable()
export class TurnTraces {
  constructor(private readonly traces: Traces) {}

  /** Within the request that asked; a turn that was taken over from another process begins a trace of its own. */
  begin({ turnId, conversationId, attempt, language }: Question, model: string): Span | undefined {
    if (!this.traces.isOn) return undefined;
    const attributes = {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.provider.name': 'anthropic',
      'gen_ai.agent.name': 'tasty-food',
      'gen_ai.request.model': model,
      'gen_ai.conversation.id': conversationId,
      'tasty_food.turn.id': turnId,
      'tasty_food.turn.attempt': attempt,
      'tasty_food.turn.language': language,
    };
    return this.traces.begin('invoke_agent tasty-food', 'internal', attributes, this.traces.current);
  }

  end(span: Span, outcome: string, { ending, firstTextMs }: AnswerProgress): void {
    const { usage, cost } = ending ?? {};
    span.set({
      'tasty_food.turn.outcome': outcome,
      'tasty_food.turn.first_text_ms': firstTextMs,
      'tasty_food.turn.cost_usd': cost?.amount,
      'gen_ai.usage.input_tokens': usage && usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens,
      'gen_ai.usage.cache_read.input_tokens': usage?.cacheReadTokens,
      'gen_ai.usage.cache_creation.input_tokens': usage?.cacheWriteTokens,
      'gen_ai.usage.output_tokens': usage?.outputTokens,
    });
    if (ending?.type !== 'turn-end') span.fail(outcome);
    span.end();
  }

  request({ span, model }: AnswerProgress, round: number, asked: Observable<ClaudeEvent>): Observable<ClaudeEvent> {
    return span ? tracedRequest(span, model, round, asked) : asked;
  }

  lookUp({ span }: AnswerProgress, call: ToolCall, looked: Observable<TurnEvent>): Observable<TurnEvent> {
    return span ? tracedLookUp(span, call, looked) : looked;
  }
}
