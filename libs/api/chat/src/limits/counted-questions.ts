import { HttpStatus } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Request } from 'express';

const counted = new WeakMap<Request, () => Promise<void>>();

/** Notes how to give back what `QuestionLimit` has counted for a request. */
export function noteCounted(request: Request, giveBack: () => Promise<void>): void {
  counted.set(request, giveBack);
}

/**
 * A question that another limit refuses (answers at the same time, money, Claude's own) is not one of the window's: whoever waits until an
 * answer has ended must not find that the waiting has used up the questions. No interceptor: with one, Nest would begin a stream before
 * it is known whether there will be any.
 */
export async function orGiveBack<T>(request: Request, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (failure) {
    const isRefused =
      failure instanceof ProblemException && failure.getStatus() === Number(HttpStatus.TOO_MANY_REQUESTS);
    if (isRefused) await counted.get(request)?.();
    throw failure;
  }
}
