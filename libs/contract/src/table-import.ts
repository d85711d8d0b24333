import { z } from 'zod';

const yesOrNo = z.enum(['true', 'false'], 'Use true or false.').transform((said) => said === 'true');

/** `preview=true` changes nothing and answers what would change, with every bad row. */
export const tableImportQuerySchema = z.strictObject({ preview: yesOrNo.optional() });
export type TableImportQuery = z.infer<typeof tableImportQuerySchema>;

/** `row` is that of a spreadsheet, its head being 1; in JSON the rows count from 1. `message` says what would be right. */
export const rowErrorSchema = z.object({ row: z.number().int(), column: z.string(), message: z.string() });
export type RowError = z.infer<typeof rowErrorSchema>;

export const tableExportQuerySchema = z.strictObject({ format: z.enum(['json', 'csv']).default('json') });
export type TableExportQuery = z.infer<typeof tableExportQuerySchema>;
