import { z } from 'zod';
import { daySchema } from './hours';
import { languageSchema } from './language';
import { problemCodeSchema } from './problem';
import { roleSchema } from './session';
import { replaceUnstorable } from './storable-text';

/** The largest file that is taken. */
export const DOCUMENT_MAX_BYTES = 20 * 1024 * 1024;

/** The types of file that are read, with the endings of their names. */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'text/markdown': ['md', 'markdown'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly string[]>;
export type DocumentType = keyof typeof DOCUMENT_TYPES;
export const documentTypeSchema = z.enum(Object.keys(DOCUMENT_TYPES) as [DocumentType, ...DocumentType[]]);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugSchema = z
  .string()
  .max(80)
  .regex(SLUG, 'Use lower-case letters, digits and single "-": refund-policy.');
const branchId = z.string().regex(/^[\w.-]{1,64}$/, 'Use the ids of branches: angleur.');

const branchList = z
  .string()
  .max(2_000)
  .transform((list) =>
    list
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  )
  .pipe(z.array(branchId).max(50));

/**
 * The text fields of an upload, beside `file`. What is left out is taken from the front matter of a Markdown file (`id`, `title`,
 * `lang`, `valid_from`, `valid_to`, `branches`, `audience`), then from the version before, then from the file itself.
 */
export const documentFieldsSchema = z.strictObject({
  slug: slugSchema.optional(),
  title: z.string().trim().min(1).max(200).overwrite(replaceUnstorable).optional(),
  language: languageSchema.optional(),
  validFrom: daySchema.optional(),
  /** The last day; empty: without end. */
  validTo: z.union([daySchema, z.literal('')]).optional(),
  /** Ids, separated by commas; empty: every branch. */
  branches: branchList.optional(),
  /** Whoever has this role, or one above it, may read the document. */
  audience: roleSchema.optional(),
});
export type DocumentFields = z.infer<typeof documentFieldsSchema>;

/** `POST /api/documents`, as `multipart/form-data`. */
export const documentUploadSchema = documentFieldsSchema.extend({ file: z.file().max(DOCUMENT_MAX_BYTES) });

/**
 * The text fields of a new version. `version` and `revision`: those of the newest version that the person saw; 409 `version-conflict` when
 * there is another by now. Without them the file follows whatever is there.
 */
export const documentReplacementSchema = documentFieldsSchema.extend({
  version: z.coerce.number().int().positive().optional(),
  revision: z.coerce.number().int().nonnegative().optional(),
});
export type DocumentReplacement = z.infer<typeof documentReplacementSchema>;

/** `PUT /api/documents/:id`, as `multipart/form-data`. */
export const documentReplacementUploadSchema = documentReplacementSchema.extend({
  file: z.file().max(DOCUMENT_MAX_BYTES),
});

/**
 * `PATCH /api/documents/:id`: what a version says of itself, without a new file; what is left out stays. `version` and `revision`: those
 * that the person saw.
 */
export const documentChangeSchema = z
  .strictObject({
    version: z.number().int().positive(),
    revision: z.number().int().nonnegative(),
    title: z.string().trim().min(1).max(200).overwrite(replaceUnstorable).optional(),
    validFrom: daySchema.optional(),
    /** The last day, null: without end. */
    validTo: daySchema.nullable().optional(),
    /** Ids; empty: every branch. */
    branches: z.array(z.string().min(1).max(64).overwrite(replaceUnstorable)).max(100).optional(),
    audience: roleSchema.optional(),
  })
  .refine(({ version: _, revision: __, ...details }) => Object.keys(details).length > 0, {
    path: ['title'],
    message: 'Say what changes: title, validFrom, validTo, branches or audience.',
  });
export type DocumentChange = z.infer<typeof documentChangeSchema>;

/** What a version of a document says of itself. `validTo` is the last day, null: without end. */
export const documentVersionSchema = z.object({
  /** Counts from 1. */
  version: z.number().int(),
  /** Counts how often its details were changed without a new file. */
  revision: z.number().int(),
  title: z.string(),
  language: languageSchema,
  validFrom: z.string(),
  validTo: z.string().nullable(),
  /** Empty: every branch. */
  branches: z.array(z.string()),
  audience: roleSchema,
  fileName: z.string(),
  type: documentTypeSchema,
  bytes: z.number().int(),
  /** What was understood of it. */
  sections: z.number().int(),
  passages: z.number().int(),
  pages: z.number().int().optional(),
  changedBy: z.string(),
  changedAt: z.string(),
  /** Who changed its details last, and when; not there: nobody did since it was added. */
  revisedBy: z.string().optional(),
  revisedAt: z.string().optional(),
});
export type DocumentVersion = z.infer<typeof documentVersionSchema>;

/** A document as its newest version that is valid on the day asked for; else its newest. */
export const documentSchema = documentVersionSchema.extend({
  documentId: z.uuid(),
  slug: z.string(),
  state: z.enum(['valid', 'expired', 'not-yet-valid']),
  /** Whether the person may replace, change or remove it. */
  editable: z.boolean(),
});
export type Document = z.infer<typeof documentSchema>;

const at = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'Use a day or a moment in ISO 8601: 2026-11-22, 2026-11-22T18:30:00+01:00.',
);
const branch = z.string().min(1).max(64).overwrite(replaceUnstorable);

/** `GET /api/documents`: those that the person may read, as of the day `at`; expired ones too, by title. */
export const documentQuerySchema = z.strictObject({ branch: branch.optional(), at: at.optional() });
export type DocumentQuery = z.infer<typeof documentQuerySchema>;
export const documentListSchema = z.object({ asOf: z.string(), documents: z.array(documentSchema) });
export type DocumentList = z.infer<typeof documentListSchema>;

/** A part of a document that is found and cited as one. `source` is `doc:<slug>#<slug of its H2, or _intro>`. */
export const passageSchema = z.object({
  passageId: z.string(),
  source: z.string(),
  section: z.string(),
  page: z.number().int().optional(),
  text: z.string(),
});
export type Passage = z.infer<typeof passageSchema>;

/** `GET /api/documents/:id`, by its id or its slug; `version`: an earlier one. */
export const documentReadQuerySchema = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  at: at.optional(),
});
export type DocumentReadQuery = z.infer<typeof documentReadQuerySchema>;
export const documentReadSchema = z.object({
  document: documentSchema,
  /** Newest first. */
  versions: z.array(documentVersionSchema),
  /** In the order of the document. */
  passages: z.array(passageSchema),
});
export type DocumentRead = z.infer<typeof documentReadSchema>;

export const DOCUMENT_SEARCH_MAX_LENGTH = 500;

/** `GET /api/documents/search`: one query in any of the languages. Without `branch` those of the person, for admins all. */
export const documentSearchQuerySchema = z.strictObject({
  q: z
    .string()
    .max(DOCUMENT_SEARCH_MAX_LENGTH, `Search for at most ${DOCUMENT_SEARCH_MAX_LENGTH} characters.`)
    .refine((text) => text.trim() !== '', 'Write what to search for.')
    .overwrite(replaceUnstorable),
  branch: branch.optional(),
  at: at.optional(),
  language: languageSchema.optional(),
});
export type DocumentSearchQuery = z.infer<typeof documentSearchQuerySchema>;

/** A passage that was found, best first. `validFrom` and `validTo` (null: without end) are days of its version. */
export const foundPassageSchema = passageSchema.extend({
  documentId: z.uuid(),
  title: z.string(),
  score: z.number(),
  language: languageSchema,
  version: z.number().int(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export type FoundPassage = z.infer<typeof foundPassageSchema>;
/** `weak`: nothing fits well; the documents may not hold it. `ranking`: by words alone, or by meaning too. */
export const documentSearchSchema = z.object({
  asOf: z.string(),
  weak: z.boolean(),
  ranking: z.enum(['words', 'words-and-meaning']).optional(),
  passages: z.array(foundPassageSchema),
});
export type DocumentSearch = z.infer<typeof documentSearchSchema>;

/** How far an upload has come. `refused` says why in `code` and `detail`; nothing of it is kept. */
export const DOCUMENT_UPLOAD_STATES = ['reading', 'indexing', 'ready', 'refused'] as const;
export const documentUploadStateSchema = z.enum(DOCUMENT_UPLOAD_STATES);
export type DocumentUploadState = z.infer<typeof documentUploadStateSchema>;

export const uploadProgressSchema = z.object({
  uploadId: z.uuid(),
  documentId: z.uuid(),
  fileName: z.string(),
  bytes: z.number().int(),
  state: documentUploadStateSchema,
  code: problemCodeSchema.optional(),
  detail: z.string().optional(),
  by: z.string(),
  /** Whether it is the person who asks that sent it. */
  own: z.boolean(),
  at: z.string(),
});
export type UploadProgress = z.infer<typeof uploadProgressSchema>;
/** `GET /api/documents/uploads`: those of the last day, newest first; managers see those of their branch. */
export const uploadListSchema = z.object({ uploads: z.array(uploadProgressSchema) });
export type UploadList = z.infer<typeof uploadListSchema>;
