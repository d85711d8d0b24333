import { Module } from '@nestjs/common';
import { AnswersModule } from '@tasty-food/api-answers';
import { AssistantToolsModule } from '@tasty-food/api-assistant-tools';
import { BranchesModule } from '@tasty-food/api-branches';
import { ClaudeModule } from '@tasty-food/api-claude';
import { LedgerModule } from '@tasty-food/api-ledger';
import { RedisModule } from '@tasty-food/api-redis';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { TurnLogModule } from '@tasty-food/api-turn-log';
import { AnswerAgain } from './instances/answer-again';
import { AskQuestion } from './turns/ask-question';
import { ChatController } from './chat.controller';
import { DrainTurns } from './turns/drain-turns';
import { EstimateUsage } from './turns/estimate-usage';
import { ForgetTurns } from './turns/forget-turns';
import { HandOver } from './instances/hand-over';
import { LIMIT_PROVIDERS } from './limits/limit-providers';
import { TurnGauges } from './metrics/turn-gauges';
import { OwnTurn } from './turns/own-turn';
import { RunningTurns } from './turns/running-turns';
import { SaveAnswers } from './turns/save-answers';
import { StopTurn } from './turns/stop-turn';
import { TurnLeases } from './instances/turn-leases';
import { TurnLeaseStore } from './instances/turn-lease-store';
import { TurnReaders } from './turns/turn-readers';
import { TurnSpending } from './turns/turn-spending';
import { TurnStore } from './turns/turn-store';
import { UsedRowStore } from './turns/used-row-store';
import { WriteTurn } from './turns/write-turn';
import { TurnSummary } from './metrics/turn-summary';

/** Answers a question as a stream of turn events that survives its process. `ChatOptions` comes from the app. */
@Module({
  imports: [
    AnswersModule,
    AssistantToolsModule,
    BranchesModule,
    ClaudeModule,
    LedgerModule,
    RedisModule,
    StaffModule,
    TelemetryModule,
    TurnLogModule,
  ],
  controllers: [ChatController],
  providers: [
    ...LIMIT_PROVIDERS,
    AnswerAgain,
    AskQuestion,
    DrainTurns,
    EstimateUsage,
    ForgetTurns,
    HandOver,
    OwnTurn,
    RunningTurns,
    SaveAnswers,
    StopTurn,
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
  exports: [ForgetTurns, OwnTurn, RunningTurns, TurnSummary],
})
export class ChatModule {}
