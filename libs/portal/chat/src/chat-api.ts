import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AcceptedTurn,
  Ask,
  Conversation,
  ConversationChange,
  ConversationPage,
  ConversationQuery,
  ConversationWithTurns,
  Feedback,
  StoppedTurn,
  Turn,
} from '@tasty-food/contract';
import { firstValueFrom, type Observable } from 'rxjs';

// The addresses stand here as plain strings: the contract's route table would bring its schemas into the browser.
const TURNS = '/api/chat/turns';
const CONVERSATIONS = '/api/chat/conversations';

export function eventsUrlOf(turnId: string): string {
  return `${TURNS}/${turnId}/events`;
}

/** The chat routes of the API. A rejected promise carries what `readRefusal` reads. */
@Injectable({ providedIn: 'root' })
export class ChatApi {
  private readonly http = inject(HttpClient);

  /** Safe to call again with the same key: the question is asked once. */
  ask(ask: Ask, idempotencyKey: string): Promise<AcceptedTurn> {
    return once(this.http.post<AcceptedTurn>(TURNS, ask, { headers: { 'Idempotency-Key': idempotencyKey } }));
  }

  stop(turnId: string): Promise<StoppedTurn> {
    return once(this.http.post<StoppedTurn>(`${TURNS}/${turnId}/stop`, null));
  }

  turn(turnId: string): Promise<Turn> {
    return once(this.http.get<Turn>(`${TURNS}/${turnId}`));
  }

  async rate(turnId: string, feedback: Feedback): Promise<void> {
    await once(this.http.put(`${TURNS}/${turnId}/feedback`, feedback));
  }

  conversations(query: ConversationQuery): Promise<ConversationPage> {
    return once(this.http.get<ConversationPage>(CONVERSATIONS, { params: { ...query } }));
  }

  conversation(id: string): Promise<ConversationWithTurns> {
    return once(this.http.get<ConversationWithTurns>(`${CONVERSATIONS}/${encodeURIComponent(id)}`));
  }

  changeConversation(id: string, change: ConversationChange): Promise<Conversation> {
    return once(this.http.patch<Conversation>(`${CONVERSATIONS}/${id}`, change));
  }

  /** Arrives though the page that asks for it is being left. */
  async deleteConversation(id: string): Promise<void> {
    await once(this.http.delete(`${CONVERSATIONS}/${id}`, { keepalive: true }));
  }
}

/** The conversation as a Markdown file. */
export function exportUrlOf(conversationId: string): string {
  return `${CONVERSATIONS}/${encodeURIComponent(conversationId)}/export`;
}

function once<T>(response: Observable<T>): Promise<T> {
  return firstValueFrom(response);
}
