import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  namedConversationSchema,
  namedConversationsSchema,
  type ConversationPage,
  type ConversationWithTurns,
  type DeletedConversations,
  type NamedConversation,
  type NamedConversations,
} from '@tasty-food/contract';
import { NamedPerson } from './named-person';

const staffId = new IdPipe('staff member');

/** The conversations of a named person, for those who manage the person and say why. */
@Controller('api/staff/:staffId/conversations')
export class NamedConversationsController {
  constructor(private readonly person: NamedPerson) {}

  @Post('list')
  @HttpCode(200)
  list(
    @Param('staffId', staffId) id: string,
    @Body(new SchemaPipe(namedConversationsSchema, 'reason')) asked: NamedConversations,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<ConversationPage> {
    return this.person.list(id, asked, staff);
  }

  @Post(':conversationId/read')
  @HttpCode(200)
  read(
    @Param('staffId', staffId) id: string,
    @Param('conversationId', new IdPipe('conversation')) conversationId: string,
    @Body(new SchemaPipe(namedConversationSchema, 'reason')) { reason }: NamedConversation,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<ConversationWithTurns> {
    return this.person.read(id, conversationId, reason, staff);
  }

  @Delete()
  async delete(
    @Param('staffId', staffId) id: string,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<DeletedConversations> {
    return { deleted: await this.person.deleteAll(id, staff) };
  }
}
