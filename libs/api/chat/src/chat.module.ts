import { Module } from '@nestjs/common';
import { ClaudeModule } from '@tasty-food/api-claude';
import { RedisModule } from '@tasty-food/api-redis';
import { RestaurantModule } from '@tasty-food/api-restaurant';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { AnswerQuestion } from './answering/answer-question';
import { AskQuestion } from './turns/ask-question';
import { ChatController } from './chat.controller';
import { ConversationStore } from './conversations/conversation-store';
import { ConversationsController } from './conversations/conversations.controller';
import { LIMIT_PROVIDERS } from './limits/limit-providers';
import { OwnTurn } from './turns/own-turn';
import { ProcessPulse } from './instances/process-pulse';
import { RunningTurns } from './turns/running-turns';
import { SharedTurns } from './instances/shared-turns';
import { StopTurn } from './turns/stop-turn';
import { CheckAllergens } from './tools/check-allergens';
import { FindDishes } from './tools/find-dishes';
import { Toolbox } from './tools/toolbox';
import { TurnLeases } from './instances/turn-leases';
import { TurnLeaseStore } from './instances/turn-lease-store';
import { TurnReaders } from './turns/turn-readers';
import { TurnStore } from './turns/turn-store';
import { TurnStream } from './instances/turn-stream';

/** Answers a question as a stream of turn events, and remembers conversations. `ChatOptions` comes from the app. */
@Module({
  imports: [ClaudeModule, RedisModule, RestaurantModule, StaffModule, TelemetryModule],
  controllers: [ChatController, ConversationsController],
  providers: [
    ...LIMIT_PROVIDERS,
    AnswerQuestion,
    AskQuestion,
    CheckAllergens,
    ConversationStore,
    FindDishes,
    OwnTurn,
    ProcessPulse,
    RunningTurns,
    SharedTurns,
    StopTurn,
    Toolbox,
    TurnLeases,
    TurnLeaseStore,
    TurnReaders,
    TurnStore,
    TurnStream,
  ],
  exports: [RunningTurns],
})
export class ChatModule {}
