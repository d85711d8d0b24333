import { Injectable, Logger } from '@nestjs/common';
import { historyOf } from '@tasty-food/api-answers';
import type { Question } from '@tasty-food/api-assistant-tools';
import { StaffStore } from '@tasty-food/api-staff';
import { SharedTurns } from '@tasty-food/api-turn-log';
import { foldTurnEvents, isFinished, type Turn } from '@tasty-food/contract';
import { RunningTurns } from '../turns/running-turns';
import { TurnSpending } from '../turns/turn-spending';
import { turnOf, TurnStore } from '../turns/turn-store';
import type { TurnRow } from './turn-lease-store';

/** A question that brings down whoever answers it must not bring down everyone. */
const MAX_ATTEMPTS = 3;

/** A turn that was taken over from a process that is gone in -> answered again, and what it had used is booked. */
@Injectable()
export class AnswerAgain {
  /** How many turns were taken over, since the start. */
  takenOver = 0;

  private readonly log = new Logger(AnswerAgain.name);

  constructor(
    private readonly turns: TurnStore,
    private readonly running: RunningTurns,
    private readonly shared: SharedTurns,
    private readonly staff: StaffStore,
    private readonly spending: TurnSpending,
  ) {}

  async answer(row: TurnRow): Promise<void> {
    this.takenOver++;
    const told = await this.shared.turn(row.id);
    // Its readers have seen it end: only the saving is missing.
    if (told && isFinished(told.state)) return this.turns.finish(told, row.staff_id);
    const staff = await this.staff.activeById(row.staff_id);
    const question: Question = {
      turnId: row.id,
      conversationId: row.conversation_id,
      staff: staff ?? { id: row.staff_id, role: 'staff', branchId: row.branch_id },
      text: row.question,
      language: row.language,
      branchId: row.branch_id ?? '',
      askedAt: row.asked_at,
      replaces: row.replaces ?? undefined,
      attempt: row.attempt,
      wasShown: this.wasShown(told),
      history: historyOf(await this.turns.before(row.conversation_id, row.id)),
    };
    await this.spending.bookLost(question, row.model, told);
    if (!staff || row.attempt > MAX_ATTEMPTS) return this.turns.finish(failed(row, 'interrupted'), row.staff_id);
    if (!(await this.spending.reserveAgain(question))) {
      return this.turns.finish(failed(row, 'budget-exceeded'), row.staff_id);
    }
    this.log.warn({ turnId: row.id, attempt: row.attempt }, 'A turn whose owner is gone is answered again');
    this.running.start(question);
  }

  /** Without a shared log nobody knows any more what the owner had said. */
  private wasShown(told: Turn | undefined): boolean {
    return told ? told.text !== '' || told.facts.length > 0 : !this.shared.isShared;
  }
}

function failed(row: TurnRow, code: 'interrupted' | 'budget-exceeded'): Turn {
  const end = { type: 'turn-error', code, retryable: code === 'interrupted' } as const;
  return foldTurnEvents([end], turnOf(row)) as Turn;
}
