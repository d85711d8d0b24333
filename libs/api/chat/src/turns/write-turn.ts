import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { AnswerQuestion } from '@tasty-food/api-answers';
import { AnswersAtOnce } from '../limits/answers-at-once';
import type { Question } from '@tasty-food/api-assistant-tools';
import { TurnStore, type NewTurn } from './turn-store';

/** A turn that may begin in -> written down, with a place among the person's answers, which is free again where none begins. */
@Injectable()
export class WriteTurn {
  constructor(
    private readonly turns: TurnStore,
    private readonly answers: AnswerQuestion,
    private readonly atOnce: AnswersAtOnce,
  ) {}

  /**
   * Undefined when the idempotency key was taken. Throws `rate-limited` where as many answers run for the person as may, and
   * `budget-exceeded`.
   */
  async write(turn: Omit<NewTurn, 'model'>): Promise<Question | undefined> {
    const { staff, turnId } = turn.question;
    await this.atOnce.take(staff, turnId);
    let written: Question | undefined;
    try {
      written = await this.insert(turn);
      return written;
    } finally {
      if (!written) await this.atOnce.free(staff.id, turnId);
    }
  }

  /** What no budget has room for is still answered where that costs nothing. */
  private async insert(turn: Omit<NewTurn, 'model'>): Promise<Question | undefined> {
    let { question } = turn;
    try {
      return (await this.turns.insert({ ...turn, model: this.answers.modelFor(question) })) ? question : undefined;
    } catch (refusal) {
      const isOverBudget = refusal instanceof ProblemException && refusal.code === 'budget-exceeded';
      if (!isOverBudget || !(await this.answers.canAnswerFromRegister(question))) throw refusal;
    }
    question = { ...question, isOverBudget: true };
    return (await this.turns.insert({ ...turn, question, model: this.answers.modelFor(question) }))
      ? question
      : undefined;
  }
}
