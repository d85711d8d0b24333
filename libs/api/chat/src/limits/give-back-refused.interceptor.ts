import { HttpStatus, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import type { Request } from 'express';
import { catchError, type Observable } from 'rxjs';

/** How to give back what `QuestionLimit` has counted for a request. */
export const countedQuestions = new WeakMap<Request, () => Promise<void>>();

/**
 * A question that another limit refuses (answers at the same time, money, Claude's own) is not one of the window's: whoever waits until an
 * answer has ended must not find that the waiting has used up the questions.
 */
@Injectable()
export class GiveBackRefused implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(
      catchError(async (failure: unknown) => {
        const isRefused =
          failure instanceof ProblemException && failure.getStatus() === Number(HttpStatus.TOO_MANY_REQUESTS);
        if (isRefused) await countedQuestions.get(request)?.();
        throw failure;
      }),
    );
  }
}
