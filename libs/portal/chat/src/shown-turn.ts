import { isFinished, type Language, type Turn } from '@tasty-food/contract';
import type { Refusal, UnsentQuestion } from '@tasty-food/portal-session';

/** One question on the screen with as much of its answer as is known. */
export interface ShownTurn {
  /** The same as long as the question stands on this screen: its idempotency key, or the turn's id when it came from the server. */
  readonly key: string;
  readonly question: string;
  /** Of the portal when it was asked; only a question from this screen has it. */
  readonly language?: Language;
  /** The branch it was asked at, where the person works at several; only a question from this screen has it. */
  readonly branchId?: string;
  /** When it was sent first, in ms since 1970; only a question from this screen has it. */
  readonly sentAt?: number;
  /**
   * `sending`: on its way to the server. `unsent`: it did not get there, see `refusal`. `following`: the answer is coming.
   * `ended`: nothing more will come. `lost`: the server no longer knows the turn.
   */
  readonly phase: 'sending' | 'unsent' | 'following' | 'ended' | 'lost';
  readonly refusal?: Refusal;
  /** What the events have told so far. */
  readonly turn?: Turn;
  readonly turnId?: string;
  /** The turn whose question this one asks again; its answer is no part of what was said. */
  readonly replaces?: string;
  /** Why the answer no longer holds. */
  readonly recalled?: string;
  /** The events are interrupted and will be taken up again. */
  readonly reconnecting: boolean;
  readonly stopping: boolean;
  /** Asked on this screen, in this visit: it moves to the top when it is sent. */
  readonly askedHere: boolean;
}

/** After so long a question that waited for a connection may be out of date: the person is asked before it is sent. */
export const ASK_FIRST_MS = 10 * 60_000;

export function newQuestion(
  question: string,
  { replaces, language, branchId }: { replaces?: string; language: Language; branchId?: string },
): ShownTurn {
  const sent = { key: newKey(), question, replaces, language, branchId, sentAt: Date.now() };
  return { ...sent, phase: 'sending', reconnecting: false, stopping: false, askedHere: true };
}

/** As it waited on this device since an earlier visit. */
export function fromOutbox({ conversationId: _, ...question }: UnsentQuestion): ShownTurn {
  const waiting = { phase: 'unsent', refusal: { code: 'offline' } } as const;
  return { ...question, ...waiting, reconnecting: false, stopping: false, askedHere: false };
}

export function fromServer(turn: Turn): ShownTurn {
  return {
    key: turn.turnId,
    turnId: turn.turnId,
    replaces: turn.replaces,
    question: turn.question,
    phase: isFinished(turn.state) ? 'ended' : 'following',
    turn,
    reconnecting: false,
    stopping: false,
    askedHere: false,
  };
}

export function isRunning({ phase }: ShownTurn): boolean {
  return phase === 'sending' || phase === 'following';
}

/** Not sent for want of a connection, and recent enough to be sent without asking. */
export function isWaiting({ phase, refusal, sentAt = 0 }: ShownTurn): boolean {
  return phase === 'unsent' && refusal?.code === 'offline' && Date.now() - sentAt < ASK_FIRST_MS;
}

/** Unlike `crypto.randomUUID`, this works on a tablet that reaches the server over plain HTTP. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
