import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import type { AcceptedTurn, Ask, ConversationWithTurns, StoppedTurn, Turn } from '@tasty-food/contract';
import { firstValueFrom, of, throwError } from 'rxjs';
import type { ChatApi } from '../chat-api';
import { CONVERSATION_ID, sampleTurn, TURN_ID } from './turn-samples';

/** The chat routes without a server: remembers what was asked, and answers or refuses as the spec says. */
export class FakeChatApi implements Pick<ChatApi, 'ask' | 'conversation' | 'stop' | 'turn'> {
  readonly asked: { ask: Ask; key: string }[] = [];
  readonly stopped: string[] = [];
  turns: Turn[] = [];
  /** What the next requests are refused with, first one first. */
  refusals: HttpErrorResponse[] = [];

  ask(ask: Ask, key: string): Promise<AcceptedTurn> {
    this.asked.push({ ask, key });
    const keys = [...new Set(this.asked.map((asked) => asked.key))];
    const turnId = keys.indexOf(key) === 0 ? TURN_ID : `turn-${keys.indexOf(key) + 1}`;
    return this.answer({
      turnId,
      conversationId: ask.conversationId ?? CONVERSATION_ID,
      eventsUrl: `/api/chat/turns/${turnId}/events`,
    });
  }

  conversation(id: string): Promise<ConversationWithTurns> {
    return this.answer({ id, title: 'Sesame', pinned: false, createdAt: '', updatedAt: '', turns: this.turns });
  }

  stop(turnId: string): Promise<StoppedTurn> {
    this.stopped.push(turnId);
    return this.answer({ turnId, state: 'stopped', upstreamClosed: true });
  }

  turn(turnId: string): Promise<Turn> {
    return this.answer(sampleTurn({ turnId, state: 'running' }));
  }

  /** Rejects as HttpClient does: with an answer that is no Error. */
  private answer<T>(value: T): Promise<T> {
    const refusal = this.refusals.shift();
    return firstValueFrom(refusal ? throwError(() => refusal) : of(value));
  }
}

export function refusedWith(status: number, code: string, headers: Record<string, string> = {}): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code }, headers: new HttpHeaders(headers) });
}
