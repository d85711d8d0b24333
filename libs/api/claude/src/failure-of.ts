import { APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk';
import { ClaudeFailure, type ClaudeFailureKind } from './claude-failure';

/** Anything thrown while a request ran -> a `ClaudeFailure`. The vendor's words stay in `cause`. */
export function failureOf(thrown: unknown): ClaudeFailure {
  if (thrown instanceof ClaudeFailure) return thrown;
  if (thrown instanceof APIConnectionTimeoutError) {
    return new ClaudeFailure('timeout', 'Claude sent no response head in time', {
      cause: thrown,
      watchdog: 'head',
    });
  }
  if (thrown instanceof APIError && typeof thrown.status === 'number') return failureOfStatus(thrown, thrown.status);
  return new ClaudeFailure('unavailable', 'The connection to Claude failed', { cause: thrown });
}

/** An `error` event within the stream: the SDK would throw it without a status, so its type decides. */
export function failureOfErrorEvent(error: { type?: unknown; message?: unknown } | undefined): ClaudeFailure {
  const type = String(error?.type ?? 'unknown');
  const kind = KIND_OF_TYPE[type] ?? 'unavailable';
  return new ClaudeFailure(kind, `Claude sent an error event: ${type}`, { cause: error });
}

const KIND_OF_TYPE: Record<string, ClaudeFailureKind> = {
  overloaded_error: 'overloaded',
  rate_limit_error: 'rate-limited',
  api_error: 'unavailable',
  timeout_error: 'timeout',
  request_too_large: 'too-long',
  invalid_request_error: 'rejected',
  authentication_error: 'not-allowed',
  billing_error: 'not-allowed',
  permission_error: 'not-allowed',
  not_found_error: 'not-allowed',
};

function failureOfStatus(error: APIError, status: number): ClaudeFailure {
  const details = {
    cause: error,
    requestId: error.requestID ?? undefined,
    retryAfterMs: retryAfterMs(error.headers),
  };
  return new ClaudeFailure(kindOfStatus(status, error), `Claude answered with status ${status}`, details);
}

function kindOfStatus(status: number, error: APIError): ClaudeFailureKind {
  if (status === 413 || (status === 400 && /too long|context window|too many tokens/i.test(error.message))) {
    return 'too-long';
  }
  if (status === 429) return 'rate-limited';
  if (status === 529) return 'overloaded';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'unavailable';
  const isOurAccount = [401, 402, 403, 404].includes(status) || (status === 400 && /credit/i.test(error.message));
  return isOurAccount ? 'not-allowed' : 'rejected';
}

/** `Retry-After` in seconds or as a date; undefined where it is missing or makes no sense. */
function retryAfterMs(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
