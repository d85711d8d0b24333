import { Injectable } from '@nestjs/common';
import { OwnTurn } from '@tasty-food/api-chat';
import { notFound } from '@tasty-food/api-http';
import type { ConversationWithTurns } from '@tasty-food/contract';
import { ConversationStore } from './conversation-store';

/** A conversation of a person -> with its turns, as they stand now. */
@Injectable()
export class ReadConversation {
  constructor(
    private readonly conversations: ConversationStore,
    private readonly turns: OwnTurn,
  ) {}

  /** Throws `not-found` for a conversation that is not there and for another person's alike. */
  async read(id: string, staffId: string): Promise<ConversationWithTurns> {
    const conversation = await this.conversations.find(id, staffId);
    if (!conversation) throw notFound('conversation');
    return { ...conversation, turns: await this.turns.ofConversation(id) };
  }
}
