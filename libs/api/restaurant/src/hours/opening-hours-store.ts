import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';
import type { Exception, HoursPlan, WeekPeriod } from './week';

/** The tables `opening_hours` and `opening_exceptions`. */
@Injectable()
export class OpeningHoursStore {
  constructor(private readonly db: Database) {}

  /** What holds on the days of a stretch, both included. */
  async plan(branchId: string, from: string, to: string): Promise<HoursPlan> {
    const [week, exceptions] = await Promise.all([
      this.db
        .selectFrom('opening_hours')
        .select(['weekday', 'opens', 'closes', 'valid_from as validFrom', 'valid_to as validTo'])
        .where('branch_id', '=', branchId)
        .where('valid_from', '<=', to)
        .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', from)]))
        .execute(),
      this.db
        .selectFrom('opening_exceptions')
        .select(['day', 'periods', 'reason'])
        .where('branch_id', '=', branchId)
        .where('day', '>=', from)
        .where('day', '<=', to)
        .execute(),
    ]);
    return { week, exceptions };
  }

  /** Writes all of it or nothing, and only while no branch has hours; says whether it wrote. */
  async fillEmpty(plans: ReadonlyMap<string, HoursPlan>, by: string): Promise<boolean> {
    return this.db.transaction().execute(async (inside) => {
      const known = new Set(
        (await inside.selectFrom('branches').select('id').forUpdate().execute()).map(({ id }) => id),
      );
      if (await inside.selectFrom('opening_hours').select('id').limit(1).executeTakeFirst()) return false;
      const here = [...plans].filter(([branchId]) => known.has(branchId));
      const week = here.flatMap(([branchId, plan]) => plan.week.map((period) => weekRow(branchId, period)));
      const exceptions = here.flatMap(([branchId, plan]) =>
        plan.exceptions.map((day) => exceptionRow(branchId, day, by)),
      );
      if (week.length > 0) await inside.insertInto('opening_hours').values(week).execute();
      if (exceptions.length > 0) await inside.insertInto('opening_exceptions').values(exceptions).execute();
      return week.length > 0;
    });
  }

  /** Says of one day that it is not as its week says. */
  async setException(branchId: string, exception: Exception, by: string): Promise<void> {
    await this.db
      .insertInto('opening_exceptions')
      .values(exceptionRow(branchId, exception, by))
      .onConflict((there) =>
        there.columns(['branch_id', 'day']).doUpdateSet({
          periods: (row) => row.ref('excluded.periods'),
          reason: (row) => row.ref('excluded.reason'),
          changed_by: (row) => row.ref('excluded.changed_by'),
          changed_at: sql`now()`,
        }),
      )
      .execute();
  }

  /** The day is as its week says again; false when it was so already. */
  async clearException(branchId: string, day: string): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('opening_exceptions')
      .where('branch_id', '=', branchId)
      .where('day', '=', day)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

function weekRow(branch_id: string, { weekday, opens, closes, validFrom, validTo }: WeekPeriod) {
  return { branch_id, weekday, opens, closes, valid_from: validFrom, valid_to: validTo };
}

function exceptionRow(branch_id: string, { day, periods, reason }: Exception, changed_by: string) {
  return { branch_id, day, periods: JSON.stringify(periods), reason, changed_by };
}
