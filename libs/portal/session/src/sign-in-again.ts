import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { readRefusal } from './refusal';
import { Session } from './session';

/**
 * A request refused because the session ended waits for the sign-in over the page, and is then sent again as it was. A password that
 * is wrong is refused with the same status, and is for the form that asked for it.
 */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) =>
      error instanceof HttpErrorResponse &&
      error.status === 401 &&
      request.url !== '/api/session' &&
      readRefusal(error).code !== 'invalid-credentials'
        ? from(session.signInAgain()).pipe(switchMap(() => next(request)))
        : throwError(() => error),
    ),
  );
};
