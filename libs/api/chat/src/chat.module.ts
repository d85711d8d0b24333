import { Module } from '@nestjs/common';
import { AnswersModule } from '@tasty-food/api-answers';
import { AssistantToolsModule } from '@tasty-food/api-assistant-tools';
import { BranchesModule } from '@tasty-food/api-branches';
import { ClaudeModule } from '@tasty-food/api-claude';
import { EventsModule } from '@tasty-food/api-events';
import { LedgerModule } from '@tasty-food/api-ledger';
import { RedisModule } from '@tasty-food/api-redis';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { AnswerAgain } from './instances/answer-again';
import { AskQuestion } from './turns/ask-question';
import { ChatController } from './chat.controller';
import { ConversationStore } from './conversations/conversation-store';
import { ConversationsController } from './conversations/conversations.controller';
import { DeleteConversations } from './conversations/delete-conversations';
import { DrainTurns } from './turns/drain-turns';
import { EstimateUsage } from './turns/estimate-usage';
import { ForgetOldConversations } from './conversations/forget-old-conversations';
import { ForgetTurns } from './conversations/forget-turns';
import { HandOver } from './instances/hand-over';
import { LIMIT_PROVIDERS } from './limits/limit-providers';
import { TurnGauges } from './metrics/turn-gauges';
import { NamedConversationsController } from './privacy/named-conversations.controller';
import { NamedPerson } from './privacy/named-person';
import { OwnData } from './privacy/own-data';
import { OwnTurn } from './turns/own-turn';
import { PrivacyController } from './privacy/privacy.controller';
import { PrivacyStore } from './privacy/privacy-store';
import { TurnLogModule } from '@tasty-food/api-turn-log';
import { ReadConversation } from './conversations/read-conversation';
import { RunningTurns } from './turns/running-turns';
import { SaveAnswers } from './turns/save-answers';
import { StopTurn } from './turns/stop-turn';
import { TellConversations } from './conversations/tell-conversations';
import { TurnLeases } from './instances/turn-leases';
import { TurnLeaseStore } from './instances/turn-lease-store';
import { TurnReaders } from './turns/turn-readers';
import { TurnSpending } from './turns/turn-spending';
import { TurnStore } from './turns/turn-store';
import { UsedRowStore } from './turns/used-row-store';
import { WriteTurn } from './turns/write-turn';
import { TurnSummary } from './metrics/turn-summary';

/** Answers a question as a stream of turn events, and remembers conversations. `ChatOptions` comes from the app. */
@Module({
  imports: [
    AnswersModule,
    AssistantToolsModule,
    BranchesModule,
    ClaudeModule,
    EventsModule,
    LedgerModule,
    RedisModule,
    StaffModule,
    TelemetryModule,
    TurnLogModule,
  ],
  controllers: [ChatController, ConversationsController, NamedConversationsController, PrivacyController],
  providers: [
    ...LIMIT_PROVIDERS,
    AnswerAgain,
    AskQuestion,
    ConversationStore,
    DeleteConversations,
    DrainTurns,
    EstimateUsage,
    ForgetOldConversations,
    ForgetTurns,
    HandOver,
    NamedPerson,
    OwnData,
    OwnTurn,
    PrivacyStore,
    ReadConversation,
    RunningTurns,
    SaveAnswers,
    StopTurn,
    TellConversations,
    TurnGauges,
    TurnLeases,
    TurnLeaseStore,
    TurnReaders,
    TurnSpending,
    TurnStore,
    TurnSummary,
    UsedRowStore,
    WriteTurn,
  ],
  exports: [ForgetOldConversations, RunningTurns, TurnSummary],
})
export class ChatModule {}
