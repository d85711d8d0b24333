import { Logger } from '@nestjs/common';
import { sendProblem, writeRateLimit, type Refusal } from '@tasty-food/api-http';
import { ROUTES } from '@tasty-food/contract';
import type { Request, RequestHandler, Response } from 'express';
import { routedPath } from '../routed-path';
import { Allowances } from './allowances';
import { HeldRefusals } from './held-refusals';
import { networkOf } from './network-of';

const GUARDED = new Set<string>([ROUTES.signIn.path, ROUTES.usePasswordLink.path]);
const WINDOW_MS = 60_000;
/** Who is refused is told so half a second later; what that is for stands at `HeldRefusals`. */
const HOLD_MS = 500;
const REFUSED = 'Too many sign-ins have failed from your network just now. Try again in a few seconds.';
/** A longer body is not read to its end only to keep a connection. */
const BODY_MAX_BYTES = 16 * 1024;
const TELL_EVERY_MS = 60_000;

interface Limit {
  /** Sign-ins a minute of one network that may fail. */
  readonly failuresMax: number;
  readonly onRefused: (request: Request) => void;
}

/**
 * The first door of a sign-in, before its body is read and anything is looked up: so many failed ones of one network address a minute.
 * One that succeeds is given back, so that a whole restaurant signs in behind one address; guesses at one account are counted behind
 * it (`SignInAttempts`). Counted by each process for itself: it guards the process.
 */
export function limitSignIns({ failuresMax, onRefused }: Limit): RequestHandler {
  const allowances = new Allowances(failuresMax);
  const held = new HeldRefusals(HOLD_MS);
  const tell = tellNowAndThen();
  return (request, response, next) => {
    if (request.method !== 'POST' || !GUARDED.has(routedPath(request))) return next();
    const network = networkOf(request.ip ?? '');
    const { allowed, left, nextMs, wholeMs } = allowances.take(network);
    writeRateLimit(response, {
      policy: 'sign-ins',
      limit: failuresMax,
      left,
      windowMs: WINDOW_MS,
      seconds: Math.ceil((left > 0 ? wholeMs : nextMs) / 1_000),
    });
    if (allowed) {
      response.once('finish', () => {
        if (response.statusCode < 400) allowances.giveBack(network);
      });
      return next();
    }
    onRefused(request);
    tell(network);
    if (!(Number(request.headers['content-length'] ?? Number.NaN) <= BODY_MAX_BYTES))
      response.setHeader('Connection', 'close');
    held.hold(response, () => refuse(request, response, nextMs));
  };
}

function refuse(request: Request & { id?: unknown }, response: Response, retryAfterMs: number): void {
  const refusal: Refusal = { code: 'rate-limited', detail: REFUSED, retryAfterMs: Math.max(1, retryAfterMs) };
  sendProblem(response, refusal, String(request.id ?? ''));
}

/** A line a minute at most, however many are refused: the log may not become the flood. */
function tellNowAndThen(): (network: string) => void {
  const log = new Logger('SignInDoor');
  let nextAt = 0;
  let refused = 0;
  return (network) => {
    refused += 1;
    if (performance.now() < nextAt) return;
    nextAt = performance.now() + TELL_EVERY_MS;
    log.warn({ network, refused }, 'Sign-ins are refused: too many of one network have failed');
    refused = 0;
  };
}
