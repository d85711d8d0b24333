import type { Source, Turn, TurnEventOf } from '@tasty-food/contract';

export const TURN_ID = '7d1f0c52-0000-4000-8000-000000000001';
export const CONVERSATION_ID = '7d1f0c52-0000-4000-8000-0000000000c0';

export const turnStart: TurnEventOf<'turn-start'> = {
  type: 'turn-start',
  turnId: TURN_ID,
  conversationId: CONVERSATION_ID,
  askedAt: '2026-11-22T18:30:00.000Z',
  model: 'claude-haiku-5-5',
  question: 'Y a-t-il du sésame ?',
  language: 'fr',
};

export function turnEnd(reason: TurnEventOf<'turn-end'>['reason'] = 'complete'): TurnEventOf<'turn-end'> {
  return {
    type: 'turn-end',
    reason,
    usage: { inputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 1, estimated: false },
    cost: { amount: 0, currency: 'USD' },
    durationMs: 1,
  };
}

export function textDelta(text: string): TurnEventOf<'text-delta'> {
  return { type: 'text-delta', text };
}

export function sampleTurn(changes: Partial<Turn> = {}): Turn {
  const { type: _type, ...accepted } = turnStart;
  return {
    ...accepted,
    state: 'complete',
    attempt: 1,
    text: '',
    steps: [],
    sources: [],
    facts: [],
    citations: [],
    claims: { checked: 0, corrected: 0 },
    notices: [],
    ...changes,
  };
}

export function sampleSource(sourceId: string): Source {
  return {
    sourceId,
    kind: 'dish',
    title: `Dish ${sourceId}`,
    locator: `dish:${sourceId}`,
    excerpt: 'sesame: contains',
  };
}
