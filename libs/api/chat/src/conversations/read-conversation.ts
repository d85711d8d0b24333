import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import type { ConversationWithTurns } from '@tasty-food/contract';
import { OwnTurn } from '../turns/own-turn';
import { TurnStore } from '../turns/turn-store';
import { ConversationStore } from './conversation-store';

/** A conversation of a person -> with its turns, as they stand now. */
@Injectable()
export class ReadConversation {
  constructor(
    private readonly conversations: ConversationStore,
    private readonly turns: TurnStore,
    private readonly ownTurn: OwnTurn,
  ) {}

  /** Throws `not-found` for a conversation that is not there and for another person's alike. */
  async read(id: string, staffId: string): Promise<ConversationWithTurns> {
    const conversation = await this.conversations.find(id, staffId);
    if (!conversation) throw notFound('conversation');
    const stored = await this.turns.ofConversation(id);
    // What runs, or was not saved yet, is newer where it is answered.
    return { ...conversation, turns: await Promise.all(stored.map((turn) => this.ownTurn.latest(turn))) };
  }
}
