export { ConversationsModule } from './conversations.module';
export { ConversationsOptions } from './conversations-options';
export { ForgetOldConversations } from './forget-old-conversations';
