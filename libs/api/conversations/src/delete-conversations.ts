import { Injectable } from '@nestjs/common';
import { ForgetTurns } from '@tasty-food/api-chat';
import { ConversationStore } from './conversation-store';
import { TellConversations } from './tell-conversations';

/** Deletes conversations for good: rows, running answers, logs in memory and in Redis. What was spent stays in the books. */
@Injectable()
export class DeleteConversations {
  constructor(
    private readonly store: ConversationStore,
    private readonly forgetting: ForgetTurns,
    private readonly tell: TellConversations,
  ) {}

  /** One conversation of a person, or all. Answers how many there were. */
  async of(staffId: string, conversationId?: string): Promise<number> {
    const gone = await this.store.delete(staffId, conversationId);
    await this.forgetting.forget(gone);
    for (const id of gone.conversationIds) this.tell.changed({ staffId, conversationId: id });
    return gone.conversationIds.length;
  }
}
