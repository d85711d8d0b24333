import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import {
  HOURS_DAYS_MAX,
  type BranchHours,
  type HoursException,
  type HoursQuery,
  type HoursRow,
  type Language,
  type StaffMember,
} from '@tasty-food/contract';
import { Branches } from '../branches';
import { requireBranch } from '../permissions';
import { addDays, BRUSSELS, brusselsDay, daysBetween } from './brussels-time';
import { OpeningHoursStore } from './opening-hours-store';
import { hoursOfDay, openAt, type DayHours, type HoursPlan } from './week';

const WEEK_DAYS = 7;
/** What `openAt` looks at around a moment. */
const AROUND_DAYS = 15;

/** When a branch is open, in Europe/Brussels. */
@Injectable()
export class OpeningHours {
  constructor(
    private readonly branches: Branches,
    private readonly store: OpeningHoursStore,
  ) {}

  /** At most 62 days from `from`. Throws `not-found` that names the branches. */
  async of(branchId: string, { from, to, at, language }: HoursQuery): Promise<BranchHours> {
    await this.branches.check(branchId);
    const moment = at === undefined ? new Date() : new Date(at);
    const first = from ?? (to === undefined ? brusselsDay(moment) : addDays(to, 1 - WEEK_DAYS));
    const last = to ?? addDays(first, WEEK_DAYS - 1);
    const days = daysBetween(first, last).slice(0, HOURS_DAYS_MAX);
    const plan = await this.store.plan(branchId, first, last);
    return {
      branchId,
      timeZone: BRUSSELS,
      now: nowOf(await this.planAround(branchId, moment), moment),
      rows: days.flatMap((day) => rowsOf(branchId, hoursOfDay(plan, day), language)),
    };
  }

  /** Throws `not-found` for another branch and `forbidden` for who is no manager. */
  async setException(branchId: string, day: string, change: HoursException, staff: StaffMember): Promise<BranchHours> {
    await this.checkManager(branchId, staff);
    const { periods, reason } = change;
    await this.store.setException(
      branchId,
      { day, periods, reason: { fr: reason, nl: reason, en: reason } },
      staff.name,
    );
    return this.of(branchId, { from: day, to: day, language: staff.language });
  }

  /** The day is as its week says again. */
  async clearException(branchId: string, day: string, staff: StaffMember): Promise<void> {
    await this.checkManager(branchId, staff);
    if (!(await this.store.clearException(branchId, day))) throw notFound('exception of that day');
  }

  private async checkManager(branchId: string, staff: StaffMember): Promise<void> {
    await this.branches.check(branchId);
    requireBranch(staff, branchId);
  }

  private planAround(branchId: string, moment: Date): Promise<HoursPlan> {
    const today = brusselsDay(moment);
    return this.store.plan(branchId, addDays(today, -1), addDays(today, AROUND_DAYS));
  }
}

function nowOf(plan: HoursPlan, at: Date): BranchHours['now'] {
  const { open, until } = openAt(plan, at);
  return { at: at.toISOString(), open, ...(until ? { until: until.toISOString() } : {}) };
}

/** One row a period, or one that says closed. */
function rowsOf(branchId: string, { day, periods, reason }: DayHours, language: Language): HoursRow[] {
  const why = reason ? { reason: reason[language] } : {};
  if (periods.length === 0) return [{ branchId, date: day, closed: true, ...why }];
  return periods.map(({ opens, closes }) => ({ branchId, date: day, opens, closes, closed: false, ...why }));
}
