import type { TurnEvent } from '@tasty-food/contract';
import { Injectable, Logger } from '@nestjs/common';
import { Observable } from 'rxjs';
import { alwaysEnd, type Cut } from './always-end';
import { AnswerProgress } from './answer-progress';
import { AskClaude } from './ask-claude';
import { ChatOptions } from '../chat-options';
import { CheckAnswer } from '../checking/check-answer';
import type { CheckedText } from '../checking/checked-text';
import { coalesceText } from './coalesce-text';
import { eventLoopLoad } from '../instances/event-loop-load';
import { begunAgainNotice } from './notices';
import { onceKnown } from './once-known';
import { TurnMetrics } from '../metrics/turn-metrics';
import type { Question } from '../question';
import { stretchedWindow } from './stretched-window';

/** An accepted question in -> the events of its turn out. */
@Injectable()
export class AnswerQuestion {
  private readonly log = new Logger(AnswerQuestion.name);

  constructor(
    private readonly askClaude: AskClaude,
    private readonly checks: CheckAnswer,
    private readonly options: ChatOptions,
    private readonly metrics: TurnMetrics,
  ) {}

  /** `turn-start` first, exactly one terminal event last; never errors. `cut` ends it early. */
  answer(question: Question, cut: Observable<Cut>): Observable<TurnEvent> {
    const answer = new Observable<TurnEvent>((turn) => {
      for (const event of this.opening(question)) turn.next(event);
      const progress = new AnswerProgress(this.askClaude.model);
      turn.add(() => this.metrics.answered(question.attempt, progress));
      let text: CheckedText | undefined;
      const course = onceKnown(this.checks.open(question, progress), (opened) => {
        text = opened;
        return this.askClaude.about({ question, progress, text });
      });
      const timeoutMs = this.options.streamTimeoutMs;
      const onFailure = (failure: unknown) => {
        this.log.warn({ err: failure, turnId: question.turnId }, 'An answer failed');
        this.metrics.failed(failure);
      };
      const rest = (tell: (event: TurnEvent) => void) => text?.pause(tell);
      return course.pipe(alwaysEnd({ progress, cut, timeoutMs, onFailure, rest })).subscribe(turn);
    });
    return answer.pipe(coalesceText(() => stretchedWindow(this.options.bufferMs, eventLoopLoad.share)));
  }

  private opening(question: Question): TurnEvent[] {
    const start: TurnEvent = {
      type: 'turn-start',
      turnId: question.turnId,
      conversationId: question.conversationId,
      askedAt: question.askedAt.toISOString(),
      model: this.askClaude.model,
      question: question.text,
      language: question.language,
      branchId: question.branchId,
      replaces: question.replaces,
    };
    const restart: TurnEvent = { type: 'turn-restart', attempt: question.attempt, reason: 'owner-lost' };
    if (question.attempt === 1) return [start];
    return question.wasShown ? [start, restart, begunAgainNotice(question.language)] : [start, restart];
  }
}
