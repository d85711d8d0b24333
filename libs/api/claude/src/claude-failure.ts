/**
 * What went wrong with a request, by what happened and not by the class the SDK or Node threw:
 * - `rejected`: the request was refused; sending it again will not help
 * - `not-allowed`: the key or the account was refused, so the next request will be too; operators must act
 * - `too-long`: the conversation does not fit into the context
 * - `rate-limited`, `overloaded`: Claude is there and busy
 * - `unavailable`: no answer, or one that is not a message stream, or a stream that broke
 * - `timeout`: no head, or no byte, for too long
 * - `too-large`: an event or an answer beyond what a relay may hold
 */
export type ClaudeFailureKind =
  'rejected' | 'not-allowed' | 'too-long' | 'rate-limited' | 'overloaded' | 'unavailable' | 'timeout' | 'too-large';

/** The only error that leaves this room. `message` is for the log: no key, no content. */
export class ClaudeFailure extends Error {
  constructor(
    readonly kind: ClaudeFailureKind,
    message: string,
    readonly details: {
      readonly retryAfterMs?: number;
      readonly requestId?: string;
      /** The breaker was open, or Claude has asked to wait: asking again at once would meet the same. */
      readonly notAsked?: true;
      /** Set when a watchdog of ours ended the request: what had not come in time. */
      readonly watchdog?: 'head' | 'byte' | 'content' | 'answer';
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ClaudeFailure';
  }

  get retryAfterMs(): number | undefined {
    return this.details.retryAfterMs;
  }
}

const RETRYABLE: ReadonlySet<ClaudeFailureKind> = new Set(['rate-limited', 'overloaded', 'unavailable', 'timeout']);

export function isRetryable(kind: ClaudeFailureKind): boolean {
  return RETRYABLE.has(kind);
}
