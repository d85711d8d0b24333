// In: the address of a turn's events. Out: its events up to the terminal one, whatever happens to the connection meanwhile.
import { isFinished, type TurnEvent } from '@tasty-food/contract';
import { followEvents, type FollowOptions } from '@tasty-food/portal-live';
import type { Observable } from 'rxjs';

export type FollowTurnOptions = Pick<FollowOptions<TurnEvent>, 'mayResume' | 'onConnection'>;

/** Follows a turn over every broken connection. Errs only when `mayResume` rejects: the turn is no longer known. */
export function followTurn(eventsUrl: string, options: FollowTurnOptions = {}): Observable<TurnEvent> {
  return followEvents(eventsUrl, { ...options, isLast });
}

function isLast(event: TurnEvent): boolean {
  if (event.type === 'turn-snapshot') return isFinished(event.turn.state);
  return event.type === 'turn-end' || event.type === 'turn-error';
}
