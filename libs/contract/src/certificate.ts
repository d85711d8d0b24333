import { z } from 'zod';
import { certificateRowSchema } from './facts';
import { daySchema } from './hours';
import { languageSchema, localizedTextSchema } from './language';
import { branchIdSchema } from './register';
import { replaceUnstorable } from './storable-text';

/** A certificate as its keepers see it. `valid` is false when it is expired, withdrawn, or not valid yet; never a yes then. */
export const certificateSchema = certificateRowSchema.extend({
  /** Left out: for every branch. */
  branchId: z.string().optional(),
  issuer: z.string(),
  status: z.enum(['valid', 'expired', 'not-yet-valid', 'withdrawn']),
  changedBy: z.string(),
  changedAt: z.string(),
  version: z.number().int(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** `GET /api/certificates`: those of a branch (without one: of each of the person's) and those of every branch, by the day `at`. */
export const certificateQuerySchema = z.strictObject({
  branch: z.string().min(1).max(64).overwrite(replaceUnstorable).optional(),
  at: z.iso.datetime({ offset: true, message: 'Use ISO 8601 with an offset: 2026-11-22T18:30:00+01:00.' }).optional(),
  language: languageSchema.default('fr'),
});
export type CertificateQuery = z.infer<typeof certificateQuerySchema>;
export const certificateListSchema = z.object({ asOf: z.string(), certificates: z.array(certificateSchema) });
export type CertificateList = z.infer<typeof certificateListSchema>;

/**
 * `POST /api/certificates`, and `PUT …/:id` with the `version` that the person saw. A renewal is a new one. `branchId` null is for
 * every branch, which is for who belongs to all of them; left out it is the person's own.
 */
export const newCertificateSchema = z
  .strictObject({
    branchId: z.string().min(1).max(64).overwrite(replaceUnstorable).nullish(),
    supplier: z.string().trim().min(1).max(200).overwrite(replaceUnstorable),
    scope: z.string().trim().min(1).max(300).overwrite(replaceUnstorable),
    issuer: z.string().trim().min(1).max(200).overwrite(replaceUnstorable),
    validFrom: daySchema,
    validTo: daySchema,
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ['validTo'],
    message: 'It must not be before "validFrom".',
  });
export type NewCertificate = z.infer<typeof newCertificateSchema>;
export const certificateChangeSchema = z
  .strictObject({ ...newCertificateSchema.shape, version: z.number().int().positive() })
  .omit({ branchId: true })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ['validTo'],
    message: 'It must not be before "validFrom".',
  });
export type CertificateChange = z.infer<typeof certificateChangeSchema>;

/** `GET /api/tasks`: those of a branch; without one of each of the person's. */
export const taskQuerySchema = z.strictObject({ branch: branchIdSchema.optional() });
export type TaskQuery = z.infer<typeof taskQuerySchema>;

/** What waits for a manager. It is gone when it is done: nobody ticks it off. */
export const taskSchema = z.object({
  taskId: z.string(),
  kind: z.enum(['certificate-expiring', 'certificate-expired', 'register-recheck', 'register-proposal']),
  branchId: z.string().optional(),
  /** The last day on which all is well. */
  dueOn: z.string().optional(),
  certificateId: z.string().optional(),
  supplier: z.string().optional(),
  /** Of what was proposed in one deed the first: it is one task. */
  proposalId: z.string().optional(),
  /** How many were proposed together; left out: one. */
  proposals: z.number().int().optional(),
  ingredientId: z.string().optional(),
  ingredient: localizedTextSchema.optional(),
  dishId: z.string().optional(),
  /** What the dish is called, wherever it is sold. */
  dish: localizedTextSchema.optional(),
  code: z.string().optional(),
});
export type Task = z.infer<typeof taskSchema>;
export const taskListSchema = z.object({ tasks: z.array(taskSchema) });
export type TaskList = z.infer<typeof taskListSchema>;
