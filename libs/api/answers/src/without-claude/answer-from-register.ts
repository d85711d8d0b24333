import { Injectable } from '@nestjs/common';
import { type Question, Toolbox } from '@tasty-food/api-assistant-tools';
import { Branches } from '@tasty-food/api-branches';
import { Metrics } from '@tasty-food/api-telemetry';
import type { Facts, TurnEvent } from '@tasty-food/contract';
import { concat, defer, Observable, of, tap } from 'rxjs';
import type { Answering } from '../answering/ask-claude';
import { CurrentRows } from '../branch-rows/current-rows';
import { readQuestion, type LookUp, type ReadQuestion } from './read-question';
import { FROM_REGISTER, WHAT_GOES_ON, wordFound, type Found, type WordedPart } from './word-found';

/** What a turn says it was answered by, in place of a model. */
export const REGISTER = 'register';

/** Answers without Claude, from rows alone and in their own wording, the questions that rows can answer. */
@Injectable()
export class AnswerFromRegister {
  private readonly answers;

  constructor(
    private readonly rows: CurrentRows,
    private readonly branches: Branches,
    private readonly toolbox: Toolbox,
    metrics: Metrics,
  ) {
    this.answers = metrics.counter({
      name: 'tasty_food_register_answers_total',
      help: 'Questions that were answered from the register, since Claude could not be asked.',
    });
  }

  /** The question as look-ups; undefined where rows cannot answer it. */
  async read(question: Question): Promise<ReadQuestion | undefined> {
    const [rows, branches] = await Promise.all([this.rows.of(question.branchId), this.branches.all()]);
    return readQuestion(question, rows, branches);
  }

  /** Ends with the terminal event. The same steps, facts and sources as with Claude, and the same checks of what is said. */
  about({ language, lookUps }: ReadQuestion, answering: Answering): Observable<TurnEvent> {
    const found: Found[] = [];
    const steps = lookUps.map((lookUp, at) => this.step(lookUp, at, answering, found));
    return concat(
      ...steps,
      defer(() =>
        said(
          [
            { text: `${FROM_REGISTER[language]}\n` },
            ...found.flatMap((each) => wordFound(each, language, answering.text.rows)),
          ],
          answering,
        ),
      ),
      defer(() => {
        this.answers.add({});
        return of(answering.progress.end('complete', REGISTER));
      }),
    );
  }

  /** What a person is told where rows cannot answer. */
  apology({ language }: Question): TurnEvent {
    return { type: 'turn-notice', code: 'without-assistant', text: WHAT_GOES_ON[language] };
  }

  private step(lookUp: LookUp, at: number, { question, text }: Answering, found: Found[]): Observable<TurnEvent> {
    // Rounds with Claude count from 1.
    const stepId = `0.${at + 1}`;
    const context = { branchId: question.branchId, language: question.language, asked: question, stepId };
    const facts: Facts[] = [];
    const learn = (event: TurnEvent) => {
      if (event.type !== 'facts-available') return;
      facts.push(event);
      text.learn(event);
    };
    const call = { id: stepId, name: lookUp.tool, input: lookUp.input };
    return this.toolbox.run(call, context, ({ content }) => found.push({ content, facts })).pipe(tap(learn));
  }
}

function said(parts: readonly WordedPart[], { text }: Answering): Observable<TurnEvent> {
  return new Observable((turn) => {
    const tell = (event: TurnEvent) => turn.next(event);
    for (const { text: worded, sourceId } of parts) {
      text.write(worded, tell);
      if (sourceId !== undefined) text.cite([sourceId], tell);
    }
    text.pause(tell);
    turn.complete();
  });
}
