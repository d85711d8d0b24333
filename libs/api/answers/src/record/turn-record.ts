import { Injectable, Logger } from '@nestjs/common';
import type { AnswerProgress } from '../answering/answer-progress';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';
import { TurnTraces } from './turn-traces';
import { endLine } from './turn-lines';
import { outcomeOf, TurnMetrics } from './turn-metrics';

/** What is kept of an attempt at a turn for operators: its numbers, its line in the log, its span. */
@Injectable()
export class TurnRecord {
  private readonly log = new Logger('Turn');

  constructor(
    private readonly metrics: TurnMetrics,
    private readonly traces: TurnTraces,
  ) {}

  begun(question: Question, progress: AnswerProgress): void {
    progress.span = this.traces.begin(question, progress.model);
  }

  /** It failed, and may still be answered otherwise. */
  failed(question: Question, failure: unknown): void {
    this.log.warn({ ...idsOf(question), err: failure }, 'An answer failed');
    this.metrics.failed(failure);
  }

  /** Nothing more comes of it: called once for each. */
  ended(question: Question, progress: AnswerProgress): void {
    const outcome = outcomeOf(progress.ending);
    this.metrics.answered(question.attempt, progress);
    this.log.log(endLine(question, outcome, progress), 'A turn ended');
    if (progress.span) this.traces.end(progress.span, outcome, progress);
  }
}
