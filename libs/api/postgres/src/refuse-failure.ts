import { ProblemException } from '@tasty-food/api-http';

const RETRY_AFTER_MS = 2000;

/** SQLSTATE classes and codes that say nothing about the statement, only that the server cannot serve it now. */
const UNAVAILABLE_STATES = /^(08|53|57P0|57014$|25P03$|58030$)/;
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** The driver's own words for a lost or slow connection: these errors bear no code (pg 8.23, client.js and pg-pool). */
const DRIVER_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (has encountered a connection error|was closed))/;

/** Characters that JSON and JavaScript can hold and PostgreSQL's text and jsonb cannot: U+0000, half a surrogate pair. */
const UNSTORABLE_STATES = new Set(['22021', '22P05']);

/**
 * A lost connection or a timeout becomes `unavailable`, text that cannot be stored `invalid-request`, each with the driver's
 * error as its cause. Anything else is thrown as it is.
 */
export function refuseFailure(failure: unknown): never {
  const { code, message } = failure as { code?: unknown; message?: unknown };
  if (isUnavailable(code, message)) throw unavailable(failure);
  if (typeof code === 'string' && UNSTORABLE_STATES.has(code)) throw unstorable(failure);
  throw failure;
}

export function unavailable(cause: unknown): ProblemException {
  return new ProblemException(
    'unavailable',
    'The database does not answer at the moment. Try again in a few seconds.',
    {
      cause,
      retryAfterMs: RETRY_AFTER_MS,
    },
  );
}

function unstorable(cause: unknown): ProblemException {
  return new ProblemException(
    'invalid-request',
    'The text holds a character that cannot be stored, like U+0000. Leave it out.',
    {
      cause,
    },
  );
}

function isUnavailable(code: unknown, message: unknown): boolean {
  // When every address of a name fails, Node throws them together under the first one's code and without words.
  if (typeof code === 'string') return SYSTEM_CODES.has(code) || UNAVAILABLE_STATES.test(code);
  return typeof message === 'string' && DRIVER_WORDS.test(message);
}
