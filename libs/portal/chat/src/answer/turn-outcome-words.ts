import type { ProblemCode, TurnErrorCode } from '@tasty-food/contract';
import type { Refusal } from '@tasty-food/portal-session';
import type { WordKey } from '@tasty-food/portal-ui';
import { ASK_FIRST_MS, type ShownTurn } from '../shown-turn';
import type { ChatWordKey } from '../words/chat-words';

/** What to say below an answer that is not simply complete, and what can be done about it. */
export interface Outcome {
  readonly word: ChatWordKey;
  readonly failed: boolean;
  /** It needs nobody: it goes on by itself. */
  readonly waiting?: boolean;
  /** Claude is away; what is no answer of his can be looked at. */
  readonly instead?: boolean;
  /** `resend`: the question never arrived. `ask-again`: it did, and its answer failed. */
  readonly action?: 'resend' | 'ask-again' | 'new-conversation' | 'discard';
  /** Instead of "try again". */
  readonly actionWord?: ChatWordKey;
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

/** Claude does not answer, and will not in a moment: the rows of the restaurant are there all the same. */
const INSTEAD = new Set<TurnErrorCode>([
  'overloaded',
  'upstream-unavailable',
  'upstream-rejected',
  'rate-limited',
  'budget-exceeded',
  'timeout',
]);

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
export function outcomeOf(shown: ShownTurn, connected = true): Outcome | undefined {
  const { phase, turn } = shown;
  if (phase === 'unsent') return unsent(shown, connected);
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

function unsent({ refusal, sentAt = 0 }: ShownTurn, connected: boolean): Outcome {
  const code: Refusal['code'] = refusal?.code ?? 'internal';
  if (code === 'offline' && !connected) return { word: 'waiting.connection', failed: false, waiting: true };
  if (code === 'offline' && Date.now() - sentAt >= ASK_FIRST_MS)
    return { word: 'waiting.long', failed: true, action: 'resend', actionWord: 'waiting.send' };
  const word = REFUSAL_WORDS[code] ?? 'failure.internal';
  if (code === 'not-found') return { word, failed: true, action: 'new-conversation' };
  const instead = code === 'upstream-busy' || code === 'unavailable' || code === 'budget-exceeded';
  return { word, failed: true, action: 'resend', waitSeconds: refusal?.retryAfterSeconds, instead };
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
  const instead = INSTEAD.has(code);
  if (code === 'context-too-long') return { word, failed: true, action: 'new-conversation' };
  if (!retryable && code !== 'interrupted') return { word, failed: true, instead };
  const waitSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  return { word, failed: true, action: 'ask-again', waitSeconds, instead };
}
