import type { Conversation } from '@tasty-food/contract';
import { groupByDay } from './group-by-day';

const conversation = (id: string, updatedAt: string, pinned = false): Conversation => ({
  id,
  title: id,
  pinned,
  createdAt: updatedAt,
  updatedAt,
});

describe('the list of conversations', () => {
  it('is grouped by the day in Belgium, pinned ones first', () => {
    const groups = groupByDay(
      [
        conversation('pinned', '2026-01-01T10:00:00Z', true),
        // 23:30 UTC is half past midnight in Belgium: already the new day.
        conversation('after midnight', '2026-11-21T23:30:00Z'),
        conversation('before midnight', '2026-11-21T22:30:00Z'),
        conversation('older', '2026-11-02T09:00:00Z'),
      ],
      new Date('2026-11-22T08:00:00Z'),
    );
    expect(groups.map(({ kind, day, conversations }) => [kind, day, conversations.map(({ id }) => id)])).toEqual([
      ['pinned', 'pinned', ['pinned']],
      ['today', '2026-11-22', ['after midnight']],
      ['yesterday', '2026-11-21', ['before midnight']],
      ['day', '2026-11-02', ['older']],
    ]);
  });
});
