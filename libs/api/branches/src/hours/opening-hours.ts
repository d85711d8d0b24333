import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { notFound } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import {
  HOURS_DAYS_MAX,
  type BranchHours,
  type HoursException,
  type HoursQuery,
  type Language,
  type StaffMember,
} from '@tasty-food/contract';
import { Branches } from '../branches';
import { inEachLanguage } from '../in-each-language';
import { requireBranch } from '../permissions';
import { branchHours } from './branch-hours';
import { addDays, brusselsDay, daysBetween } from './brussels-time';
import { hoursChanged } from './hours-changed';
import { OpeningHoursStore } from './opening-hours-store';

type HoursDays = Omit<HoursQuery, 'language'>;

const WEEK_DAYS = 7;
/** What is looked at around a moment, to say until when it is open or closed. */
const AROUND_DAYS = 15;

/** When a branch is open, in Europe/Brussels. */
@Injectable()
export class OpeningHours {
  constructor(
    private readonly branches: Branches,
    private readonly store: OpeningHoursStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** At most 62 days from `from`. Throws `not-found` that names the branches. */
  async of(branchId: string, { language, ...days }: HoursQuery): Promise<BranchHours> {
    return (await this.read(branchId, days))(language);
  }

  /** The same in each language, for answers: read once. */
  async inEachLanguage(branchId: string, days: HoursDays): Promise<Record<Language, BranchHours>> {
    return inEachLanguage(await this.read(branchId, days));
  }

  private async read(branchId: string, { from, to, at }: HoursDays): Promise<(language: Language) => BranchHours> {
    await this.branches.check(branchId);
    const moment = at === undefined ? new Date() : new Date(at);
    const first = from ?? (to === undefined ? brusselsDay(moment) : addDays(to, 1 - WEEK_DAYS));
    const last = to ?? addDays(first, WEEK_DAYS - 1);
    const days = daysBetween(first, last).slice(0, HOURS_DAYS_MAX);
    const today = brusselsDay(moment);
    const [begin = first] = [first, addDays(today, -1)].toSorted();
    const end = [last, addDays(today, AROUND_DAYS)].toSorted().at(-1) ?? last;
    const plan = await this.store.plan(branchId, begin, end);
    return (language) => branchHours(branchId, plan, { days, moment, language });
  }

  /** Throws `not-found` for another branch and `forbidden` for who is no manager. */
  async setException(branchId: string, day: string, change: HoursException, staff: StaffMember): Promise<BranchHours> {
    await this.checkManager(branchId, staff);
    const { periods, reason } = change;
    const exception = { day, periods, reason: { fr: reason, nl: reason, en: reason } };
    await this.events.change(async (inside) => {
      await this.store.setException(inside, branchId, exception, staff.name);
      const deed = { kind: 'hours', action: 'set an exception', subject: day, by: staff, branchId } as const;
      await this.audit.record({ ...deed, after: periods, reason }, inside);
      return { result: undefined, told: [hoursChanged(branchId, staff)] };
    });
    return this.of(branchId, { from: day, to: day, language: staff.language });
  }

  /** The day is as its week says again. */
  async clearException(branchId: string, day: string, staff: StaffMember): Promise<void> {
    await this.checkManager(branchId, staff);
    await this.events.change(async (inside) => {
      if (!(await this.store.clearException(inside, branchId, day, staff.name)))
        throw notFound('exception of that day');
      const action = 'cleared an exception';
      await this.audit.record({ kind: 'hours', action, subject: day, by: staff, branchId }, inside);
      return { result: undefined, told: [hoursChanged(branchId, staff)] };
    });
  }

  private async checkManager(branchId: string, staff: StaffMember): Promise<void> {
    await this.branches.check(branchId);
    requireBranch(staff, branchId);
  }
}
