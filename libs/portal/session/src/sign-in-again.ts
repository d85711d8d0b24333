import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { readRefusal } from './refusal';
import { Session } from './session';

/** Refused with the status of an ended session, and for the form that asked. */
const FOR_THE_FORM = new Set<string>(['invalid-credentials', 'second-factor-needed']);

/**
 * A request refused because the session ended waits for the sign-in over the page, and is then sent again as it was; so does one that the
 * role's second factor has to come before. A password or a code that is wrong or missing is for the form that asked for it.
 */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) => {
      const wait = waitFor(error, request.url, session);
      return wait ? from(wait).pipe(switchMap(() => next(request))) : throwError(() => error);
    }),
  );
};

function waitFor(error: unknown, url: string, session: Session): Promise<void> | undefined {
  if (!(error instanceof HttpErrorResponse)) return undefined;
  const { code } = readRefusal(error);
  if (code === 'second-factor-setup-needed') return session.setUpSecondFactor();
  if (error.status !== 401 || url === '/api/session' || FOR_THE_FORM.has(code)) return undefined;
  return session.signInAgain();
}
