import { Injectable } from '@nestjs/common';
import { ForgetTurns } from '@tasty-food/api-chat';
import { ConversationStore } from './conversation-store';

/** Small enough that nobody who asks a question waits for it. */
const AT_ONCE = 200;

/** Deletes the conversations that nobody has asked in for long, as their people would. */
@Injectable()
export class ForgetOldConversations {
  constructor(
    private readonly store: ConversationStore,
    private readonly forgetting: ForgetTurns,
  ) {}

  /** Answers how many there were. */
  async olderThan(days: number): Promise<number> {
    let count = 0;
    for (;;) {
      const gone = await this.store.deleteOlderThan(days, AT_ONCE);
      await this.forgetting.forget(gone);
      count += gone.conversationIds.length;
      if (gone.conversationIds.length < AT_ONCE) return count;
    }
  }
}
