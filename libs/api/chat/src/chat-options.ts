/** Times of a stream in milliseconds; the app provides them from the environment (STREAM_*, RATE_LIMIT_*). */
export abstract class ChatOptions {
  /** A comment to each reader, so that proxies do not take a quiet stream for a dead one. */
  abstract readonly keepaliveMs: number;
  /** An answer that nobody follows for so long is stopped. */
  abstract readonly orphanMs: number;
  /** At shutdown running answers have so long to end. */
  abstract readonly drainMs: number;
  abstract readonly rateLimitWindowMs: number;
  /** Questions a staff member may ask in a window, */
  abstract readonly rateLimitMax: number;
  /** and a manager or an admin. */
  abstract readonly rateLimitManagerMax: number;
  /** Answers that may run for one person, whatever the role, at the same time. */
  abstract readonly answersPerPerson: number;
}
