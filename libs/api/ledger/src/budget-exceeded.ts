import { ProblemException } from '@tasty-food/api-http';
import type { OverBudget } from './budget-store';

/** Money that running answers hold back and do not use comes free when they end. */
const ANSWERS_END_MS = 30_000;
/** A manager may raise a budget at any time: nobody is told to wait for the rest of the month. */
const ASK_AGAIN_AT_LATEST_MS = 60 * 60_000;

/** 429: whose budget it was, how far it is used, and what can be done. */
export function budgetExceeded({ scope, limit, spent, reserved, renewsInMs }: OverBudget): ProblemException {
  const whose = whoseOf(scope);
  const used = `${dollars(spent)} of ${dollars(limit)} spent this month`;
  if (spent < limit && reserved > 0) {
    return new ProblemException(
      'budget-exceeded',
      `${whose} has no room for another question while others are answered (${used}). Ask again in a moment.`,
      { retryAfterMs: ANSWERS_END_MS },
    );
  }
  const who = scope === 'group' ? 'an administrator' : 'your manager';
  return new ProblemException(
    'budget-exceeded',
    `${whose} is used up (${used}). It begins anew with the next month; ${who} can raise it before. ` +
      'Menu, allergens and documents are there without the assistant.',
    { retryAfterMs: Math.min(renewsInMs, ASK_AGAIN_AT_LATEST_MS) },
  );
}

function whoseOf(scope: string): string {
  const [kind, id] = scope.split(':');
  if (kind === 'branch') return `The budget of the branch ${id}`;
  return kind === 'person' ? 'Your own budget' : 'The budget of the whole group';
}

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

function dollars(amount: number): string {
  return DOLLARS.format(amount);
}
