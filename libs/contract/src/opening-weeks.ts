import { z } from 'zod';
import { daySchema, hoursReasonSchema, periodsSchema, type Period } from './hours';

/** ISO 8601: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours of one day of the week; no periods: closed. */
export const weekdayHoursSchema = z.strictObject({
  weekday: z.number().int().min(1).max(7),
  periods: periodsSchema,
});
export type WeekdayHours = z.infer<typeof weekdayHoursSchema>;

/** All seven days, Monday first. A day that goes on past midnight must not run into the next one, Sunday not into Monday. */
export const weekSchema = z
  .array(weekdayHoursSchema)
  .transform((days) => days.toSorted((one, other) => one.weekday - other.weekday))
  .superRefine((days, context) => {
    const isWhole = days.length === WEEKDAYS.length && WEEKDAYS.every((weekday, at) => days[at]?.weekday === weekday);
    if (!isWhole) {
      const message =
        'Send each of the seven days once: "weekday" 1 (Monday) to 7 (Sunday), without periods when closed.';
      return context.addIssue({ code: 'custom', message });
    }
    for (const [at, { weekday, periods }] of days.entries()) {
      const fault = faultOfNight(periods.at(-1), days[(at + 1) % days.length]?.periods[0]);
      if (fault) context.addIssue({ code: 'custom', path: [at, 'periods'], message: `Day ${weekday}: ${fault}` });
    }
  });

/**
 * `PUT /api/branches/:id/hours/week`: the week from a day on, until a later one begins. Today or to come: what was told of a day that
 * is over stays so. `version` is the one of the weeks that the person saw; left out, nothing is compared.
 */
export const weekChangeSchema = z.strictObject({
  validFrom: daySchema,
  days: weekSchema,
  reason: hoursReasonSchema,
  version: z.number().int().nonnegative().optional(),
});
export type WeekChange = z.infer<typeof weekChangeSchema>;

/** `preview=true` changes nothing and answers the days as they would be. */
export const weekChangeQuerySchema = z.strictObject({
  preview: z
    .enum(['true', 'false'], 'Use true or false.')
    .transform((said) => said === 'true')
    .optional(),
});
export type WeekChangeQuery = z.infer<typeof weekChangeQuerySchema>;

/** A week as it was written, with who did and why. `validTo` is the day before the next one begins. */
export const openingWeekSchema = z.object({
  validFrom: z.string(),
  validTo: z.string().optional(),
  days: z.array(weekdayHoursSchema),
  reason: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
  /** Its number among the weeks of the branch, from 1. */
  version: z.number().int(),
});
export type OpeningWeek = z.infer<typeof openingWeekSchema>;

/** `GET /api/branches/:id/hours/week`: the week of today and those to come, and the exceptions from today on. */
export const openingWeeksSchema = z.object({
  branchId: z.string(),
  /** Counts the weeks that were ever written. */
  version: z.number().int(),
  weeks: z.array(openingWeekSchema),
  exceptions: z.array(
    z.object({
      day: z.string(),
      periods: periodsSchema,
      reason: z.string(),
      changedBy: z.string(),
      changedAt: z.string(),
      /** Counts the changes of the exception of that day, its end among them, from 1. */
      version: z.number().int(),
    }),
  ),
});
export type OpeningWeeks = z.infer<typeof openingWeeksSchema>;

function faultOfNight(last: Period | undefined, next: Period | undefined): string | undefined {
  if (!last || !next || last.closes > last.opens || last.closes <= next.opens) return undefined;
  return `${last.opens}-${last.closes} goes on past midnight and runs into ${next.opens}-${next.closes} of the next day.`;
}
