import type { Context, Reading } from '@tasty-food/api-menu-claims';

/** What "the satay does too" says again: what was said last, else what was asked. */
export function saidBefore({ lastSaid, question, isAnswered }: Context): Reading['last'] {
  if (lastSaid || isAnswered || !question?.allowed || question.codes.length === 0) return lastSaid;
  return { codes: question.codes, allowed: question.allowed };
}
