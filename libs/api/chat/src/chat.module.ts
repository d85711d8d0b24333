import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { ClaudeModule } from '@tasty-food/api-claude';
import { RedisModule } from '@tasty-food/api-redis';
import { RestaurantModule } from '@tasty-food/api-restaurant';
import { StaffModule } from '@tasty-food/api-staff';
import { AnswerQuestion } from './answer-question';
import { AskQuestion } from './ask-question';
import { ChatController } from './chat.controller';
import { ChatOptions } from './chat-options';
import { ConversationStore } from './conversation-store';
import { ConversationsController } from './conversations.controller';
import { OwnTurn } from './own-turn';
import { ProcessPulse } from './process-pulse';
import { RunningTurns } from './running-turns';
import { SharedTurns } from './shared-turns';
import { StopTurn } from './stop-turn';
import { CheckAllergens } from './tools/check-allergens';
import { FindDishes } from './tools/find-dishes';
import { Toolbox } from './tools/toolbox';
import { TurnLeases } from './turn-leases';
import { TurnLeaseStore } from './turn-lease-store';
import { TurnReaders } from './turn-readers';
import { TurnStore } from './turn-store';
import { TurnStream } from './turn-stream';

/** Answers a question as a stream of turn events, and remembers conversations. `ChatOptions` comes from the app. */
@Module({
  imports: [
    ClaudeModule,
    RedisModule,
    RestaurantModule,
    StaffModule,
    ThrottlerModule.forRootAsync({
      inject: [ChatOptions],
      useFactory: (options: ChatOptions) => [{ ttl: options.rateLimitWindowMs, limit: options.rateLimitMax }],
    }),
  ],
  controllers: [ChatController, ConversationsController],
  providers: [
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
