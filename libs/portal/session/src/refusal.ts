import { HttpErrorResponse } from '@angular/common/http';
import type { Problem, ProblemCode } from '@tasty-food/contract';

/** Why a request failed, as far as the portal can act on it. */
export interface Refusal {
  /** `offline`: no answer at all. Otherwise the code of the problem, or `internal` for an answer that is none. */
  readonly code: ProblemCode | 'offline';
  /** From `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** The places of what was sent that are not as they should be. */
  readonly paths?: readonly string[];
  /** Of these places those that look misspelt, with what would be right. */
  readonly misspelt?: readonly { readonly path: string; readonly meant: string }[];
}

/** In: whatever a request threw. Out: what to say and when to try again. */
export function readRefusal(error: unknown): Refusal {
  if (!(error instanceof HttpErrorResponse)) return { code: 'internal' };
  if (error.status === 0 || error.status === 504) return { code: 'offline' };
  const errors = problemOf(error)?.errors;
  const paths = errors?.map(({ path }) => path);
  const misspelt = errors?.flatMap(({ path, meant }) => (meant === undefined ? [] : [{ path, meant }]));
  const retryAfterSeconds = Number(error.headers.get('Retry-After') ?? undefined);
  return {
    code: problemOf(error)?.code ?? (error.status === 404 ? 'not-found' : 'internal'),
    ...(Number.isFinite(retryAfterSeconds) && { retryAfterSeconds }),
    ...(paths && { paths }),
    ...(misspelt?.length && { misspelt }),
  };
}

function problemOf({ error }: HttpErrorResponse): Partial<Problem> | undefined {
  return typeof error === 'object' && error !== null ? (error as Partial<Problem>) : undefined;
}
