import type { TurnEvent } from '@tasty-food/contract';
import { Injectable, Logger } from '@nestjs/common';
import { catchError, concat, of, throwError, type Observable } from 'rxjs';
import { ClaudeFailure } from '@tasty-food/api-claude';
import { Answer, type AnswerListener, type AnswerMaker } from './answer';
import { AnswerProgress, OverBudget } from './answer-progress';
import { AnswerFromRegister, REGISTER } from '../without-claude/answer-from-register';
import { isClaudeAway } from '../without-claude/is-claude-away';
import { AskClaude, type Answering } from './ask-claude';
import { AnswerOptions } from './answer-options';
import { CheckAnswer } from '../checking/check-answer';
import type { CheckedText } from '../checking/checked-text';
import { PromptLeak } from '../checking/length-before-canary';
import { begunAgainNotice } from './notices';
import { onceKnown } from './once-known';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';
import { TurnRecord } from '../record/turn-record';

/** An accepted question in -> the events of its turn out. */
@Injectable()
export class AnswerQuestion implements AnswerMaker {
  private readonly log = new Logger(AnswerQuestion.name);
  private readonly times;

  constructor(
    private readonly askClaude: AskClaude,
    private readonly register: AnswerFromRegister,
    private readonly checks: CheckAnswer,
    { bufferMs, streamTimeoutMs }: AnswerOptions,
    private readonly record: TurnRecord,
  ) {
    this.times = { timeoutMs: streamTimeoutMs, windowMs: bufferMs };
  }

  /** Tells the listener `turn-start` first, exactly one terminal event last, and then that it is complete. */
  answer(question: Question, listener: AnswerListener): Answer {
    const progress = new AnswerProgress(this.askClaude.model);
    this.record.begun(question, progress);
    const answer = new Answer(question, progress, this, listener, this.times);
    for (const event of this.opening(question)) answer.next(event);
    answer.begin(onceKnown(this.checks.open(question, progress), (text) => this.checked(answer, text)));
    return answer;
  }

  failed({ question }: Answer, failure: unknown): void {
    this.record.failed(question, failure);
  }

  over(answer: Answer): void {
    this.checks.letGo(answer);
    this.record.ended(answer.question, answer.progress);
  }

  /** What is to answer it. */
  modelFor({ isOverBudget }: Pick<Question, 'isOverBudget'>): string {
    return isOverBudget ? REGISTER : this.askClaude.model;
  }

  /** Whether it can be answered while Claude may not be asked. */
  async canAnswerFromRegister(question: Question): Promise<boolean> {
    return (await this.register.read(question)) !== undefined;
  }

  private checked(answer: Answer, text: CheckedText): Observable<TurnEvent> {
    answer.checked = text;
    this.checks.keepCurrent(answer);
    return this.course({ question: answer.question, progress: answer.progress, text });
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
