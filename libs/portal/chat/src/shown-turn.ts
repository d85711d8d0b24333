import { isFinished, type Turn } from '@tasty-food/contract';
import type { Refusal } from '@tasty-food/portal-session';

/** One question on the screen with as much of its answer as is known. */
export interface ShownTurn {
  /** The same as long as the question stands on this screen: its idempotency key, or the turn's id when it came from the server. */
  readonly key: string;
  readonly question: string;
  /**
   * `sending`: on its way to the server. `unsent`: it did not get there, see `refusal`. `following`: the answer is coming.
   * `ended`: nothing more will come. `lost`: the server no longer knows the turn.
   */
  readonly phase: 'sending' | 'unsent' | 'following' | 'ended' | 'lost';
  readonly refusal?: Refusal;
  /** What the events have told so far. */
  readonly turn?: Turn;
  readonly turnId?: string;
  /** The turn whose question this one asks again: its answer came to nothing and is no part of what was said. */
  readonly replaces?: string;
  /** The events are interrupted and will be taken up again. */
  readonly reconnecting: boolean;
  readonly stopping: boolean;
  /** Asked on this screen, in this visit: it moves to the top when it is sent. */
  readonly askedHere: boolean;
}

export function newQuestion(question: string, replaces?: string): ShownTurn {
  return { key: newKey(), question, replaces, phase: 'sending', reconnecting: false, stopping: false, askedHere: true };
}

export function fromServer(turn: Turn): ShownTurn {
  return {
    key: turn.turnId,
    turnId: turn.turnId,
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

/** Unlike `crypto.randomUUID`, this works on a tablet that reaches the server over plain HTTP. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
