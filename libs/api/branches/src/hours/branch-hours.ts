import type { BranchHours, HoursRow, Language } from '@tasty-food/contract';
import { BRUSSELS } from './brussels-time';
import { hoursOfDay, openAt, type DayHours, type HoursPlan } from './week';

/** The plan of a branch in -> its days as they are told. The plan must reach a day before `moment` and two weeks beyond. */
export function branchHours(
  branchId: string,
  plan: HoursPlan,
  { days, moment, language }: { days: readonly string[]; moment: Date; language: Language },
): BranchHours {
  const { open, until } = openAt(plan, moment);
  return {
    branchId,
    timeZone: BRUSSELS,
    now: { at: moment.toISOString(), open, ...(until ? { until: until.toISOString() } : {}) },
    rows: days.flatMap((day) => rowsOf(branchId, hoursOfDay(plan, day), language)),
  };
}

/** One row a period, or one that says closed. */
function rowsOf(branchId: string, { day, periods, reason, version }: DayHours, language: Language): HoursRow[] {
  const said = { ...(reason ? { reason: reason[language] } : {}), ...(version > 0 ? { version } : {}) };
  if (periods.length === 0) return [{ branchId, date: day, closed: true, ...said }];
  return periods.map(({ opens, closes }) => ({ branchId, date: day, opens, closes, closed: false, ...said }));
}
