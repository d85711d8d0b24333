import * as fc from 'fast-check';
import { ALLERGEN_STATES } from '../allergen';
import { ALLERGEN_CODES } from '../allergen-codes';
import type { TerminalEvent, TurnEvent, TurnEventOf } from '../turn-event';
import { TURN_END_REASONS, TURN_ERROR_CODES } from '../turn-outcome';

const usage = fc.record({
  inputTokens: fc.nat(),
  cacheReadTokens: fc.nat(),
  cacheWriteTokens: fc.nat(),
  outputTokens: fc.nat(),
  estimated: fc.boolean(),
});

const start: fc.Arbitrary<TurnEventOf<'turn-start'>> = fc.record(
  {
    type: fc.constant('turn-start' as const),
    turnId: fc.uuid(),
    conversationId: fc.uuid(),
    askedAt: fc.constant('2026-11-22T18:30:00.000Z'),
    model: fc.constant('claude-haiku-5-5'),
    question: fc.string({ unit: 'binary', minLength: 1 }),
    language: fc.constantFrom('fr' as const, 'nl' as const, 'en' as const),
    replaces: fc.uuid(),
  },
  { requiredKeys: ['type', 'turnId', 'conversationId', 'askedAt', 'model', 'question', 'language'] },
);

const id = fc.constantFrom('1', '2', '3');

const running: fc.Arbitrary<TurnEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text-delta' as const), text: fc.string({ unit: 'binary' }) }),
  },
  fc.record({ type: fc.constant('step-start' as const), stepId: id, tool: fc.string(), label: fc.string() }),
  fc.record({ type: fc.constant('step-end' as const), stepId: id, ok: fc.boolean(), summary: fc.string() }),
  fc.record({
    type: fc.constant('source-available' as const),
    sourceId: id,
    kind: fc.constantFrom('dish' as const, 'passage' as const),
    title: fc.string(),
    locator: fc.string(),
    excerpt: fc.string(),
  }),
  fc.record({
    type: fc.constant('facts-available' as const),
    factsId: id,
    kind: fc.constant('allergens' as const),
    rows: fc.array(
      fc.record({
        dishId: fc.string(),
        dish: fc.string(),
        code: fc.constantFrom(...ALLERGEN_CODES),
        state: fc.constantFrom(...ALLERGEN_STATES),
        version: fc.nat(),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('citation-added' as const), sourceIds: fc.array(id, { maxLength: 2 }), at: fc.nat() }),
  fc.record({
    type: fc.constant('claims-checked' as const),
    checked: fc.nat({ max: 9 }),
    corrected: fc.nat({ max: 9 }),
    factsId: id,
  }),
  fc.record({ type: fc.constant('turn-notice' as const), code: fc.string(), text: fc.string() }),
  fc.record({
    type: fc.constant('turn-restart' as const),
    attempt: fc.integer({ min: 2, max: 9 }),
    reason: fc.string(),
  }),
);

const terminal: fc.Arbitrary<TerminalEvent> = fc.oneof(
  fc.record({
    type: fc.constant('turn-end' as const),
    reason: fc.constantFrom(...TURN_END_REASONS),
    model: fc.constantFrom('register', undefined),
    usage,
    cost: fc.record({ amount: fc.double({ min: 0, max: 10, noNaN: true }), currency: fc.constant('USD') }),
    durationMs: fc.nat(),
  }),
  fc.record({
    type: fc.constant('turn-error' as const),
    code: fc.constantFrom(...TURN_ERROR_CODES),
    retryable: fc.boolean(),
  }),
);

/** The whole log of one turn: `turn-start`, anything a running turn says, exactly one terminal event. */
export const arbitraryTurnLog: fc.Arbitrary<TurnEvent[]> = fc
  .tuple(start, fc.array(running, { maxLength: 30 }), terminal)
  .map(([first, middle, last]) => [first, ...middle, last]);
