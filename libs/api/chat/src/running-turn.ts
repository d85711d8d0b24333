import type { MessageEvent } from '@nestjs/common';
import type { TurnEvent } from '@tasty-food/contract';
import { finalize, Subject, type Observable } from 'rxjs';
import type { Cut } from './answer-question';
import type { Question } from './question';
import { TurnLog } from './turn-log';

/** One turn that is being answered, or has just been: its log, its readers, and how to end it early. */
export class RunningTurn {
  readonly log = new TurnLog();
  /** Resolves once the terminal event is in the log. */
  readonly ended: Promise<void>;

  private readonly cuts = new Subject<Cut>();
  private orphaned: NodeJS.Timeout | undefined;

  constructor(
    readonly question: Question,
    answer: (question: Question, cut: Observable<Cut>) => Observable<TurnEvent>,
    private readonly orphanMs: number,
  ) {
    this.awaitReader();
    this.ended = new Promise((resolve, reject) => {
      answer(question, this.cuts).subscribe({
        next: (event) => this.log.append(event),
        error: reject,
        complete: resolve,
      });
    });
  }

  /** Reading never starts or changes anything; the last reader to go only starts the clock of an answer nobody follows. */
  follow(after?: string): Observable<MessageEvent> {
    return this.log.follow(after).pipe(finalize(() => this.awaitReader()));
  }

  cut(reason: Cut): void {
    this.cuts.next(reason);
  }

  private awaitReader(): void {
    clearTimeout(this.orphaned);
    this.orphaned = setTimeout(() => {
      if (this.log.readerCount === 0) this.cut('stopped');
    }, this.orphanMs);
    this.orphaned.unref();
  }
}
