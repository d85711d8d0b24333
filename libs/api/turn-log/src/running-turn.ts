import type { MessageEvent } from '@nestjs/common';
import type { Answer, AnswerListener, Cut } from '@tasty-food/api-answers';
import type { Question } from '@tasty-food/api-assistant-tools';
import { isTerminal, type TerminalEvent, type TurnEvent } from '@tasty-food/contract';
import type { Observable } from 'rxjs';
import { HeldWhileDoubtful } from './held-while-doubtful';
import type { ProcessPulse } from './process-pulse';
import { TurnLog } from './turn-log';

/** One turn that is being answered here, or has just been: its log, its readers, and how to end it early. */
export class RunningTurn implements AnswerListener {
  readonly log: TurnLog;
  /** Resolves once nothing more comes: true after the terminal event, false when the turn was given up to another owner. */
  readonly ended: Promise<boolean>;
  /** It was stopped because nobody followed it. */
  isUnread = false;

  private readonly answer: Pick<Answer, 'cut' | 'abandon'>;
  private readonly held: HeldWhileDoubtful;
  private orphaned: NodeJS.Timeout | undefined;
  private settle: (whole: boolean) => void = () => undefined;
  private isAbandoned = false;
  /** How it would have ended here, had it not been abandoned. */
  private unsaid: TerminalEvent | undefined;

  /** `answer` tells the listener what it says, at once or later. */
  constructor(
    readonly question: Question,
    answer: (listener: AnswerListener) => Pick<Answer, 'cut' | 'abandon'>,
    pulse: Pick<ProcessPulse, 'isDoubtful' | 'cleared'>,
    private readonly orphanMs: number,
    private readonly isReadElsewhere: () => Promise<boolean>,
  ) {
    this.log = new TurnLog(question.attempt);
    this.log.onLeave = () => this.awaitReader();
    this.awaitReader();
    this.ended = new Promise((resolve) => (this.settle = resolve));
    this.held = new HeldWhileDoubtful(pulse, this);
    this.answer = answer(this.held);
  }

  /** The answer said something. */
  next(event: TurnEvent): void {
    if (!this.isAbandoned) this.log.append(event);
    else if (isTerminal(event)) this.unsaid = event;
  }

  /** The answer is over. */
  complete(): void {
    clearTimeout(this.orphaned);
    this.settle(true);
  }

  /** Reading never starts or changes anything; the last reader to go only starts the clock of an answer nobody follows. */
  follow(after?: string): Observable<MessageEvent> {
    return this.log.follow(after);
  }

  cut(reason: Cut): void {
    this.answer.cut(reason);
  }

  /**
   * Another process answers it now: not one more event is said here, and the readers go over to the other. Tells how it would have
   * ended here, for what it used; undefined for one that has ended, or is kept from saying anything.
   */
  abandon(): TerminalEvent | undefined {
    if (this.log.closed) return undefined;
    this.isAbandoned = true;
    this.settle(false);
    this.cut('interrupted');
    this.answer.abandon();
    this.held.drop();
    this.log.release();
    clearTimeout(this.orphaned);
    return this.unsaid;
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
