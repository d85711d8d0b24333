import { HttpErrorResponse } from '@angular/common/http';
import type { Problem, ProblemCode } from '@tasty-food/contract';

/** Why a request failed, as far as the portal can act on it. */
export interface Refusal {
  /** `offline`: no answer at all. Otherwise the code of the problem, or `internal` for an answer that is none. */
  readonly code: ProblemCode | 'offline';
  /** From `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** In: whatever a request threw. Out: what to say and when to try again. */
export function readRefusal(error: unknown): Refusal {
  if (!(error instanceof HttpErrorResponse)) return { code: 'internal' };
  if (error.status === 0 || error.status === 504) return { code: 'offline' };
  const retryAfterSeconds = Number(error.headers.get('Retry-After') ?? undefined);
  return {
    code: problemCode(error) ?? (error.status === 404 ? 'not-found' : 'internal'),
    ...(Number.isFinite(retryAfterSeconds) && { retryAfterSeconds }),
  };
}

function problemCode(error: HttpErrorResponse): ProblemCode | undefined {
  const body = error.error as Partial<Problem> | null | undefined;
  return typeof body === 'object' ? body?.code : undefined;
}
