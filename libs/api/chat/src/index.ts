export { ChatModule } from './chat.module';
export { ChatOptions } from './chat-options';
export { ForgetOldConversations } from './conversations/forget-old-conversations';
export { TurnSummary } from './metrics/turn-summary';
export { UsedRowStore, type UsingTurn } from './turns/used-row-store';
export type { UsedRow } from './turns/used-rows';
export { RunningTurns } from './turns/running-turns';
