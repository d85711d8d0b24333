import { Logger } from '@nestjs/common';
import { refusalOf as refusedWith, sendProblem, type Refusal, writeRateLimit } from '@tasty-food/api-http';
import { ROUTES } from '@tasty-food/contract';
import type { Request, RequestHandler, Response } from 'express';
import { routedPath } from '../routed-path';
import { Allowances, type Allowed } from '../allowances/allowances';
import { HeldRefusals } from './held-refusals';
import { networkOf } from '../allowances/network-of';

const GUARDED = new Set<string>([ROUTES.signIn.path, ROUTES.usePasswordLink.path]);
/** What share of a minute's sign-ins may come at once: about as many as can wait to be hashed. */
const AT_ONCE = 1 / 4;
/** Who is refused is told so half a second later; what that is for stands at `HeldRefusals`. */
const HOLD_MS = 500;
/** A longer body is not read to its end only to keep a connection. */
const BODY_MAX_BYTES = 16 * 1024;
const TELL_EVERY_MS = 60_000;
/** What a page of another origin is answered. */
const FOREIGN = 403;

interface Limit {
  /** Sign-ins a minute of one network that may fail. */
  readonly failuresMax: number;
  readonly onRefused: (request: Request) => void;
}

/** The two halves of the door. */
export interface SignInDoor {
  /** Stands before everything else, and costs next to nothing: here a flood is counted and held. */
  readonly count: RequestHandler;
  /** Stands behind what every answer bears, security headers and those of CORS: here the refused are told, some at a time. */
  readonly refuse: RequestHandler;
}

/**
 * The first door of a sign-in, before its body is read and anything is looked up: so many failed ones of one network address at once and a minute.
 * One that succeeds is given back, so that a whole restaurant signs in behind one address, and so is one of a page of another origin,
 * which failed nowhere, or whose password was right and whose code is still to come; guesses at one account are counted behind it (`SignInAttempts`). Counted by each process for itself: it guards
 * the process.
 */
export function limitSignIns({ failuresMax, onRefused }: Limit): SignInDoor {
  const atOnce = Math.ceil(failuresMax * AT_ONCE);
  const allowances = new Allowances({ atOnce, aMinute: failuresMax });
  const writeState = (response: Response, { left, nextMs, wholeMs }: Allowed) => {
    const seconds = Math.ceil((left > 0 ? wholeMs : nextMs) / 1_000);
    writeRateLimit(response, { policy: 'sign-ins', limit: atOnce, left, windowMs: allowances.windowMs, seconds });
  };
  const held = new HeldRefusals(HOLD_MS);
  const tell = tellNowAndThen();
  const refused = new WeakMap<Request, Allowed>();
  return {
    count: (request, response, next) => {
      if (request.method !== 'POST' || !GUARDED.has(routedPath(request))) return next();
      const network = networkOf(request.ip ?? '');
      const counted = allowances.take(network);
      if (!counted.allowed) {
        tell(network);
        refused.set(request, counted);
        held.hold(response, next);
        return;
      }
      writeState(response, counted);
      response.once('finish', () => {
        if (response.statusCode < 400 || response.statusCode === FOREIGN || isHalfWay(response))
          allowances.giveBack(network);
      });
      next();
    },
    refuse: (request, response, next) => {
      const counted = refused.get(request);
      if (counted === undefined) return next();
      onRefused(request);
      writeState(response, counted);
      if (!(Number(request.headers['content-length'] ?? Number.NaN) <= BODY_MAX_BYTES))
        response.setHeader('Connection', 'close');
      sendProblem(response, refusalOf(counted), String((request as { id?: unknown }).id ?? ''));
    },
  };
}

function refusalOf({ nextMs }: Allowed): Refusal {
  return {
    code: 'rate-limited',
    detail: 'Too many sign-ins have failed from your network just now. Try again in a few seconds.',
    retryAfterMs: Math.max(1, nextMs),
  };
}

/** The password was right, and the code is asked for: that is counted when it comes. */
function isHalfWay(response: Response): boolean {
  return refusedWith(response) === 'second-factor-needed';
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
