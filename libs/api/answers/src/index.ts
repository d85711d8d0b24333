export type { Answer, AnswerListener, Cut } from './answering/answer';
export { AnswerOptions } from './answering/answer-options';
export { AnswerQuestion } from './answering/answer-question';
export { CoalescedText } from './answering/coalesce-text';
export { historyOf } from './answering/history-of';
export { firstMessages, systemPrompt } from './answering/prompt';
export { AnswersModule } from './answers.module';
export { TurnMetrics } from './record/turn-metrics';
