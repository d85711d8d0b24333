import { Module } from '@nestjs/common';
import { ChatModule } from '@tasty-food/api-chat';
import { EventsModule } from '@tasty-food/api-events';
import { LedgerModule } from '@tasty-food/api-ledger';
import { StaffModule } from '@tasty-food/api-staff';
import { ConversationStore } from './conversation-store';
import { ConversationsController } from './conversations.controller';
import { DeleteConversations } from './delete-conversations';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackStore } from './feedback/feedback-store';
import { ForgetOldConversations } from './forget-old-conversations';
import { NamedConversationsController } from './privacy/named-conversations.controller';
import { NamedPerson } from './privacy/named-person';
import { OwnData } from './privacy/own-data';
import { PrivacyController } from './privacy/privacy.controller';
import { PrivacyStore } from './privacy/privacy-store';
import { ReadConversation } from './read-conversation';
import { TellConversations } from './tell-conversations';

/** What was asked and answered, for whose it is, and for who may look. `ConversationsOptions` comes from the app. */
@Module({
  imports: [ChatModule, EventsModule, LedgerModule, StaffModule],
  controllers: [ConversationsController, FeedbackController, NamedConversationsController, PrivacyController],
  providers: [
    ConversationStore,
    DeleteConversations,
    FeedbackStore,
    ForgetOldConversations,
    NamedPerson,
    OwnData,
    PrivacyStore,
    ReadConversation,
    TellConversations,
  ],
  exports: [ForgetOldConversations],
})
export class ConversationsModule {}
