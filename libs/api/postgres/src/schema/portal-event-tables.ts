import type { PortalEvent } from '@tasty-food/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface PortalEventsTable {
  /** A bigint, which JavaScript reads as text. */
  id: GeneratedAlways<string>;
  branch_id: string | null;
  staff_id: string | null;
  event: ColumnType<PortalEvent, string>;
  at: Generated<Date>;
}
