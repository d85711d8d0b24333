import type { AnswerProgress } from '../answering/answer-progress';
import type { Question } from '../question';

/** What every line of the log about a turn bears. Never what was asked or answered. */
export function idsOf({ turnId, requestId }: Pick<Question, 'turnId' | 'requestId'>): {
  turnId: string;
  requestId: string | undefined;
} {
  return { turnId, requestId };
}

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
