import type { ProblemCode, TurnErrorCode } from '@tasty-food/contract';
import type { Refusal } from '@tasty-food/portal-session';
import type { WordKey } from '@tasty-food/portal-ui';
import type { ShownTurn } from '../shown-turn';

/** What to say below an answer that is not simply complete, and what can be done about it. */
export interface Outcome {
  readonly word: WordKey;
  readonly failed: boolean;
  /** `resend`: the question never arrived. `ask-again`: it did, and its answer failed. */
  readonly action?: 'resend' | 'ask-again' | 'new-conversation';
  readonly waitSeconds?: number;
}

const TURN_WORDS: Record<TurnErrorCode, WordKey> = {
  interrupted: 'turn.interrupted',
  overloaded: 'failure.overloaded',
  'upstream-unavailable': 'failure.overloaded',
  'upstream-rejected': 'failure.unavailable',
  'rate-limited': 'failure.overloaded',
  'budget-exceeded': 'failure.budget',
  'context-too-long': 'failure.tooLong',
  timeout: 'failure.timeout',
  internal: 'failure.internal',
};

const REFUSAL_WORDS: Partial<Record<ProblemCode | 'offline', WordKey>> = {
  offline: 'failure.offline',
  'rate-limited': 'failure.rateLimited',
  'upstream-busy': 'failure.overloaded',
  'budget-exceeded': 'failure.budget',
  'invalid-request': 'failure.invalid',
  'body-too-large': 'failure.invalid',
  'not-found': 'conversations.notFound',
  unavailable: 'failure.overloaded',
};

/** Nothing for an answer that is coming or complete: only a terminal event makes it complete, and then nothing needs saying. */
export function outcomeOf({ phase, refusal, turn }: ShownTurn): Outcome | undefined {
  if (phase === 'unsent') return unsent(refusal);
  if (phase === 'lost') return { word: 'failure.lost', failed: true, action: 'ask-again' };
  if (phase !== 'ended' || !turn) return undefined;
  if (turn.error) return failed(turn.error);
  switch (turn.endReason) {
    case 'stopped':
      return { word: 'turn.stopped', failed: false };
    case 'length':
      return { word: 'turn.tooLongAnswer', failed: true, action: 'ask-again' };
    case 'refused':
      return { word: 'failure.refused', failed: true };
    case 'complete':
    case undefined:
      return undefined;
  }
}

function unsent(refusal: Refusal | undefined): Outcome {
  const code = refusal?.code ?? 'internal';
  const word = REFUSAL_WORDS[code] ?? 'failure.internal';
  if (code === 'not-found') return { word, failed: true, action: 'new-conversation' };
  return { word, failed: true, action: 'resend', waitSeconds: refusal?.retryAfterSeconds };
}

function failed({
  code,
  retryable,
  retryAfterMs,
}: {
  code: TurnErrorCode;
  retryable: boolean;
  retryAfterMs?: number;
}): Outcome {
  const word = TURN_WORDS[code];
  if (code === 'context-too-long') return { word, failed: true, action: 'new-conversation' };
  if (!retryable && code !== 'interrupted') return { word, failed: true };
  const waitSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  return { word, failed: true, action: 'ask-again', waitSeconds };
}
