import type { TurnEvent } from '@tasty-food/contract';
import { Injectable, Logger } from '@nestjs/common';
import { catchError, concat, Observable, of, throwError } from 'rxjs';
import { ClaudeFailure } from '@tasty-food/api-claude';
import { alwaysEnd, type Cut } from './always-end';
import { AnswerProgress, OverBudget } from './answer-progress';
import { AnswerFromRegister, REGISTER } from '../without-claude/answer-from-register';
import { isClaudeAway } from '../without-claude/is-claude-away';
import { AskClaude, type Answering } from './ask-claude';
import { ChatOptions } from '../chat-options';
import { CheckAnswer } from '../checking/check-answer';
import type { CheckedText } from '../checking/checked-text';
import { PromptLeak } from '../checking/length-before-canary';
import { coalesceText } from './coalesce-text';
import { eventLoopLoad } from '../instances/event-loop-load';
import { begunAgainNotice } from './notices';
import { onceKnown } from './once-known';
import { idsOf } from '../metrics/turn-lines';
import { TurnRecord } from '../metrics/turn-record';
import type { Question } from '../question';
import { stretchedWindow } from './stretched-window';

/** An accepted question in -> the events of its turn out. */
@Injectable()
export class AnswerQuestion {
  private readonly log = new Logger(AnswerQuestion.name);

  constructor(
    private readonly askClaude: AskClaude,
    private readonly register: AnswerFromRegister,
    private readonly checks: CheckAnswer,
    private readonly options: ChatOptions,
    private readonly record: TurnRecord,
  ) {}

  /** `turn-start` first, exactly one terminal event last; never errors. `cut` ends it early. */
  answer(question: Question, cut: Observable<Cut>): Observable<TurnEvent> {
    const answer = new Observable<TurnEvent>((turn) => {
      for (const event of this.opening(question)) turn.next(event);
      const progress = new AnswerProgress(this.askClaude.model);
      this.record.begun(question, progress);
      turn.add(() => this.record.ended(question, progress));
      let text: CheckedText | undefined;
      const course = onceKnown(this.checks.open(question, progress), (opened) => {
        text = opened;
        return this.checks.keptCurrent(this.course({ question, progress, text }), text);
      });
      const timeoutMs = this.options.streamTimeoutMs;
      const onFailure = (failure: unknown) => this.record.failed(question, failure);
      const rest = (tell: (event: TurnEvent) => void) => text?.pause(tell);
      return course.pipe(alwaysEnd({ progress, cut, timeoutMs, onFailure, rest })).subscribe(turn);
    });
    return answer.pipe(coalesceText(() => stretchedWindow(this.options.bufferMs, eventLoopLoad.share)));
  }

  /** What is to answer it. */
  modelFor({ isOverBudget }: Pick<Question, 'isOverBudget'>): string {
    return isOverBudget ? REGISTER : this.askClaude.model;
  }

  /** Whether it can be answered while Claude may not be asked. */
  async canAnswerFromRegister(question: Question): Promise<boolean> {
    return (await this.register.read(question)) !== undefined;
  }

  private course(answering: Answering): Observable<TurnEvent> {
    if (answering.question.isOverBudget)
      return this.withoutClaude(answering, new OverBudget('No budget has room for this question'));
    return this.askClaude.about(answering).pipe(
      catchError((failure: unknown) => {
        if (failure instanceof PromptLeak) return of(this.refused(answering, failure));
        return failure instanceof ClaudeFailure && isClaudeAway(failure.kind) && answering.progress.length === 0
          ? this.withoutClaude(answering, failure)
          : throwError(() => failure);
      }),
    );
  }

  /** Nothing more goes out: what was held back may stand beside what must not leave. */
  private refused({ question, progress }: Answering, leak: PromptLeak): TurnEvent {
    this.log.warn(idsOf(question), leak.message);
    return progress.end('refused');
  }

  /** From the register where the question can be read; else what goes on is said, and the failure stands. */
  private withoutClaude(answering: Answering, failure: unknown): Observable<TurnEvent> {
    const { question } = answering;
    return onceKnown(this.register.read(question), (read) => {
      if (!read)
        return concat(
          of(this.register.apology(question)),
          throwError(() => failure),
        );
      this.log.log(idsOf(question), 'Answered from the register');
      return this.register.about(read, answering);
    });
  }

  private opening(question: Question): TurnEvent[] {
    const start: TurnEvent = {
      type: 'turn-start',
      turnId: question.turnId,
      conversationId: question.conversationId,
      askedAt: question.askedAt.toISOString(),
      model: this.modelFor(question),
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
