import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import { Accounts, AuditLog } from '@tasty-food/api-staff';
import type { ConversationPage, ConversationWithTurns, NamedConversations, StaffMember } from '@tasty-food/contract';
import { ConversationStore } from '../conversation-store';
import { DeleteConversations } from '../delete-conversations';
import { ReadConversation } from '../read-conversation';

/**
 * A look at the conversations of a named person: only of one whom the viewer manages, with a reason, and never before it stands in the
 * audit log. Throws `forbidden` and `not-found`, of which nothing is written down: nothing was seen.
 */
@Injectable()
export class NamedPerson {
  constructor(
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
    private readonly conversations: ConversationStore,
    private readonly reading: ReadConversation,
    private readonly deleting: DeleteConversations,
  ) {}

  async list(staffId: string, { reason, ...query }: NamedConversations, by: StaffMember): Promise<ConversationPage> {
    await this.accounts.ofManaged(staffId, by, (inside, person) =>
      this.audit.recordAccess({ action: 'listed', by, person, reason }, inside),
    );
    return this.conversations.list(staffId, query);
  }

  async read(staffId: string, conversationId: string, reason: string, by: StaffMember): Promise<ConversationWithTurns> {
    await this.accounts.ofManaged(staffId, by, async (inside, person) => {
      if (!(await this.conversations.find(conversationId, staffId, inside))) throw notFound('conversation');
      await this.audit.recordAccess({ action: 'read', by, person, conversationId, reason }, inside);
    });
    return this.reading.read(conversationId, staffId);
  }

  /** Unread. Answers how many there were. */
  async deleteAll(staffId: string, by: StaffMember): Promise<number> {
    await this.accounts.ofManaged(staffId, by, (inside, person) =>
      this.audit.recordAccess({ action: 'deleted', by, person }, inside),
    );
    return this.deleting.of(staffId);
  }
}
