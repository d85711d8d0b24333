import type { ServerResponse } from 'node:http';

/** Where a client stands with one limit. */
export interface RateLimitState {
  /** Names the limit in the header: a token. */
  readonly policy: string;
  readonly limit: number;
  readonly left: number;
  readonly windowMs: number;
  /** Until more is left than now. */
  readonly seconds: number;
}

/**
 * The three fields that clients read today (drafts up to 06), and the two of the current draft: the quota policy, and what is
 * left of it for how many seconds. https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/11/
 */
export function writeRateLimit(
  response: ServerResponse,
  { policy, limit, left, windowMs, seconds }: RateLimitState,
): void {
  response.setHeader('RateLimit-Limit', limit);
  response.setHeader('RateLimit-Remaining', left);
  response.setHeader('RateLimit-Reset', seconds);
  response.setHeader('RateLimit-Policy', `"${policy}";q=${limit};w=${Math.max(1, Math.ceil(windowMs / 1_000))}`);
  response.setHeader('RateLimit', `"${policy}";r=${left};t=${seconds}`);
}
