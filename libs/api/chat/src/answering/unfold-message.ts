import type { ClaudeEvent } from '@tasty-food/api-claude';
import type { TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';

export type Ended = Extract<ClaudeEvent, { type: 'ended' }>;

/**
 * One message of Claude's -> the turn events that it means, then those of what follows from its end (a look-up, another
 * message). `say` answers at once: an inner stream for each token would be most of what a token costs here.
 */
export function unfoldMessage(
  say: (event: Exclude<ClaudeEvent, Ended>) => TurnEvent | undefined,
  follow: (ended: Ended) => Observable<TurnEvent>,
) {
  return (message: Observable<ClaudeEvent>): Observable<TurnEvent> =>
    new Observable((answer) => {
      let ended: Ended | undefined;
      return message.subscribe({
        next: (event) => {
          if (event.type === 'ended') {
            ended = event;
            return;
          }
          const said = say(event);
          if (said) answer.next(said);
        },
        error: (failure: unknown) => answer.error(failure),
        // Not before the message is over: what follows may end at once, and would cut off its connection.
        complete: () => (ended ? follow(ended).subscribe(answer) : answer.complete()),
      });
    });
}
