import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { IdPipe, notFound, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  conversationChangeSchema,
  conversationQuerySchema,
  type Conversation,
  type ConversationChange,
  type ConversationPage,
  type ConversationQuery,
  type ConversationWithTurns,
} from '@tasty-food/contract';
import { conversationMarkdown } from './conversation-markdown';
import { ConversationStore } from './conversation-store';
import { DeleteConversations } from './delete-conversations';
import { ReadConversation } from './read-conversation';
import { TellConversations } from './tell-conversations';

const conversationId = new IdPipe('conversation');

/** A person's own conversations. */
@Controller('api/chat/conversations')
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationStore,
    private readonly reading: ReadConversation,
    private readonly deleting: DeleteConversations,
    private readonly tell: TellConversations,
  ) {}

  @Get()
  list(
    @CurrentSession() { staff }: SignedIn,
    @Query(new SchemaPipe(conversationQuerySchema, 'query')) query: ConversationQuery,
  ): Promise<ConversationPage> {
    return this.conversations.list(staff.id, query);
  }

  @Get(':conversationId')
  read(
    @CurrentSession() { staff }: SignedIn,
    @Param('conversationId', conversationId) id: string,
  ): Promise<ConversationWithTurns> {
    return this.reading.read(id, staff.id);
  }

  @Get(':conversationId/export')
  @Header('Content-Type', 'text/markdown; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="conversation.md"')
  async export(
    @CurrentSession() session: SignedIn,
    @Param('conversationId', conversationId) id: string,
  ): Promise<string> {
    return conversationMarkdown(await this.read(session, id), session.staff.language);
  }

  @Patch(':conversationId')
  async change(
    @CurrentSession() { staff }: SignedIn,
    @Param('conversationId', conversationId) id: string,
    @Body(new SchemaPipe(conversationChangeSchema, 'change')) change: ConversationChange,
  ): Promise<Conversation> {
    const conversation = await this.conversations.change(id, staff.id, change);
    if (!conversation) throw notFound('conversation');
    this.tell.changed({ staffId: staff.id, conversationId: id });
    return conversation;
  }

  @Delete(':conversationId')
  @HttpCode(204)
  async delete(
    @CurrentSession() { staff }: SignedIn,
    @Param('conversationId', conversationId) id: string,
  ): Promise<void> {
    if ((await this.deleting.of(staff.id, id)) === 0) throw notFound('conversation');
  }
}
