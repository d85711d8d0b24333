import type { ClaudeEvent } from '@tasty-food/api-claude';
import type { TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';

export type Ended = Extract<ClaudeEvent, { type: 'ended' }>;

/**
 * One message of Claude's -> the turn events that it means, then those of what follows from its end (a look-up, another
 * message). `say` tells at once what it means: an inner stream for each token would be most of what a token costs here.
 */
export function unfoldMessage(
  say: (event: Exclude<ClaudeEvent, Ended>, tell: (event: TurnEvent) => void) => void,
  follow: (ended: Ended) => Observable<TurnEvent>,
) {
  return (message: Observable<ClaudeEvent>): Observable<TurnEvent> =>
    new Observable((answer) => {
      let ended: Ended | undefined;
      const tell = (event: TurnEvent) => answer.next(event);
      return message.subscribe({
        next: (event) => {
          if (event.type === 'ended') {
            ended = event;
            return;
          }
          // Thrown here it would not reach the answer: RxJS reports what a consumer throws to nobody in particular.
          try {
            say(event, tell);
          } catch (failure) {
            answer.error(failure);
          }
        },
        error: (failure: unknown) => answer.error(failure),
        // Not before the message is over: what follows may end at once, and would cut off its connection.
        complete: () => (ended ? follow(ended).subscribe(answer) : answer.complete()),
      });
    });
}
