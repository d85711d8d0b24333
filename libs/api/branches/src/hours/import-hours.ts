import { Injectable } from '@nestjs/common';
import { importRows, PortalEvents, type Inside, type ReadRow } from '@tasty-food/api-events';
import type { RowRules } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  branchesOf,
  hoursTableRowSchema,
  type HoursImport,
  type HoursTableRow,
  type RowError,
  type StaffMember,
  type TableImportQuery,
} from '@tasty-food/contract';
import { isDeepStrictEqual } from 'node:util';
import { Branches } from '../branches';
import { recordByBranch, summaryOf, type Difference } from '../import/row-of-branch';
import { branchFault } from '../own-branch';
import { brusselsDay } from './brussels-time';
import { hoursChanged } from './hours-changed';
import { hoursColumnOf, readHoursCsv, RIGHT_IN_HOURS } from './hours-csv';
import { OpeningHoursStore } from './opening-hours-store';

/** Opening hours as a file in -> all of them in the database, or nothing and every bad row by name. */
@Injectable()
export class ImportHours {
  constructor(
    private readonly branches: Branches,
    private readonly store: OpeningHoursStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** What holds today and is still to come, at the person's branches. */
  async table(staff: StaffMember, now = new Date()): Promise<HoursTableRow[]> {
    const today = brusselsDay(now);
    const own = branchesOf(staff) ?? (await this.branches.all()).map(({ id }) => id);
    const rows = await Promise.all(own.map((branch) => this.rowsOf(branch)));
    return rows.flatMap((ofBranch) => {
      const weeks = ofBranch.filter(({ kind }) => kind === 'week');
      const current = weeks.findLast(({ date }) => date <= today)?.date ?? today;
      return ofBranch.filter(({ kind, date }) => date >= (kind === 'week' ? current : today));
    });
  }

  /** `body` is text for CSV, else JSON. Throws `invalid-request` with each bad row, unless it is only a preview. */
  async run(body: unknown, query: TableImportQuery, staff: StaffMember): Promise<HoursImport> {
    const today = brusselsDay(new Date());
    return importRows(this.events, body, query, {
      name: 'hours',
      readCsv: readHoursCsv,
      rules: await this.rules(staff),
      compare: (rows, inside) => this.differences(rows, inside),
      faultsOf: (found) => pastFaults(found, today),
      lock: async (inside, rows) => {
        for (const branchId of branchesIn(rows)) await this.store.lock(inside, branchId);
      },
      write: async (inside, news) => {
        for (const { after } of news) await this.write(inside, after, staff);
        await recordByBranch(this.audit, inside, { kind: 'hours', rowsAre: 'weeks and days', by: staff }, news);
        const changed = branchesIn(news.map(({ after }) => after));
        return { told: changed.map((branchId) => hoursChanged(branchId, staff)) };
      },
      summaryOf: (found) => summaryOf(found, ({ branch: branchId, kind, date }) => ({ branchId, kind, date })),
    });
  }

  private async rules(staff: StaffMember): Promise<RowRules<HoursTableRow>> {
    const known = (await this.branches.all()).map(({ id }) => id);
    return {
      schema: hoursTableRowSchema,
      columnOf: hoursColumnOf,
      right: RIGHT_IN_HOURS,
      keyOf: (row) => ({ key: keyOf(row), column: 'date' }),
      faultsOf: ({ branch }) => branchFault(branch, known, staff),
    };
  }

  private write(inside: Inside, row: HoursTableRow, staff: StaffMember): Promise<void> {
    if (row.kind === 'day') return this.store.setException(inside, row.branch, { day: row.date, ...row }, staff.name);
    return this.store.addWeek(inside, row.branch, { validFrom: row.date, days: row.days, reason: row.reason }, staff);
  }

  private async differences(
    read: readonly ReadRow<HoursTableRow>[],
    reader?: Inside,
  ): Promise<Difference<HoursTableRow>[]> {
    const known = new Map<string, HoursTableRow>();
    for (const branch of branchesIn(read.map(({ value }) => value)))
      for (const row of await this.rowsOf(branch, reader)) known.set(keyOf(row), row);
    return read.map(({ row, value: after }) => {
      const before = known.get(keyOf(after));
      return { row, after, ...(before ? { before } : {}), isSame: isDeepStrictEqual(before, after) };
    });
  }

  /** All that was ever said of a branch and still stands, by date, weeks first. */
  private async rowsOf(branch: string, reader?: Inside): Promise<HoursTableRow[]> {
    const weeks = await this.store.weeks(branch, reader);
    const days = await this.store.exceptionsFrom(branch, '0001-01-01', reader);
    return [
      ...weeks.map(({ valid_from: date, days: ofWeek, reason }): HoursTableRow => {
        const inOrder = ofWeek.toSorted((one, other) => one.weekday - other.weekday);
        return { kind: 'week', branch, date, days: inOrder, reason };
      }),
      ...days.map(({ day: date, periods, reason }): HoursTableRow => ({ kind: 'day', branch, date, periods, reason })),
    ];
  }
}

/** In one order for everybody: two imports that lock branches of each other would wait for ever. */
function branchesIn(rows: readonly HoursTableRow[]): string[] {
  return [...new Set(rows.map(({ branch }) => branch))].toSorted();
}

function keyOf({ branch, kind, date }: HoursTableRow): string {
  return `${branch} ${kind} ${date}`;
}

/** What was told of a day that is over stays. */
function pastFaults(differences: readonly Difference<HoursTableRow>[], today: string): RowError[] {
  return differences
    .filter(({ isSame, after }) => !isSame && after.date < today)
    .map(({ row, after: { date } }) => {
      const message = `${date} is over: what was told of it stays. Use ${today} or a later day.`;
      return { row, column: 'date', message };
    });
}
