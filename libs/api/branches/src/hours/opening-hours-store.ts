import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database, type OpeningExceptionsTable, type OpeningWeeksTable, type Schema } from '@tasty-food/api-postgres';
import type { StaffMember, WeekdayHours } from '@tasty-food/contract';
import { sql, type Selectable, type Transaction } from 'kysely';
import type { Exception, HoursPlan, Week } from './week';

export type WeekRecord = Selectable<OpeningWeeksTable> & { version: number };
export type ExceptionRecord = Selectable<OpeningExceptionsTable> & { version: number };

/** The tables `opening_weeks` and `opening_exceptions`, and the history of these. */
@Injectable()
export class OpeningHoursStore {
  constructor(private readonly db: Database) {}

  /** What holds on the days of a stretch, both included. */
  async plan(branchId: string, from: string, to: string, reader: Database | Inside = this.db): Promise<HoursPlan> {
    const weeks = await this.weeks(branchId, reader);
    const exceptions = await reader
      .selectFrom('opening_exceptions')
      .select(['day', 'periods', 'reason'])
      .where('branch_id', '=', branchId)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute();
    return {
      weeks: weeks.map(({ valid_from, days, version }) => ({ validFrom: valid_from, days, version })),
      exceptions,
      exceptionVersions: await this.exceptionVersions(branchId, from, to, reader),
    };
  }

  /** By the day they begin; of those that begin on one day the newest. A branch has a few a year. */
  async weeks(branchId: string, reader: Database | Inside = this.db): Promise<WeekRecord[]> {
    return reader
      .selectFrom((from) =>
        from
          .selectFrom('opening_weeks')
          .selectAll()
          .select(sql<number>`(row_number() over (order by id))::int`.as('version'))
          .where('branch_id', '=', branchId)
          .as('week'),
      )
      .distinctOn('valid_from')
      .selectAll()
      .orderBy('valid_from')
      .orderBy('id', 'desc')
      .execute();
  }

  /** How many weeks were ever written for a branch. */
  async version(branchId: string, reader: Database | Inside = this.db): Promise<number> {
    const { count } = await reader
      .selectFrom('opening_weeks')
      .select((row) => row.fn.countAll<string>().as('count'))
      .where('branch_id', '=', branchId)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async exceptionsFrom(branchId: string, day: string, reader: Database | Inside = this.db): Promise<ExceptionRecord[]> {
    const exceptions = await reader
      .selectFrom('opening_exceptions')
      .selectAll()
      .where('branch_id', '=', branchId)
      .where('day', '>=', day)
      .orderBy('day')
      .execute();
    const versions = await this.exceptionVersions(branchId, day, undefined, reader);
    return exceptions.map((exception) => ({ ...exception, version: versions.get(exception.day) ?? 0 }));
  }

  /** By day: how often it was said to be another one than its week says, or to be as its week says again. */
  private async exceptionVersions(
    branchId: string,
    from: string,
    to?: string,
    reader: Database | Inside = this.db,
  ): Promise<Map<string, number>> {
    const told = await reader
      .selectFrom('opening_exception_history')
      .select(['day', sql<number>`count(*)::int`.as('version')])
      .where('branch_id', '=', branchId)
      .where('day', '>=', from)
      .$if(to !== undefined, (query) => query.where('day', '<=', to ?? from))
      .groupBy('day')
      .execute();
    return new Map(told.map(({ day, version }) => [day, version]));
  }

  /** One change of the hours of a branch at a time, until the commit. */
  async lock(inside: Inside, branchId: string): Promise<void> {
    await inside.selectFrom('branches').select('id').where('id', '=', branchId).forUpdate().execute();
  }

  async addWeek(inside: Inside, branchId: string, week: Week & { reason: string }, by: StaffMember): Promise<void> {
    await inside
      .insertInto('opening_weeks')
      .values({ ...weekRow(branchId, week, week.reason, by.name), changed_by: by.id })
      .execute();
  }

  /** Writes all of it or nothing, and only while no branch has hours; says whether it wrote. */
  async fillEmpty(plans: ReadonlyMap<string, HoursPlan>, by: string, reason: string): Promise<boolean> {
    return this.db.transaction().execute(async (inside) => {
      const known = new Set(
        (await inside.selectFrom('branches').select('id').forUpdate().execute()).map(({ id }) => id),
      );
      if (await inside.selectFrom('opening_weeks').select('id').limit(1).executeTakeFirst()) return false;
      const here = [...plans].filter(([branchId]) => known.has(branchId));
      const weeks = here.flatMap(([branchId, plan]) => plan.weeks.map((week) => weekRow(branchId, week, reason, by)));
      const exceptions = here.flatMap(([branchId, plan]) =>
        plan.exceptions.map((day) => exceptionRow(branchId, day, by)),
      );
      if (weeks.length > 0) await inside.insertInto('opening_weeks').values(weeks).execute();
      if (exceptions.length > 0) {
        await inside.insertInto('opening_exceptions').values(exceptions).execute();
        await remember(inside, exceptions);
      }
      return weeks.length > 0;
    });
  }

  /** Says of one day that it is not as its week says. */
  async setException(inside: Inside, branchId: string, exception: Exception, by: string): Promise<void> {
    const row = exceptionRow(branchId, exception, by);
    await inside
      .insertInto('opening_exceptions')
      .values(row)
      .onConflict((there) =>
        there.columns(['branch_id', 'day']).doUpdateSet({
          periods: (told) => told.ref('excluded.periods'),
          reason: (told) => told.ref('excluded.reason'),
          changed_by: (told) => told.ref('excluded.changed_by'),
          changed_at: sql`now()`,
        }),
      )
      .execute();
    await remember(inside, [row]);
  }

  /** The day is as its week says again; false when it was so already. */
  async clearException(inside: Inside, branchId: string, day: string, by: string): Promise<boolean> {
    const { numDeletedRows } = await inside
      .deleteFrom('opening_exceptions')
      .where('branch_id', '=', branchId)
      .where('day', '=', day)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await remember(inside, [{ branch_id: branchId, day, periods: null, reason: null, changed_by: by }]);
    return true;
  }
}

function weekRow(branch_id: string, { validFrom, days }: Week, reason: string, changed_by_name: string) {
  return { branch_id, valid_from: validFrom, days: daysText(days), reason, changed_by_name };
}

function daysText(days: readonly WeekdayHours[]): string {
  return JSON.stringify(days);
}

function exceptionRow(branch_id: string, { day, periods, reason }: Exception, changed_by: string) {
  return { branch_id, day, periods: JSON.stringify(periods), reason, changed_by };
}

type Remembered =
  ReturnType<typeof exceptionRow> | { branch_id: string; day: string; periods: null; reason: null; changed_by: string };

async function remember(inside: Transaction<Schema>, rows: readonly Remembered[]): Promise<void> {
  await inside
    .insertInto('opening_exception_history')
    .values(rows.map(({ changed_by, ...row }) => ({ ...row, changed_by_name: changed_by })))
    .execute();
}
