import type { Period, WeekdayHours } from '@tasty-food/contract';

/** The weekday (ISO 8601) whose hours run into each other, or into those of the day after; undefined when all is well. */
export function faultOfWeek(days: readonly WeekdayHours[]): number | undefined {
  return days.find((day, at) => runsInto(day.periods, days[(at + 1) % days.length]?.periods ?? []))?.weekday;
}

function runsInto(periods: readonly Period[], next: readonly Period[]): boolean {
  const inOrder = sorted(periods);
  const last = inOrder.at(-1);
  const first = sorted(next)[0];
  const within = inOrder.some((period, at) => {
    const after = inOrder[at + 1];
    return after !== undefined && (period.closes <= period.opens || period.closes > after.opens);
  });
  return (
    within || (last !== undefined && first !== undefined && last.closes <= last.opens && last.closes > first.opens)
  );
}

function sorted(periods: readonly Period[]): Period[] {
  return periods.toSorted((one, other) => one.opens.localeCompare(other.opens));
}
