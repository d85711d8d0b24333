import { z } from 'zod';
import { ERROR_TYPES } from '../http/api-error.ts';
import { STOP_REASONS } from '../messages/reply.ts';
import { CHUNKINGS } from './split-bytes.ts';

const count = z.int().min(0);
const milliseconds = z.number().min(0).max(3_600_000);

/** What may happen on the way, on any scripted response. Events are counted as they are sent, `ping` included. */
const modifiers = {
  /** Which route takes it from the queue; each route has a queue of its own. */
  on: z.enum(['messages', 'models']).default('messages'),
  /**
   * Only for a request whose question holds this text, so that many conversations at once each get their own script;
   * `afterLookUp` says which round of it. Others pass it by.
   */
  when: z.strictObject({ question: z.string().min(1), afterLookUp: z.boolean().default(false) }).optional(),
  /** An `error` event after so many events, then a clean end. */
  errorAfterEvents: count.optional(),
  errorType: z.enum(ERROR_TYPES).default('overloaded_error'),
  /** TCP reset after so many events. */
  resetAfterEvents: count.optional(),
  /** Clean end of the body after so many events, without `message_stop`. */
  closeAfterEvents: count.optional(),
  /** Nothing more after so many events: for good, or for `stallMs`, with a ping every `pingEveryMs` if wanted. */
  stallAfterEvents: count.optional(),
  stallMs: milliseconds.optional(),
  pingEveryMs: z.number().min(1).optional(),
  /** No headers for so long; `true`: none at all. */
  stallBeforeHeaders: z.union([z.literal(true), milliseconds]).optional(),
  /** An event with broken JSON after so many events. */
  badJsonAfterEvents: count.optional(),
  /** The socket stays open after `message_stop`. */
  keepOpenAfterStop: z.boolean().default(false),
  firstTokenMs: milliseconds.optional(),
  tokensPerSecond: z.number().min(0).optional(),
  /** A text delta of so many bytes after `message_start` and the first block's start. */
  hugeDeltaBytes: z
    .int()
    .min(1)
    .max(64 * 1024 * 1024)
    .optional(),
  /** A line without an end after so many events. */
  endlessLineAfterEvents: count.optional(),
  /** Events and deltas of types that do not exist, between the others. */
  unknownEvents: z.boolean().default(false),
  redirectTo: z.url().optional(),
  emptyBody: z.boolean().default(false),
  htmlBody: z.boolean().default(false),
  chunking: z.enum(CHUNKINGS).optional(),
};

const asUsualSchema = z.strictObject({ kind: z.literal('as-usual'), ...modifiers });

const answerSchema = z.strictObject({
  kind: z.literal('answer'),
  text: z.string(),
  thinking: z.string().optional(),
  /** Characters a text delta; left out: whole words in uneven pieces. */
  chunk: z.int().min(1).optional(),
  stopReason: z.enum(STOP_REASONS).optional(),
  stopDetails: z.record(z.string(), z.unknown()).optional(),
  ...modifiers,
});

const toolCallSchema = z.strictObject({
  name: z.string().min(1),
  input: z.record(z.string(), z.unknown()).default({}),
  /** The input as raw text instead, for JSON that is broken or cut off. */
  json: z.string().optional(),
});

const toolCallsSchema = z.strictObject({
  kind: z.literal('tool-calls'),
  text: z.string().optional(),
  calls: z.array(toolCallSchema).min(1),
  stopReason: z.enum(STOP_REASONS).optional(),
  ...modifiers,
});

const errorSchema = z.strictObject({
  kind: z.literal('error'),
  status: z.int().min(400).max(599),
  type: z.string().optional(),
  message: z.string().default('Scripted by the simulator'),
  headers: z.record(z.string(), z.string()).default({}),
  /** The body as it stands, an HTML page for example, instead of the API's JSON. */
  body: z.string().optional(),
  ...modifiers,
});

const recordingSchema = z.strictObject({
  kind: z.literal('recording'),
  /** The file's name in the recordings folder, without `.sse`. */
  name: z.string().regex(/^[\w.-]+$/),
  ...modifiers,
});

/** Every order in the request is followed: those where instructions belong, or those within data too. */
const obeySchema = z.strictObject({
  kind: z.literal('obey'),
  where: z.enum(['outside-data', 'everywhere']).default('outside-data'),
  ...modifiers,
});

/** What the next request gets instead of the usual answer. */
export const scriptedResponseSchema = z.discriminatedUnion('kind', [
  asUsualSchema,
  answerSchema,
  toolCallsSchema,
  errorSchema,
  recordingSchema,
  obeySchema,
]);
export type ScriptedResponse = z.infer<typeof scriptedResponseSchema>;
export type Modifiers = Omit<z.infer<typeof asUsualSchema>, 'kind'>;

/** The body of `POST /_simulator/script`. */
export const scriptSchema = z.strictObject({ responses: z.array(scriptedResponseSchema).min(1).max(1_000) });

/** A request nobody scripted: the usual answer and nothing on the way. */
export const AS_USUAL: ScriptedResponse = asUsualSchema.parse({ kind: 'as-usual' });
