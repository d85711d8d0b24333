import { ClaudeFailure } from '@tasty-food/api-claude';
import type { TurnEvent } from '@tasty-food/contract';
import { Observable, Subscription } from 'rxjs';
import type { AnswerProgress } from './answer-progress';

/** Why an answer is cut short from outside: a person stopped it, or this process must go. */
export type Cut = 'stopped' | 'interrupted';

export interface Ending {
  readonly progress: AnswerProgress;
  /** Ends the answer early. */
  readonly cut: Observable<Cut>;
  readonly timeoutMs: number;
  onFailure(failure: unknown): void;
  /** What was held back until then, for it to go out before the end. */
  rest(tell: (event: TurnEvent) => void): void;
}

/**
 * Brings any course of an answer to exactly one terminal event, and never errors: a failure, the time that is up and a cut are
 * said as events. One operator for all of it, since each stage of thousands of answers is memory and time for every token.
 */
export function alwaysEnd({ progress, cut, timeoutMs, onFailure, rest }: Ending) {
  return (course: Observable<TurnEvent>): Observable<TurnEvent> =>
    new Observable((answer) => {
      const running = new Subscription();
      const end = (terminal: () => TurnEvent) => {
        running.unsubscribe();
        // Who hears the end may cut at that very moment: that is too late to be another.
        if (!progress.ended) {
          rest((event) => answer.next(event));
          answer.next(terminal());
        }
        answer.complete();
      };
      const cutShort = (reason: Cut) => end(() => progress.cut(reason));
      const fail = (failure: unknown) => {
        onFailure(failure);
        end(() => progress.fail(failure));
      };
      const timer = setTimeout(
        () => fail(new ClaudeFailure('timeout', 'The answer took too long', { watchdog: 'answer' })),
        timeoutMs,
      );
      running.add(() => clearTimeout(timer));
      running.add(cut.subscribe(cutShort));
      running.add(
        course.subscribe({
          next: (event) => answer.next(event),
          error: fail,
          complete: () => cutShort('stopped'),
        }),
      );
      return running;
    });
}
