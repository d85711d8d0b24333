import type { Question } from './question';

/** What every line of the log about a turn bears. Never what was asked or answered. */
export function idsOf({ turnId, requestId }: Pick<Question, 'turnId' | 'requestId'>): {
  turnId: string;
  requestId: string | undefined;
} {
  return { turnId, requestId };
}
