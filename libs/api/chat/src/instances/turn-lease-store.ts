import { Injectable } from '@nestjs/common';
import { Database, type TurnsTable } from '@tasty-food/api-postgres';
import { LEASE_MS } from '@tasty-food/api-turn-log';
import { sql, type RawBuilder, type Selectable } from 'kysely';
import { randomUUID } from 'node:crypto';

export type TurnRow = Selectable<TurnsTable>;

/** The SQL of who answers which turn. The clock is the database's: the one that all processes share. */
@Injectable()
export class TurnLeaseStore {
  /** The name under which this process answers, new at every start: a restarted process is another owner. */
  readonly owner = randomUUID();

  constructor(private readonly db: Database) {}

  /**
   * Answers which of these turns are still this process's. What it does not name runs out: a turn that was taken over and then
   * not begun, because the database went away in between, is taken over once more. With nothing to renew the database is asked
   * all the same: whoever holds no turn must notice too that it was away.
   */
  async renew(turnIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db
      .updateTable('turns')
      .set({ lease_until: leaseUntil() })
      .where('id', '=', sql<string>`any(${turnIds}::uuid[])`)
      .where('owner', '=', this.owner)
      .where('ended_at', 'is', null)
      .returning('id')
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  /** Gives turns up at once: whoever looks next takes them over. */
  async giveUp(turnIds: readonly string[]): Promise<void> {
    await this.db
      .updateTable('turns')
      .set({ lease_until: sql<Date>`now() - interval '1 second'` })
      .where('id', 'in', turnIds)
      .where('owner', '=', this.owner)
      .where('ended_at', 'is', null)
      .execute();
  }

  /** Makes every turn this process's whose owner is gone, each for one process only. `attempt` counts the new one. */
  async takeOver(): Promise<TurnRow[]> {
    return this.db
      .updateTable('turns')
      .set({ owner: this.owner, lease_until: leaseUntil(), attempt: sql`attempt + 1` })
      .where('ended_at', 'is', null)
      .where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<', sql<Date>`now()`)]))
      .returningAll()
      .execute();
  }
}

export function leaseUntil(): RawBuilder<Date> {
  return sql<Date>`now() + ${LEASE_MS} * interval '1 millisecond'`;
}
