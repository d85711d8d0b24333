import { HttpException } from '@nestjs/common';
import { PROBLEMS, type FieldError, type ProblemCode } from '@tasty-food/contract';

/** What the refused is told. Where thousands are refused a second it comes without an exception, whose stack costs more than the rest. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: FieldError[] | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * A request is refused. `detail` is a sentence that helps the person who reads it; vendor words and stack traces belong
 * into `cause`, which only the log sees.
 */
export class ProblemException extends HttpException implements Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors: FieldError[] | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    options: { cause?: unknown; errors?: FieldError[]; retryAfterMs?: number } = {},
  ) {
    super(detail, PROBLEMS[code].status, { cause: options.cause });
    this.code = code;
    this.detail = detail;
    this.errors = options.errors;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** 404, for what is not there and for what belongs to somebody else alike. */
export function notFound(what: string): ProblemException {
  return new ProblemException('not-found', `There is no such ${what}, or it is not yours.`);
}
