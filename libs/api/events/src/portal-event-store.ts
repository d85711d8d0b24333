import { Injectable } from '@nestjs/common';
import { Database, type Schema } from '@tasty-food/api-postgres';
import type { PortalEvent } from '@tasty-food/contract';
import { sql, type Transaction } from 'kysely';

/** Whom an event is for. Left out: everybody. */
export interface Audience {
  branchId?: string;
  staffId?: string;
}

export type Told = Audience & { event: PortalEvent };

/** An event with its place in the order in which all readers get them. */
export interface StoredEvent {
  id: number;
  branchId: string | null;
  staffId: string | null;
  event: PortalEvent;
}

/** The transaction of a change; statements of other rooms' stores that belong to it take it as their first argument. */
export type Inside = Transaction<Schema>;

/** What a change resolves to, and what portals are told of it. */
export interface Change<T> {
  result: T;
  told: readonly Told[];
}

/** Any number, the same in every instance. */
const ORDER_LOCK = 7_203_118_443;

/** A portal that was away for longer loads everything anew. */
const KEPT_HOURS = 24;

/** The table `portal_events`: what portals are told, in one order for all of them. */
@Injectable()
export class PortalEventStore {
  constructor(private readonly db: Database) {}

  /** Runs a change in a transaction, with what it tells as its last statement: all of it is committed, or nothing. */
  change<T>(work: (inside: Inside) => Promise<Change<T>>): Promise<Change<T>> {
    return this.db.transaction().execute(async (inside) => {
      const change = await work(inside);
      await this.append(inside, change.told);
      return change;
    });
  }

  /**
   * Adds events in the transaction of the change they tell of: what is told has happened, and what happened is told. Call it as
   * the last statement before the commit. It takes a lock until then, so that ids become visible in their order and no reader
   * can pass one that is not committed yet; a statement after it could wait for somebody who waits for that lock.
   */
  async append(inside: Inside, told: readonly Told[]): Promise<void> {
    if (told.length === 0) return;
    await sql`select pg_advisory_xact_lock(${ORDER_LOCK})`.execute(inside);
    await inside
      .insertInto('portal_events')
      .values(
        told.map(({ branchId, staffId, event }) => ({
          branch_id: branchId ?? null,
          staff_id: staffId ?? null,
          event: JSON.stringify(event),
        })),
      )
      .execute();
  }

  /** Oldest first, at most `limit`. */
  async after(id: number, limit: number): Promise<StoredEvent[]> {
    const rows = await this.db
      .selectFrom('portal_events')
      .selectAll()
      .where('id', '>', String(id))
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      id: Number(row.id),
      branchId: row.branch_id,
      staffId: row.staff_id,
      event: row.event,
    }));
  }

  /** The id of the newest event; 0 when there was none. */
  async head(): Promise<number> {
    const { head } = await this.db
      .selectFrom('portal_events')
      .select((row) => row.fn.max('id').as('head'))
      .executeTakeFirstOrThrow();
    return Number(head ?? 0);
  }

  /** Whether everything after this event is still here. */
  async isKept(id: number): Promise<boolean> {
    const row = await this.db.selectFrom('portal_events').select('id').where('id', '=', String(id)).executeTakeFirst();
    return row !== undefined;
  }

  /** Forgets what is too old to be resumed; the newest stays, so that a quiet week takes nobody's place away. */
  async forgetOld(): Promise<void> {
    await this.db
      .deleteFrom('portal_events')
      .where('at', '<', sql<Date>`now() - ${KEPT_HOURS} * interval '1 hour'`)
      .where('id', '<', (row) => row.selectFrom('portal_events').select((newest) => newest.fn.max('id').as('id')))
      .execute();
  }
}
