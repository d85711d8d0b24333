import { ClaudeFailure } from '@tasty-food/api-claude';
import type { TerminalEvent, TurnEvent } from '@tasty-food/contract';
import type { Observable, Observer, Subscription } from 'rxjs';
import type { BranchRows } from '../branch-rows/branch-rows';
import type { CheckedText } from '../checking/checked-text';
import type { Question } from '@tasty-food/api-assistant-tools';
import type { AnswerProgress } from './answer-progress';
import { CoalescedText, type EventListener } from './coalesce-text';

/** Why an answer is cut short from outside: a person stopped it, or this process must go. */
export type Cut = 'stopped' | 'interrupted';

/** Who hears an answer: its events, then that it is over. */
export interface AnswerListener extends EventListener {
  complete(): void;
}

/** Who makes answers, and is told what becomes of them. */
export interface AnswerMaker {
  failed(answer: Answer, failure: unknown): void;
  /** Nothing more comes: it has ended, or was abandoned. */
  over(answer: Answer): void;
}

/** The times of an answer, in milliseconds. `windowMs`: text that comes faster goes out together. */
export interface AnswerTimes {
  readonly timeoutMs: number;
  readonly windowMs: number;
}

/**
 * One answer from what makes it to who hears it. It brings any course to exactly one terminal event: a failure, the time that is up and
 * a cut are said as events. One object for all of that: each stage of thousands of answers would be memory, and time for every token.
 */
export class Answer implements Observer<TurnEvent> {
  /** What is said is held against it; undefined until the rows are known. */
  checked: CheckedText | undefined;

  private readonly told: CoalescedText;
  private readonly deadline: NodeJS.Timeout;
  private course: Subscription | undefined;
  private isOver = false;

  constructor(
    readonly question: Question,
    readonly progress: AnswerProgress,
    private readonly maker: AnswerMaker,
    private readonly listener: AnswerListener,
    times: AnswerTimes,
  ) {
    this.told = new CoalescedText(listener, times.windowMs);
    this.deadline = setTimeout(timeUp, times.timeoutMs, this);
  }

  begin(course: Observable<TurnEvent>): void {
    this.course = course.subscribe(this);
    if (this.isOver) this.course.unsubscribe();
  }

  next(event: TurnEvent): void {
    if (!this.isOver) this.told.next(event);
  }

  /** Rows of a branch have changed: what is said from here on is held against the new ones. */
  replaceRows(rows: BranchRows): void {
    if (this.checked?.rows.branchId === rows.branchId) this.checked.replaceRows(rows, (event) => this.next(event));
    else this.checked?.replaceOthers(rows);
  }

  error(failure: unknown): void {
    if (this.isOver) return;
    this.maker.failed(this, failure);
    this.end(() => this.progress.fail(failure));
  }

  complete(): void {
    this.cut('stopped');
  }

  /** Ends it early; one that has ended stays as it is. */
  cut(reason: Cut): void {
    this.end(() => this.progress.cut(reason));
  }

  /** Nobody hears it any more. */
  abandon(): void {
    if (this.isOver) return;
    this.told.drop();
    this.close();
  }

  private end(terminal: () => TerminalEvent): void {
    if (this.isOver) return;
    this.course?.unsubscribe();
    // Who hears the end may cut at that very moment: that is too late to be another.
    if (!this.progress.ended) {
      this.checked?.pause((event) => this.told.next(event));
      this.told.next(terminal());
    }
    if (this.isOver) return;
    this.told.flush();
    this.close();
    this.listener.complete();
  }

  private close(): void {
    this.isOver = true;
    clearTimeout(this.deadline);
    this.course?.unsubscribe();
    this.maker.over(this);
  }
}

function timeUp(answer: Answer): void {
  answer.error(new ClaudeFailure('timeout', 'The answer took too long', { watchdog: 'answer' }));
}
