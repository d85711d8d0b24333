import { z } from 'zod';
import { daySchema, hoursReasonSchema, periodsSchema } from './hours';
import { weekSchema } from './opening-weeks';
import { branchIdSchema } from './register';
import { rowErrorSchema } from './table-import';

/** A week from a day on, as `PUT /api/branches/{branchId}/hours/week` has it. */
const weekRowSchema = z.strictObject({
  kind: z.literal('week'),
  branch: branchIdSchema,
  date: daySchema,
  days: weekSchema,
  reason: hoursReasonSchema,
});

/** One day that is not as its week says. No periods: closed. */
const dayRowSchema = z.strictObject({
  kind: z.literal('day'),
  branch: branchIdSchema,
  date: daySchema,
  periods: periodsSchema,
  reason: z.strictObject({ fr: hoursReasonSchema, nl: hoursReasonSchema, en: hoursReasonSchema }),
});

/** One row of the opening hours as they are imported and exported. */
export const hoursTableRowSchema = z.discriminatedUnion('kind', [weekRowSchema, dayRowSchema], {
  error: ({ code }) => (code === 'invalid_union' ? 'Use week or day.' : undefined),
});
export type HoursTableRow = z.infer<typeof hoursTableRowSchema>;

/** `GET /api/hours/export`: the week of today and those to come, and the single days from today on, of the person's branches. */
export const hoursTableSchema = z.object({ hours: z.array(hoursTableRowSchema) });
export type HoursTable = z.infer<typeof hoursTableSchema>;

const rowNameSchema = z.object({ branchId: z.string(), kind: z.enum(['week', 'day']), date: z.string() });

/** `POST /api/hours/import`: JSON `{hours: […]}` or a table as text/csv. What is not in it stays as it is. */
export const hoursImportSchema = z.object({
  applied: z.boolean(),
  errors: z.array(rowErrorSchema),
  added: z.array(rowNameSchema),
  changed: z.array(rowNameSchema),
  unchanged: z.number().int(),
});
export type HoursImport = z.infer<typeof hoursImportSchema>;
