import type { MessageEvent } from '@nestjs/common';
import { isFinished, type Turn, type TurnEvent } from '@tasty-food/contract';
import { from, type Observable } from 'rxjs';

/**
 * A turn whose log is gone, as a reader still gets it: the whole turn at once, then its terminal event. Its ids are of no
 * log, so a reader that comes back with one gets the same again.
 */
export function storedTurnEvents(turn: Turn): Observable<MessageEvent> {
  const snapshot: TurnEvent = { type: 'turn-snapshot', turn };
  return from([
    { id: 'stored-snapshot', data: JSON.stringify(snapshot) },
    { id: 'stored-end', data: JSON.stringify(terminalOf(turn)) },
  ]);
}

function terminalOf(turn: Turn): TurnEvent {
  if (isFinished(turn.state) && turn.endReason && turn.usage && turn.cost) {
    const { endReason: reason, usage, cost, durationMs = 0 } = turn;
    return { type: 'turn-end', reason, usage, cost, durationMs };
  }
  return { type: 'turn-error', ...(turn.error ?? { code: 'interrupted', retryable: true }) };
}
