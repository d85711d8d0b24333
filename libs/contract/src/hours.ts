import { z } from 'zod';
import { hoursRowSchema } from './facts';
import { languageSchema } from './language';
import { replaceUnstorable } from './storable-text';

/** The longest stretch that one request may ask for. */
export const HOURS_DAYS_MAX = 62;

const DAY_MS = 86_400_000;
/** A calendar day in Europe/Brussels. */
export const daySchema = z.iso.date({ message: 'Use a calendar day: 2026-11-22.' });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Use HH:MM on the clock: 17:30.');

/** `GET /api/branches/:id/hours`: both days included; without them a week from today. `at` is the moment of `now`. */
export const hoursQuerySchema = z
  .strictObject({
    from: daySchema.optional(),
    to: daySchema.optional(),
    at: z.iso.datetime({ offset: true, message: 'Use ISO 8601 with an offset: 2026-11-22T18:30:00+01:00.' }).optional(),
    language: languageSchema.default('fr'),
  })
  .superRefine(({ from, to }, context) => {
    const fault = faultOfSpan(from, to);
    if (fault) context.addIssue({ code: 'custom', path: ['to'], message: fault });
  });
export type HoursQuery = z.infer<typeof hoursQuerySchema>;

/** Whether a branch is open at a moment; `until` is when that changes, if it does within two weeks. Both are ISO 8601. */
export const openNowSchema = z.object({ at: z.string(), open: z.boolean(), until: z.string().optional() });
export type OpenNow = z.infer<typeof openNowSchema>;

/** Days in their order. A day with a break has a row for each half; `closes` that is not after `opens` is past midnight. */
export const branchHoursSchema = z.object({
  branchId: z.string(),
  timeZone: z.literal('Europe/Brussels'),
  now: openNowSchema,
  rows: z.array(hoursRowSchema),
});
export type BranchHours = z.infer<typeof branchHoursSchema>;

/** From and to on the clock. `closes` that is not after `opens` is on the next day. */
export const periodSchema = z.strictObject({ opens: time, closes: time });
export type Period = z.infer<typeof periodSchema>;

/** The periods of one day, in their order; none: closed. Only the last may go on past midnight. */
export const periodsSchema = z
  .array(periodSchema)
  .max(4)
  .transform((periods) => periods.toSorted((one, other) => one.opens.localeCompare(other.opens)))
  .superRefine((periods, context) => {
    for (const [at, { opens, closes }] of periods.entries()) {
      const next = periods[at + 1];
      if (next && (closes <= opens || closes > next.opens))
        context.addIssue({ code: 'custom', message: `${opens}-${closes} runs into ${next.opens}-${next.closes}.` });
    }
  });

/** Why the hours are other ones, in words for staff and guests. */
export const hoursReasonSchema = z
  .string()
  .trim()
  .min(1, 'Say why, in a few words.')
  .max(200)
  .overwrite(replaceUnstorable);

/** `PUT /api/branches/:id/hours/exceptions/:day`: the hours of that one day; no periods: closed. */
export const hoursExceptionSchema = z.strictObject({ periods: periodsSchema, reason: hoursReasonSchema });
export type HoursException = z.infer<typeof hoursExceptionSchema>;

function faultOfSpan(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) return `It must not be before "from", ${from}.`;
  return days > HOURS_DAYS_MAX ? `Ask for at most ${HOURS_DAYS_MAX} days at once; this is ${days}.` : undefined;
}
