import { Injectable } from '@nestjs/common';
import { Toolbox, type Question, type SearchedDocuments } from '@tasty-food/api-assistant-tools';
import { Branches } from '@tasty-food/api-branches';
import {
  Claude,
  ClaudeFailure,
  type ClaudeEvent,
  type ClaudeFailureKind,
  type ClaudeMessage,
  type ClaudeToolResult,
} from '@tasty-food/api-claude';
import { eventLoopLoad } from '@tasty-food/api-telemetry';
import type { Branch, TurnEvent } from '@tasty-food/contract';
import { concat, defer, Observable, of, tap, throwError } from 'rxjs';
import type { AnswerProgress } from './answer-progress';
import type { CheckedText } from '../checking/checked-text';
import { AnswerOptions } from './answer-options';
import { busyNotice } from './notices';
import { onceKnown } from './once-known';
import { restMs } from './rest-ms';
import { changesMessage, firstMessages, systemPrompt } from './prompt';
import { TurnTraces } from '../record/turn-traces';
import { isClaudeAway } from '../without-claude/is-claude-away';
import { readQuestion } from '../without-claude/read-question';
import { unfoldMessage, type Ended } from './unfold-message';

/** Look-ups and answers alternate; so many messages of Claude's make one answer. */
const MAX_ROUNDS = 8;
const MAX_PAUSES = 5;
const MAX_OUTPUT_TOKENS = 4096;

/** One answer while it is made. */
export interface Answering {
  readonly question: Question;
  readonly progress: AnswerProgress;
  readonly text: CheckedText;
}

interface Round extends Answering {
  /** One for each look-up: what was found in documents; undefined where it looked elsewhere. */
  readonly searches: (SearchedDocuments | undefined)[];
  readonly messages: ClaudeMessage[];
  readonly number: number;
  readonly pauses: number;
}

/** A question -> prompt -> Claude -> look-ups -> the events of its answer. Errors with what Claude's door errors with. */
@Injectable()
export class AskClaude {
  private readonly restMs: () => number;

  constructor(
    private readonly claude: Claude,
    private readonly toolbox: Toolbox,
    private readonly branches: Branches,
    private readonly traces: TurnTraces,
    { bufferMs }: AnswerOptions,
  ) {
    this.restMs = () => restMs(bufferMs, eventLoopLoad.share);
  }

  get model(): string {
    return this.claude.model;
  }

  /** Ends with the terminal event, unless it errors. */
  about(answering: Answering): Observable<TurnEvent> {
    const { question, text } = answering;
    return this.round({
      ...answering,
      messages: firstMessages(question, text.rows.out),
      searches: [],
      number: 1,
      pauses: 0,
    });
  }

  private round(round: Round): Observable<TurnEvent> {
    return onceKnown(this.branches.all(), (branches) =>
      this.message(round, branches).pipe(
        unfoldMessage(
          (event, tell) => {
            if (event.type === 'retrying') leaveToRegister(event.kind, round, branches);
            if (event.type === 'connecting') leaveToRegister('timeout', round, branches);
            this.say(event, round, tell);
          },
          (ended) => this.afterMessage(ended, round),
        ),
      ),
    );
  }

  private message(round: Round, branches: readonly Branch[]): Observable<ClaudeEvent> {
    const { question, number, messages, progress } = round;
    const asked = this.claude.answer({
      turnId: question.turnId,
      userId: question.staff.id,
      system: systemPrompt(branches),
      tools: this.toolbox.definitions,
      toolsAllowed: number < MAX_ROUNDS,
      messages,
      maxTokens: MAX_OUTPUT_TOKENS,
      previousMessageId: progress.lastMessageId,
      restMs: this.restMs,
    });
    return this.traces.request(progress, number, asked);
  }

  private say(
    event: Exclude<ClaudeEvent, Ended>,
    { progress, question, text }: Round,
    tell: (event: TurnEvent) => void,
  ): void {
    switch (event.type) {
      case 'started':
        progress.lastMessageId = event.messageId;
        return progress.requestStarted(event.usage);
      case 'text':
        return text.write(event.text, tell);
      case 'cited':
        return text.cite(event.sources, tell);
      case 'connecting':
        return;
      case 'retrying':
        return tell(busyNotice(question.language));
    }
  }

  private afterMessage(ended: Ended, round: Round): Observable<TurnEvent> {
    const { progress } = round;
    progress.requestEnded(ended.usage);
    return concat(
      released(round),
      defer(() => this.next(ended, round)),
    );
  }

  private next(ended: Ended, round: Round): Observable<TurnEvent> {
    const { progress } = round;
    switch (ended.stopReason) {
      case 'end_turn':
      case 'stop_sequence':
        return isGap(round) ? defer(() => this.endWithGap(round)) : of(progress.end('complete'));
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
    const lookUps = ended.toolCalls.map((call, at) => {
      const context = { branchId, language, asked: round.question, stepId: `${round.number}.${at + 1}` };
      const looked = this.toolbox.run(call, context, (result, documents) => {
        results.push(result);
        round.searches.push(documents);
      });
      return this.traces.lookUp(round.progress, call, looked);
    });
    const learn = (event: TurnEvent) => {
      if (event.type === 'facts-available') round.text.learn(event);
    };
    const answered = (): ClaudeMessage[] => {
      const news = round.text.takeNews();
      return [
        { role: 'assistant', content: ended.content },
        { role: 'user', content: results },
        ...(news ? [changesMessage(news, language)] : []),
      ];
    };
    return concat(
      concat(...lookUps).pipe(tap(learn)),
      defer(() => this.round({ ...round, number: round.number + 1, messages: [...round.messages, ...answered()] })),
    );
  }

  private async endWithGap({ question, progress, searches }: Round): Promise<TurnEvent> {
    await this.toolbox.noteGap(question, searches.filter((search) => search !== undefined).at(-1));
    return progress.end('complete');
  }

  /** `pause_turn`: a long turn of Claude's own tools; its content goes back as it is. */
  private goOn(ended: Ended, round: Round): Observable<TurnEvent> {
    if (round.pauses >= MAX_PAUSES) return of(round.progress.end('length'));
    const messages: ClaudeMessage[] = [...round.messages, { role: 'assistant', content: ended.content }];
    return this.round({ ...round, messages, pauses: round.pauses + 1 });
  }
}

/**
 * Whether the documents did not answer: Claude says so, or looked in documents alone and rests on none of them. Claude has read the
 * passages; how likely they seemed to answer before that no longer counts.
 */
function isGap({ searches, text }: Round): boolean {
  const isOnlyDocuments = searches.length > 0 && searches.every((search) => search !== undefined);
  return text.saysNotInDocuments || (isOnlyDocuments && !text.isCited);
}

/** Throws where Claude is away and rows can answer: they do so at once, and nobody waits for another attempt. */
function leaveToRegister(
  kind: ClaudeFailureKind,
  { number, progress, question, text }: Round,
  branches: readonly Branch[],
): void {
  if (number > 1 || progress.length > 0 || !isClaudeAway(kind)) return;
  if (readQuestion(question, text.rows, branches)) throw new ClaudeFailure(kind, 'Claude is away, and rows can answer');
}

/** What was held back of a message that is over. */
function released({ text }: Round): Observable<TurnEvent> {
  return new Observable((turn) => {
    text.pause((event) => turn.next(event));
    turn.complete();
  });
}
