import type { TurnEvent } from '@tasty-food/contract';

/** The first event of a turn, for specs that only need one. */
export const START: TurnEvent = {
  type: 'turn-start',
  turnId: 'turn',
  conversationId: 'conversation',
  askedAt: '2026-11-22T18:30:00.000Z',
  model: 'claude-haiku-5-5',
  question: 'Is there sesame in The Perron?',
  language: 'en',
};
