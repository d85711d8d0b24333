import { Injectable, Logger } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import type { Answer } from '../answering/answer';
import type { AnswerProgress } from '../answering/answer-progress';
import { CurrentRows } from '../branch-rows/current-rows';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';
import { CheckedText } from './checked-text';
import { ClaimMetrics } from './claim-metrics';

/** Holds answers against the rows of the branch they are given at, as these are now. */
@Injectable()
export class CheckAnswer {
  private readonly log = new Logger(CheckAnswer.name);
  private readonly current = new Set<Answer>();
  private listening: Subscription | undefined;

  constructor(
    private readonly rows: CurrentRows,
    private readonly metrics: ClaimMetrics,
  ) {}

  /** From now on the reader of the answer is told of rows that change. One listener serves all: each of them is there for long. */
  keepCurrent(answer: Answer): void {
    this.current.add(answer);
    this.listening ??= this.rows.changes.subscribe((rows) => {
      for (const one of this.current) one.replaceRows(rows);
    });
  }

  /** The answer is over. While there is none, nobody needs to read rows that have changed. */
  letGo(answer: Answer): void {
    this.current.delete(answer);
    if (this.current.size > 0) return;
    this.listening?.unsubscribe();
    this.listening = undefined;
  }

  /** Rejects when the rows cannot be read: then no answer may go out. */
  async open(question: Question, progress: AnswerProgress): Promise<CheckedText> {
    const rows = await this.rows.of(question.branchId);
    const others = await this.rows.others(rows);
    return new CheckedText(question, progress, { own: rows, others }, (released) => {
      this.metrics.count(released);
      const { checked, corrected, language, factsIds } = released;
      // Without the sentence: what people ask and are answered is in no log.
      if (corrected > 0)
        this.log.warn({ ...idsOf(question), checked, corrected, language, factsIds }, 'A statement was corrected');
    });
  }
}
