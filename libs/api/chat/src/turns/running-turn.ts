import type { MessageEvent } from '@nestjs/common';
import { isTerminal, type TerminalEvent, type TurnEvent } from '@tasty-food/contract';
import { Subject, type Observable, type Subscription } from 'rxjs';
import type { Cut } from '../answering/always-end';
import type { Question } from '../question';
import { TurnLog } from './turn-log';

/** One turn that is being answered here, or has just been: its log, its readers, and how to end it early. */
export class RunningTurn {
  readonly log: TurnLog;
  /** Resolves once nothing more comes: true after the terminal event, false when the turn was given up to another owner. */
  readonly ended: Promise<boolean>;
  /** It was stopped because nobody followed it. */
  isUnread = false;

  private readonly cuts = new Subject<Cut>();
  private answering: Subscription | undefined;
  private orphaned: NodeJS.Timeout | undefined;
  private giveUp: () => void = () => undefined;
  private say = (event: TurnEvent): void => this.log.append(event);

  constructor(
    readonly question: Question,
    answer: (question: Question, cut: Observable<Cut>) => Observable<TurnEvent>,
    private readonly orphanMs: number,
    private readonly isReadElsewhere: () => Promise<boolean>,
  ) {
    this.log = new TurnLog(question.attempt);
    this.log.onLeave = () => this.awaitReader();
    this.awaitReader();
    this.ended = new Promise((resolve, reject) => {
      this.giveUp = () => resolve(false);
      this.answering = answer(question, this.cuts).subscribe({
        next: (event) => this.say(event),
        error: reject,
        complete: () => {
          clearTimeout(this.orphaned);
          resolve(true);
        },
      });
    });
  }

  /** Reading never starts or changes anything; the last reader to go only starts the clock of an answer nobody follows. */
  follow(after?: string): Observable<MessageEvent> {
    return this.log.follow(after);
  }

  cut(reason: Cut): void {
    this.cuts.next(reason);
  }

  /**
   * Another process answers it now: not one more event is said here, and the readers go over to the other. Tells how it would have
   * ended here, for what it used; undefined for one that has ended, or is kept from saying anything.
   */
  abandon(): TerminalEvent | undefined {
    if (this.log.closed) return undefined;
    let ending: TerminalEvent | undefined;
    this.say = (event) => {
      if (isTerminal(event)) ending = event;
    };
    this.giveUp();
    this.cut('interrupted');
    this.answering?.unsubscribe();
    this.log.release();
    clearTimeout(this.orphaned);
    return ending;
  }

  private awaitReader(): void {
    clearTimeout(this.orphaned);
    if (this.log.closed || this.log.readerCount > 0) return;
    this.orphaned = setTimeout(() => void this.stopIfOrphaned(), this.orphanMs);
    this.orphaned.unref();
  }

  private async stopIfOrphaned(): Promise<void> {
    if (this.log.closed || this.log.readerCount > 0) return;
    if (await this.isReadElsewhere()) this.awaitReader();
    else if (this.log.readerCount === 0) {
      this.isUnread = true;
      this.cut('stopped');
    }
  }
}
