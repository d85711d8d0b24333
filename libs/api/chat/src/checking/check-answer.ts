import { Injectable, Logger } from '@nestjs/common';
import type { TurnEvent } from '@tasty-food/contract';
import { Observable } from 'rxjs';
import type { AnswerProgress } from '../answering/answer-progress';
import { CurrentRows } from '../branch-rows/current-rows';
import { idsOf } from '../metrics/turn-lines';
import type { Question } from '../question';
import { CheckedText } from './checked-text';
import { ClaimMetrics } from './claim-metrics';

/** Holds answers against the rows of the branch they are given at, as these are now. */
@Injectable()
export class CheckAnswer {
  private readonly log = new Logger(CheckAnswer.name);

  constructor(
    private readonly rows: CurrentRows,
    private readonly metrics: ClaimMetrics,
  ) {}

  /** The course of an answer, with what its reader is told of rows that change meanwhile. */
  keptCurrent(course: Observable<TurnEvent>, text: CheckedText): Observable<TurnEvent> {
    return new Observable((turn) => {
      const tell = (event: TurnEvent) => turn.next(event);
      turn.add(
        this.rows.changes.subscribe((rows) => {
          if (rows.branchId === text.rows.branchId) text.replaceRows(rows, tell);
        }),
      );
      return course.subscribe(turn);
    });
  }

  /** Rejects when the rows cannot be read: then no answer may go out. */
  async open(question: Question, progress: AnswerProgress): Promise<CheckedText> {
    const rows = await this.rows.of(question.branchId);
    return new CheckedText(question, progress, rows, (released) => {
      this.metrics.count(released);
      const { checked, corrected, language, factsIds } = released;
      // Without the sentence: what people ask and are answered is in no log.
      if (corrected > 0)
        this.log.warn({ ...idsOf(question), checked, corrected, language, factsIds }, 'A statement was corrected');
    });
  }
}
