import { z } from 'zod';
import { factsSchema, sourceSchema } from './facts';
import { languageSchema } from './language';
import { turnSchema } from './turn';
import { turnEndReasonSchema, turnErrorCodeSchema } from './turn-outcome';
import { costSchema, usageSchema } from './usage';

/** Accepted. Whatever was folded before it, the turn begins here. */
export const turnStartSchema = z.object({
  type: z.literal('turn-start'),
  turnId: z.string(),
  conversationId: z.string(),
  askedAt: z.string(),
  model: z.string(),
  question: z.string(),
  language: languageSchema,
  branchId: z.string().optional(),
  /** The earlier turn of the conversation that this one is asked instead of. */
  replaces: z.string().optional(),
});

/** A look-up begins; `label` says it in words a cook reads. */
export const stepStartSchema = z.object({
  type: z.literal('step-start'),
  stepId: z.string(),
  tool: z.string(),
  label: z.string(),
});

export const stepEndSchema = z.object({
  type: z.literal('step-end'),
  stepId: z.string(),
  ok: z.boolean(),
  summary: z.string(),
});

export const sourceAvailableSchema = sourceSchema.extend({ type: z.literal('source-available') });

/** The rows themselves: true whatever the text says. */
export const factsAvailableSchema = z.intersection(z.object({ type: z.literal('facts-available') }), factsSchema);

export const textDeltaSchema = z.object({ type: z.literal('text-delta'), text: z.string() });

/** The text up to `at` (UTF-16 code units from the start of the answer) rests on these sources. */
export const citationAddedSchema = z.object({
  type: z.literal('citation-added'),
  sourceIds: z.array(z.string()),
  at: z.number().int().nonnegative(),
});

/** So many dish × allergen statements of the last sentence were compared with the register. */
export const claimsCheckedSchema = z.object({
  type: z.literal('claims-checked'),
  checked: z.number().int(),
  corrected: z.number().int(),
  factsId: z.string(),
});

/** Something the reader should know while the answer runs: Claude is busy, a dish was just 86'd. */
export const turnNoticeSchema = z.object({ type: z.literal('turn-notice'), code: z.string(), text: z.string() });

/** The instance that was answering died; the answer begins again from empty. `attempt` counts from 1. */
export const turnRestartSchema = z.object({
  type: z.literal('turn-restart'),
  attempt: z.number().int(),
  reason: z.string(),
});

/** The whole folded turn: the position asked for is no longer in the log. */
export const turnSnapshotSchema = z.object({ type: z.literal('turn-snapshot'), turn: turnSchema });

/** Terminal. */
export const turnEndSchema = z.object({
  type: z.literal('turn-end'),
  reason: turnEndReasonSchema,
  /** What answered, where it was not the model that `turn-start` named: `register`, from the rows alone and without Claude. */
  model: z.string().optional(),
  usage: usageSchema,
  cost: costSchema,
  durationMs: z.number().int(),
});

/** Terminal. What was used before the failure is booked too. */
export const turnErrorSchema = z.object({
  type: z.literal('turn-error'),
  code: turnErrorCodeSchema,
  retryable: z.boolean(),
  retryAfterMs: z.number().int().optional(),
  usage: usageSchema.optional(),
  cost: costSchema.optional(),
});

/** One event of a turn as it crosses the wire. A client skips the types it does not know. */
export const turnEventSchema = z.union([
  z.discriminatedUnion('type', [
    turnStartSchema,
    stepStartSchema,
    stepEndSchema,
    sourceAvailableSchema,
    textDeltaSchema,
    citationAddedSchema,
    claimsCheckedSchema,
    turnNoticeSchema,
    turnRestartSchema,
    turnSnapshotSchema,
    turnEndSchema,
    turnErrorSchema,
  ]),
  factsAvailableSchema,
]);
export type TurnEvent = z.infer<typeof turnEventSchema>;
export type TurnEventOf<T extends TurnEvent['type']> = Extract<TurnEvent, { type: T }>;

/** The events after which a turn says nothing more. */
export type TerminalEvent = TurnEventOf<'turn-end' | 'turn-error'>;

export function isTerminal(event: TurnEvent): event is TerminalEvent {
  return event.type === 'turn-end' || event.type === 'turn-error';
}
