import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { AvailabilityEntry, Language, LocalizedText, StaffMember } from '@tasty-food/contract';
import { sql } from 'kysely';

/** What the 86 list says of a dish; version 0: nothing yet. */
export interface Availability {
  available: boolean;
  until: Date | null;
  reason: string | null;
  version: number;
}

interface Row extends Availability {
  branch_id: string;
  dish_id: string;
  name: LocalizedText;
  changed_by_name: string;
  changed_at: Date;
}

const NEVER_OUT: Availability = { available: true, until: null, reason: null, version: 0 };

/** The tables `availability` and `availability_history`: every write of the one is a row of the other. */
@Injectable()
export class AvailabilityStore {
  constructor(private readonly db: Database) {}

  /** What is said of a dish that the branch sells, locked until the commit; undefined when it does not sell it. */
  async lock(inside: Inside, branchId: string, dishId: string): Promise<Availability | undefined> {
    const sold = await inside
      .selectFrom('dish_branches')
      .select('dish_id')
      .where('branch_id', '=', branchId)
      .where('dish_id', '=', dishId)
      .forUpdate()
      .executeTakeFirst();
    if (!sold) return undefined;
    const row = await inside
      .selectFrom('availability')
      .select(['available', 'until', 'reason', 'version'])
      .where('branch_id', '=', branchId)
      .where('dish_id', '=', dishId)
      .executeTakeFirst();
    return row ?? NEVER_OUT;
  }

  async write(
    inside: Inside,
    { branchId: branch_id, dishId: dish_id }: { branchId: string; dishId: string },
    { available, until, reason, version }: Availability,
    by: StaffMember,
  ): Promise<void> {
    const columns = { available, until, reason, version, changed_by: by.id, changed_by_name: by.name };
    await inside
      .insertInto('availability')
      .values({ branch_id, dish_id, ...columns })
      .onConflict((there) =>
        there.columns(['branch_id', 'dish_id']).doUpdateSet({ ...columns, changed_at: sql<Date>`now()` }),
      )
      .execute();
    await inside
      .insertInto('availability_history')
      .values({ branch_id, dish_id, ...columns })
      .execute();
  }

  /** What was said before a version. */
  async before(inside: Inside, branchId: string, dishId: string, version: number): Promise<Availability> {
    const row = await inside
      .selectFrom('availability_history')
      .select(['available', 'until', 'reason', 'version'])
      .where('branch_id', '=', branchId)
      .where('dish_id', '=', dishId)
      .where('version', '<', version)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? NEVER_OUT;
  }

  /** What the list says of a dish now. */
  async find(branchId: string, dishId: string, language: Language): Promise<AvailabilityEntry | undefined> {
    const row = await this.rows(branchId).where('list.dish_id', '=', dishId).executeTakeFirst();
    return row && entry(row, language);
  }

  /** The dishes that are out at a moment, longest first. */
  async out(branchId: string, at: Date, language: Language): Promise<AvailabilityEntry[]> {
    const rows = await this.rows(branchId)
      .where('list.available', '=', false)
      .where((row) => row.or([row('list.until', 'is', null), row('list.until', '>', at)]))
      .execute();
    return rows.map((row) => entry(row, language));
  }

  /** What the list says of these at a moment, and of which nothing was ever said nothing. One whose time is over is available again. */
  async said(branchId: string, dishIds: readonly string[], at: Date, language: Language): Promise<AvailabilityEntry[]> {
    if (dishIds.length === 0) return [];
    const rows = await this.rows(branchId).where('list.dish_id', 'in', dishIds).execute();
    return rows.map((row) =>
      entry(row.until && row.until <= at ? { ...row, available: true, until: null } : row, language),
    );
  }

  /** Newest first. */
  async history(branchId: string, dishId: string, language: Language): Promise<AvailabilityEntry[]> {
    const rows = await this.db
      .selectFrom('availability_history as list')
      .innerJoin('dishes', 'dishes.id', 'list.dish_id')
      .selectAll('list')
      .select('dishes.name')
      .where('branch_id', '=', branchId)
      .where('dish_id', '=', dishId)
      .orderBy('version', 'desc')
      .limit(500)
      .execute();
    return rows.map((row) => entry(row, language));
  }

  private rows(branchId: string) {
    return this.db
      .selectFrom('availability as list')
      .innerJoin('dishes', 'dishes.id', 'list.dish_id')
      .selectAll('list')
      .select('dishes.name')
      .where('list.branch_id', '=', branchId)
      .orderBy('list.changed_at')
      .orderBy('list.dish_id');
  }
}

function entry(row: Row, language: Language): AvailabilityEntry {
  return {
    branchId: row.branch_id,
    dishId: row.dish_id,
    dish: row.name[language],
    available: row.available,
    ...(row.until ? { until: row.until.toISOString() } : {}),
    ...(row.reason === null ? {} : { reason: row.reason }),
    by: row.changed_by_name,
    at: row.changed_at.toISOString(),
    version: row.version,
  };
}
