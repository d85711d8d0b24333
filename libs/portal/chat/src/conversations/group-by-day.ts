import type { Conversation } from '@tasty-food/contract';

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
  const today = dayOf(now);
  const yesterday = dayOf(new Date(now.getTime() - DAY_MS));
  const groups = Map.groupBy(list, ({ pinned, updatedAt }) => (pinned ? 'pinned' : dayOf(new Date(updatedAt))));
  return [...groups].map(([day, conversations]) => ({ kind: kindOf(day, today, yesterday), day, conversations }));
}

function kindOf(day: string, today: string, yesterday: string): ConversationGroup['kind'] {
  if (day === 'pinned') return 'pinned';
  if (day === today) return 'today';
  return day === yesterday ? 'yesterday' : 'day';
}

/** `YYYY-MM-DD` where the restaurants are: a question asked after midnight in the kitchen is of the new day. */
function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(date);
}
