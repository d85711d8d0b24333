import type { RegisterOutcome } from '@tasty-food/contract';
import type { Response } from 'express';

/** 202 while something waits for a second manager. */
export function answered(outcome: RegisterOutcome, response: Response): RegisterOutcome {
  if (outcome.proposals.length > 0) response.status(202);
  return outcome;
}
