import { Module } from '@nestjs/common';
import { AssistantToolsModule } from '@tasty-food/api-assistant-tools';
import { BranchesModule } from '@tasty-food/api-branches';
import { ClaudeModule } from '@tasty-food/api-claude';
import { EventsModule } from '@tasty-food/api-events';
import { MenuModule } from '@tasty-food/api-menu';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { AnswerQuestion } from './answering/answer-question';
import { AskClaude } from './answering/ask-claude';
import { CurrentRows } from './branch-rows/current-rows';
import { CheckAnswer } from './checking/check-answer';
import { ClaimMetrics } from './checking/claim-metrics';
import { TurnMetrics } from './record/turn-metrics';
import { TurnRecord } from './record/turn-record';
import { TurnTraces } from './record/turn-traces';
import { AnswerFromRegister } from './without-claude/answer-from-register';

/** A question in, the events of its answer out, each sentence held against the rows. `AnswerOptions` comes from the app. */
@Module({
  imports: [AssistantToolsModule, BranchesModule, ClaudeModule, EventsModule, MenuModule, TelemetryModule],
  providers: [
    AnswerFromRegister,
    AnswerQuestion,
    AskClaude,
    CheckAnswer,
    ClaimMetrics,
    CurrentRows,
    TurnMetrics,
    TurnRecord,
    TurnTraces,
  ],
  exports: [AnswerQuestion, TurnMetrics],
})
export class AnswersModule {}
