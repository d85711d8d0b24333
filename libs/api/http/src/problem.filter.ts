import { ArgumentsHost, Catch, HttpException, Logger, type ExceptionFilter } from '@nestjs/common';
import { PROBLEMS, type Problem, type ProblemCode } from '@tasty-food/contract';
import type { Request, Response } from 'express';
import { ProblemException, type Refusal } from './problem-exception';

/** Any failure of a request in -> RFC 9457 `application/problem+json` out. Nothing of a vendor or a stack gets through. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(failure: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const response = http.getResponse<Response>();
    const refused = asProblem(failure, request);
    if (refused.code === 'internal') this.log.error({ err: failure }, 'A request failed');
    else if (refused.cause !== undefined)
      this.log.warn({ err: refused.cause, code: refused.code }, 'A request was refused');
    sendProblem(response, refused, String(request.id ?? ''));
  }
}

/** Says of a response that it refuses, for whoever watches the doors: also where it is a redirection that says so. */
export function noteRefusal({ locals }: Response, code: ProblemCode): void {
  (locals as Noted).refusedWith = code;
}

/** With what a response has refused its request. */
export function refusalOf({ locals }: Response): ProblemCode | undefined {
  return (locals as Noted).refusedWith;
}

interface Noted {
  refusedWith?: ProblemCode;
}

/** Writes a problem; also used where no filter reaches (body parser, unknown address). */
export function sendProblem(response: Response, refused: Refusal, requestId: string): void {
  // A stream that has begun says its failures as events: a second head would only break it.
  if (response.headersSent) {
    response.end();
    return;
  }
  noteRefusal(response, refused.code);
  const { status, title } = PROBLEMS[refused.code];
  const problem: Problem = {
    type: `urn:tasty-food:problem:${refused.code}`,
    title,
    status,
    code: refused.code,
    detail: refused.detail,
    requestId,
    ...(refused.errors ? { errors: refused.errors } : {}),
  };
  if (refused.retryAfterMs !== undefined) response.setHeader('Retry-After', Math.ceil(refused.retryAfterMs / 1000));
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

function asProblem(failure: unknown, request: Request): ProblemException {
  if (failure instanceof ProblemException) return failure;
  const status = statusOf(failure);
  switch (status) {
    case 400:
      return isBadJson(failure)
        ? new ProblemException('invalid-json', 'The body is not valid JSON: check quotes, commas and brackets.')
        : new ProblemException('invalid-request', 'The request could not be read.');
    case 404:
      return new ProblemException('not-found', `There is nothing at ${request.method} ${request.path}. See /api/docs.`);
    case 413:
      return new ProblemException('body-too-large', 'The body is too large: 64 KiB of JSON is the most that is read.');
    case 415:
      return new ProblemException('unsupported-media-type', 'Send JSON in UTF-8 with Content-Type: application/json.');
    case 429:
      return new ProblemException('rate-limited', 'You asked too often. Wait a moment and try again.');
    case 403:
      return new ProblemException('forbidden', 'You may not do this.');
    default:
      return new ProblemException(
        'internal',
        'Something went wrong on our side. Try again; if it stays, tell us the request id.',
      );
  }
}

function statusOf(failure: unknown): number {
  if (failure instanceof HttpException) return failure.getStatus();
  // Express' own middleware (body parser, URL decoding) throws http-errors: plain errors with a status.
  const status = (failure as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
}

/** Nest wraps what the body parser throws. */
function isBadJson(failure: unknown): boolean {
  return (failure as { cause?: unknown } | null)?.cause instanceof SyntaxError;
}
