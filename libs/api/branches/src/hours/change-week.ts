import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type { BranchHours, OpeningWeeks, StaffMember, WeekChange } from '@tasty-food/contract';
import { Branches } from '../branches';
import { requireBranch } from '../permissions';
import { branchHours } from './branch-hours';
import { addDays, brusselsDay, daysBetween } from './brussels-time';
import { hoursChanged } from './hours-changed';
import { OpeningHoursStore, type WeekRecord } from './opening-hours-store';
import { weekOn, type HoursPlan } from './week';

/** What a change answers: two weeks show every day twice, and the exceptions between. */
const SHOWN_DAYS = 14;

/** A manager says how the week of a branch is from a day on. Nothing that was written is written over. */
@Injectable()
export class ChangeWeek {
  constructor(
    private readonly branches: Branches,
    private readonly store: OpeningHoursStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** What there is to change. */
  async weeks(branchId: string, staff: StaffMember, now = new Date()): Promise<OpeningWeeks> {
    await this.check(branchId, staff);
    const today = brusselsDay(now);
    const [weeks, version, exceptions] = await Promise.all([
      this.store.weeks(branchId),
      this.store.version(branchId),
      this.store.exceptionsFrom(branchId, today),
    ]);
    const current = weekOn(
      weeks.map((week) => ({ validFrom: week.valid_from })),
      today,
    );
    return {
      branchId,
      version,
      weeks: weeks
        .filter(({ valid_from }) => valid_from >= (current?.validFrom ?? today))
        .map((week, at, shown) => weekView(week, shown[at + 1])),
      exceptions: exceptions.map(({ day, periods, reason, changed_by, changed_at, version }) => ({
        day,
        periods,
        reason: reason[staff.language],
        changedBy: changed_by,
        changedAt: changed_at.toISOString(),
        version,
      })),
    };
  }

  /** Throws `invalid-request` for a day that is over, and `version-conflict` when somebody changed the weeks since. */
  async change(branchId: string, week: WeekChange, staff: StaffMember, now = new Date()): Promise<BranchHours> {
    await this.check(branchId, staff);
    checkDay(week.validFrom, now);
    await this.events.change(async (inside) => {
      await this.store.lock(inside, branchId);
      checkVersion(week.version, await this.store.version(branchId, inside));
      await this.store.addWeek(inside, branchId, week, staff);
      const subject = `week from ${week.validFrom}`;
      await this.audit.record(
        { kind: 'hours', action: 'changed', subject, by: staff, branchId, after: week.days },
        inside,
      );
      return { result: undefined, told: [hoursChanged(branchId, staff)] };
    });
    return this.shown(branchId, week.validFrom, staff, now);
  }

  /** The same answer, and nothing changed. */
  async preview(branchId: string, week: WeekChange, staff: StaffMember, now = new Date()): Promise<BranchHours> {
    await this.check(branchId, staff);
    checkDay(week.validFrom, now);
    return this.shown(branchId, week.validFrom, staff, now, (plan) => ({
      ...plan,
      weeks: [...plan.weeks, { validFrom: week.validFrom, days: week.days }],
    }));
  }

  private async shown(
    branchId: string,
    from: string,
    { language }: StaffMember,
    moment: Date,
    changed: (plan: HoursPlan) => HoursPlan = (plan) => plan,
  ): Promise<BranchHours> {
    const today = brusselsDay(moment);
    const to = addDays(from, SHOWN_DAYS - 1);
    const end = [to, addDays(today, SHOWN_DAYS + 1)].toSorted().at(-1) ?? to;
    const plan = changed(await this.store.plan(branchId, addDays(today, -1), end));
    return branchHours(branchId, plan, { days: daysBetween(from, to), moment, language });
  }

  private async check(branchId: string, staff: StaffMember): Promise<void> {
    await this.branches.check(branchId);
    requireBranch(staff, branchId);
  }
}

function weekView(
  { valid_from, days, reason, changed_by_name, changed_at, version }: WeekRecord,
  next: WeekRecord | undefined,
): OpeningWeeks['weeks'][number] {
  return {
    validFrom: valid_from,
    ...(next ? { validTo: addDays(next.valid_from, -1) } : {}),
    days,
    reason,
    changedBy: changed_by_name,
    changedAt: changed_at.toISOString(),
    version,
  };
}

function checkDay(validFrom: string, now: Date): void {
  const today = brusselsDay(now);
  if (validFrom >= today) return;
  const message = `${validFrom} is over: what was told of it stays. Use ${today} or a later day.`;
  throw new ProblemException('invalid-request', message, { errors: [{ path: 'validFrom', message }] });
}

function checkVersion(seen: number | undefined, version: number): void {
  if (seen === undefined || seen === version) return;
  throw new ProblemException(
    'version-conflict',
    `You saw version ${seen} of the weeks; it is version ${version} now. Look at them again and send that version.`,
    { errors: [{ path: 'version', message: `The version is ${version} now.` }] },
  );
}
