import { z } from 'zod';
import { newCertificateSchema } from './certificate';
import { branchIdSchema } from './register';
import { replaceUnstorable } from './storable-text';
import { rowErrorSchema } from './table-import';

const { supplier, issuer, validFrom, validTo } = newCertificateSchema.shape;
const scope = z.string().trim().min(1, 'Say what it covers.').max(300).overwrite(replaceUnstorable);

/** One certificate as they are imported and exported. Without an id it is a new one; `branch` null is for every branch. */
export const certificateTableRowSchema = z
  .strictObject({
    id: z.uuid('Use the id of a certificate; leave it out for a new one.').toLowerCase().optional(),
    branch: branchIdSchema.nullable(),
    supplier,
    scope: z.strictObject({ fr: scope, nl: scope, en: scope }),
    issuer,
    validFrom,
    validTo,
  })
  .refine((row) => row.validFrom <= row.validTo, {
    path: ['validTo'],
    message: 'It must not be before the day from which it is valid.',
  });
export type CertificateTableRow = z.infer<typeof certificateTableRowSchema>;

/** `GET /api/certificates/export`: those of the person's branches and those of every branch; a withdrawn one is none. */
export const certificateTableSchema = z.object({ certificates: z.array(certificateTableRowSchema) });
export type CertificateTable = z.infer<typeof certificateTableSchema>;

const rowNameSchema = z.object({ branchId: z.string().nullable(), supplier: z.string(), validTo: z.string() });

/** `POST /api/certificates/import`: JSON `{certificates: […]}` or a table as text/csv. What is not in it stays as it is. */
export const certificateImportSchema = z.object({
  applied: z.boolean(),
  errors: z.array(rowErrorSchema),
  added: z.array(rowNameSchema),
  changed: z.array(rowNameSchema),
  unchanged: z.number().int(),
});
export type CertificateImport = z.infer<typeof certificateImportSchema>;
