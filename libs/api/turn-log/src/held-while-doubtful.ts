import type { AnswerListener } from '@tasty-food/api-answers';
import type { TurnEvent } from '@tasty-food/contract';
import { take, type Subscription } from 'rxjs';
import type { ProcessPulse } from './process-pulse';

/** Keeps back what an answer says while there is doubt, and passes it on, in order, once that is cleared. */
export class HeldWhileDoubtful implements AnswerListener {
  /** Made with the first doubt: nearly no answer ever needs it. */
  private held: TurnEvent[] | undefined;
  private waiting: Subscription | undefined;
  private isComplete = false;

  constructor(
    private readonly pulse: Pick<ProcessPulse, 'isDoubtful' | 'cleared'>,
    private readonly listener: AnswerListener,
  ) {}

  next(event: TurnEvent): void {
    if (this.held) this.held.push(event);
    else if (this.pulse.isDoubtful) this.hold(event);
    else this.listener.next(event);
  }

  complete(): void {
    this.isComplete = true;
    if (!this.held) this.listener.complete();
  }

  /** The turn was given up: nothing of what was kept back may be said any more. */
  drop(): void {
    this.waiting?.unsubscribe();
  }

  private hold(event: TurnEvent): void {
    this.held = [event];
    this.waiting = this.pulse.cleared.pipe(take(1)).subscribe(() => this.passOn());
  }

  private passOn(): void {
    const events = this.held ?? [];
    this.held = undefined;
    for (const event of events) this.listener.next(event);
    if (this.isComplete) this.listener.complete();
  }
}
