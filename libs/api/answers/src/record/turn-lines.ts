import type { AnswerProgress } from '../answering/answer-progress';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';

/** The one line at the end of an attempt: times in milliseconds, `outcome` as the metrics name it. */
export function endLine(
  question: Question,
  outcome: string,
  { model, ending, firstTextMs, durationMs }: AnswerProgress,
) {
  const { attempt, conversationId, branchId, language } = question;
  return {
    ...idsOf(question),
    conversationId,
    branchId,
    language,
    attempt,
    model,
    outcome,
    firstTextMs,
    durationMs,
    usage: ending?.usage,
    cost: ending?.cost,
  };
}
