import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import type { AcceptedTurn, Ask, ConversationWithTurns, StoppedTurn, Turn } from '@tasty-food/contract';
import type { ChatApi } from '../chat-api';
import { CONVERSATION_ID, sampleTurn, TURN_ID } from './turn-samples';

/** The chat routes without a server: remembers what was asked, and answers or refuses as the spec says. */
export class FakeChatApi implements Pick<ChatApi, 'ask' | 'conversation' | 'stop' | 'turn'> {
  readonly asked: { ask: Ask; key: string }[] = [];
  readonly stopped: string[] = [];
  turns: Turn[] = [];
  /** What the next requests are refused with, first one first. */
  refusals: HttpErrorResponse[] = [];

  async ask(ask: Ask, key: string): Promise<AcceptedTurn> {
    this.asked.push({ ask, key });
    this.refuse();
    return {
      turnId: TURN_ID,
      conversationId: ask.conversationId ?? CONVERSATION_ID,
      eventsUrl: `/api/chat/turns/${TURN_ID}/events`,
    };
  }

  async conversation(id: string): Promise<ConversationWithTurns> {
    this.refuse();
    return { id, title: 'Sesame', pinned: false, createdAt: '', updatedAt: '', turns: this.turns };
  }

  async stop(turnId: string): Promise<StoppedTurn> {
    this.stopped.push(turnId);
    this.refuse();
    return { turnId, state: 'stopped', upstreamClosed: true };
  }

  async turn(turnId: string): Promise<Turn> {
    this.refuse();
    return sampleTurn({ turnId, state: 'running' });
  }

  private refuse(): void {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }
}

export function refusedWith(status: number, code: string, headers: Record<string, string> = {}): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code }, headers: new HttpHeaders(headers) });
}
