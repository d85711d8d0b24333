import type { ClaudeFailureKind } from '@tasty-food/api-claude';

/** Of these a person cannot tell when Claude will be there again. One that is only busy soon is, and says when. */
const AWAY: ReadonlySet<ClaudeFailureKind> = new Set(['unavailable', 'timeout', 'not-allowed']);

export function isClaudeAway(kind: ClaudeFailureKind): boolean {
  return AWAY.has(kind);
}
