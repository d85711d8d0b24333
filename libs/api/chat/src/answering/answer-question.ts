import {
  Claude,
  ClaudeFailure,
  type ClaudeEvent,
  type ClaudeMessage,
  type ClaudeToolResult,
} from '@tasty-food/api-claude';
import { Menu } from '@tasty-food/api-restaurant';
import type { TurnEvent } from '@tasty-food/contract';
import { Injectable, Logger } from '@nestjs/common';
import { concat, defer, Observable, of, throwError } from 'rxjs';
import { alwaysEnd, type Cut } from './always-end';
import { AnswerProgress } from './answer-progress';
import { ChatOptions } from '../chat-options';
import { coalesceText } from './coalesce-text';
import { eventLoopLoad } from '../instances/event-loop-load';
import { begunAgainNotice, busyNotice } from './notices';
import { onceKnown } from './once-known';
import { firstMessages, systemPrompt } from './prompt';
import { TurnMetrics } from '../metrics/turn-metrics';
import type { Question } from '../question';
import { stretchedWindow } from './stretched-window';
import { Toolbox } from '../tools/toolbox';
import { unfoldMessage, type Ended } from './unfold-message';

/** Look-ups and answers alternate; so many messages of Claude's make one answer. */
const MAX_ROUNDS = 8;
const MAX_PAUSES = 5;
const MAX_OUTPUT_TOKENS = 4096;

interface Round {
  readonly question: Question;
  readonly progress: AnswerProgress;
  readonly messages: ClaudeMessage[];
  readonly number: number;
  readonly pauses: number;
}

/** An accepted question in -> the events of its turn out. */
@Injectable()
export class AnswerQuestion {
  private readonly log = new Logger(AnswerQuestion.name);

  constructor(
    private readonly claude: Claude,
    private readonly toolbox: Toolbox,
    private readonly menu: Menu,
    private readonly options: ChatOptions,
    private readonly metrics: TurnMetrics,
  ) {}

  /** `turn-start` first, exactly one terminal event last; never errors. `cut` ends it early. */
  answer(question: Question, cut: Observable<Cut>): Observable<TurnEvent> {
    const answer = new Observable<TurnEvent>((turn) => {
      for (const event of this.opening(question)) turn.next(event);
      const progress = new AnswerProgress(this.claude.model);
      turn.add(() => this.metrics.answered(question.attempt, progress));
      const course = this.round({ question, progress, messages: firstMessages(question), number: 1, pauses: 0 });
      const timeoutMs = this.options.streamTimeoutMs;
      const onFailure = (failure: unknown) => {
        this.log.warn({ err: failure, turnId: question.turnId }, 'An answer failed');
        this.metrics.failed(failure);
      };
      return course.pipe(alwaysEnd({ progress, cut, timeoutMs, onFailure })).subscribe(turn);
    });
    return answer.pipe(coalesceText(() => stretchedWindow(this.options.bufferMs, eventLoopLoad.share)));
  }

  private opening(question: Question): TurnEvent[] {
    const start: TurnEvent = {
      type: 'turn-start',
      turnId: question.turnId,
      conversationId: question.conversationId,
      askedAt: question.askedAt.toISOString(),
      model: this.claude.model,
      question: question.text,
      language: question.language,
      branchId: question.branchId,
      replaces: question.replaces,
    };
    const restart: TurnEvent = { type: 'turn-restart', attempt: question.attempt, reason: 'owner-lost' };
    if (question.attempt === 1) return [start];
    return question.wasShown ? [start, restart, begunAgainNotice(question.language)] : [start, restart];
  }

  private round(round: Round): Observable<TurnEvent> {
    const message = onceKnown(this.menu.branches(), (branches) =>
      this.claude.answer({
        turnId: round.question.turnId,
        userId: round.question.staff.id,
        system: systemPrompt(branches),
        tools: this.toolbox.definitions,
        toolsAllowed: round.number < MAX_ROUNDS,
        messages: round.messages,
        maxTokens: MAX_OUTPUT_TOKENS,
      }),
    );
    return message.pipe(
      unfoldMessage(
        (event) => this.say(event, round),
        (ended) => this.afterMessage(ended, round),
      ),
    );
  }

  private say(event: Exclude<ClaudeEvent, Ended>, { progress, question }: Round): TurnEvent | undefined {
    switch (event.type) {
      case 'started':
        progress.requestStarted(event.usage);
        return undefined;
      case 'text':
        return progress.text(event.text);
      case 'cited':
        return { type: 'citation-added', sourceIds: event.sources, at: progress.length };
      case 'retrying':
        return busyNotice(question.language);
    }
  }

  private afterMessage(ended: Ended, round: Round): Observable<TurnEvent> {
    const { progress } = round;
    progress.requestEnded(ended.usage);
    switch (ended.stopReason) {
      case 'end_turn':
      case 'stop_sequence':
        return of(progress.end('complete'));
      case 'tool_use':
        return this.lookUp(ended, round);
      case 'pause_turn':
        return this.goOn(ended, round);
      case 'max_tokens':
        return of(progress.end('length'));
      case 'refusal':
        return of(progress.end('refused'));
      case 'model_context_window_exceeded':
        return progress.length > 0
          ? of(progress.end('length'))
          : throwError(() => new ClaudeFailure('too-long', 'The conversation does not fit into the context'));
    }
  }

  private lookUp(ended: Ended, round: Round): Observable<TurnEvent> {
    if (ended.toolCalls.length === 0 || round.number >= MAX_ROUNDS) {
      return throwError(() => new ClaudeFailure('unavailable', 'Claude asked for a look-up that it may not have'));
    }
    const { branchId, language } = round.question;
    const results: ClaudeToolResult[] = [];
    const lookUps = ended.toolCalls.map((call, at) =>
      this.toolbox.run(
        call,
        { branchId, language, asked: round.question, stepId: `${round.number}.${at + 1}` },
        (result) => results.push(result),
      ),
    );
    const answered = (): ClaudeMessage[] => [
      { role: 'assistant', content: ended.content },
      { role: 'user', content: results },
    ];
    return concat(
      ...lookUps,
      defer(() => this.round({ ...round, number: round.number + 1, messages: [...round.messages, ...answered()] })),
    );
  }

  /** `pause_turn`: a long turn of Claude's own tools; its content goes back as it is. */
  private goOn(ended: Ended, round: Round): Observable<TurnEvent> {
    if (round.pauses >= MAX_PAUSES) return of(round.progress.end('length'));
    const messages: ClaudeMessage[] = [...round.messages, { role: 'assistant', content: ended.content }];
    return this.round({ ...round, messages, pauses: round.pauses + 1 });
  }
}
