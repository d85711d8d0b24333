import { z } from 'zod';

/** Why an answer ended in order. Only `complete` is a whole answer: Claude said `message_stop` and nothing cut it short. */
export const TURN_END_REASONS = ['complete', 'stopped', 'length', 'refused'] as const;
export const turnEndReasonSchema = z.enum(TURN_END_REASONS);
export type TurnEndReason = z.infer<typeof turnEndReasonSchema>;

/** Why an answer failed. `interrupted` keeps the text that was already shown; the others had none to keep. */
export const TURN_ERROR_CODES = [
  'interrupted',
  'overloaded',
  'upstream-unavailable',
  'upstream-rejected',
  'rate-limited',
  'budget-exceeded',
  'context-too-long',
  'timeout',
  'internal',
] as const;
export const turnErrorCodeSchema = z.enum(TURN_ERROR_CODES);
export type TurnErrorCode = z.infer<typeof turnErrorCodeSchema>;

export const TURN_STATES = ['queued', 'running', 'complete', 'stopped', 'interrupted', 'failed'] as const;
export const turnStateSchema = z.enum(TURN_STATES);
export type TurnState = z.infer<typeof turnStateSchema>;
