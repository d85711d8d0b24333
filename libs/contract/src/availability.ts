import { z } from 'zod';
import { replaceUnstorable } from './storable-text';

/** `PUT /api/branches/:branchId/availability/:dishId`. `until` says when a dish that is out comes back by itself. */
export const availabilityChangeSchema = z
  .strictObject({
    available: z.boolean(),
    until: z.iso
      .datetime({ offset: true, message: 'Use ISO 8601 with an offset: 2026-11-22T18:30:00+01:00.' })
      .nullish()
      .transform((until) => until ?? undefined),
    reason: z
      .string()
      .trim()
      .max(200)
      .overwrite(replaceUnstorable)
      .nullish()
      .transform((reason) => reason || undefined),
  })
  .superRefine(({ available, until }, context) => {
    if (available && until !== undefined)
      context.addIssue({ code: 'custom', path: ['until'], message: 'Only a dish that is out has an "until".' });
  });
export type AvailabilityChange = z.infer<typeof availabilityChangeSchema>;

/** `POST …/undo`: takes back the change that made this version, and no other. */
export const availabilityUndoSchema = z.strictObject({ version: z.number().int().positive() });
export type AvailabilityUndo = z.infer<typeof availabilityUndoSchema>;

/** A dish on the 86 list, or just brought back. `version` counts the changes; 0: never changed. */
export const availabilityEntrySchema = z.object({
  branchId: z.string(),
  dishId: z.string(),
  dish: z.string(),
  available: z.boolean(),
  until: z.string().optional(),
  reason: z.string().optional(),
  by: z.string().optional(),
  at: z.string().optional(),
  version: z.number().int(),
});
export type AvailabilityEntry = z.infer<typeof availabilityEntrySchema>;

/** The dishes that are out now. */
export const availabilityListSchema = z.object({
  branchId: z.string(),
  asOf: z.string(),
  rows: z.array(availabilityEntrySchema),
});
export type AvailabilityList = z.infer<typeof availabilityListSchema>;

export const availabilityHistorySchema = z.object({
  branchId: z.string(),
  dishId: z.string(),
  rows: z.array(availabilityEntrySchema),
});
export type AvailabilityHistory = z.infer<typeof availabilityHistorySchema>;
