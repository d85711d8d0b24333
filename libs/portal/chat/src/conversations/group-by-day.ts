import type { Conversation } from '@tasty-food/contract';
import { belgianDay } from '@tasty-food/portal-ui';

/** A run of the list under one heading: the pinned ones, or those last used on one day. */
export interface ConversationGroup {
  readonly kind: 'pinned' | 'today' | 'yesterday' | 'day';
  /** ISO date in Belgium, for `day` and to tell groups apart. */
  readonly day: string;
  readonly conversations: readonly Conversation[];
}

const DAY_MS = 86_400_000;

/** Keeps the order of the list: pinned first, then newest first. */
export function groupByDay(list: readonly Conversation[], now = new Date()): readonly ConversationGroup[] {
  // Before the list has come: no format is made in the first drawing of the page.
  if (list.length === 0) return [];
  const today = belgianDay(now);
  const yesterday = belgianDay(new Date(now.getTime() - DAY_MS));
  const groups = Map.groupBy(list, ({ pinned, updatedAt }) => (pinned ? 'pinned' : belgianDay(new Date(updatedAt))));
  return [...groups].map(([day, conversations]) => ({ kind: kindOf(day, today, yesterday), day, conversations }));
}

function kindOf(day: string, today: string, yesterday: string): ConversationGroup['kind'] {
  if (day === 'pinned') return 'pinned';
  if (day === today) return 'today';
  return day === yesterday ? 'yesterday' : 'day';
}
