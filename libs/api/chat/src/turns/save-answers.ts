import { Injectable, Logger } from '@nestjs/common';
import type { TerminalEvent, Turn } from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { idsOf, type Question } from '@tasty-food/api-assistant-tools';
import { TurnSpending } from './turn-spending';
import { TurnStore } from './turn-store';

const RETRY_MS = 1_000;

/** Saves what has ended here. A database that is away must not lose an answer: it is tried again until it is saved. */
@Injectable()
export class SaveAnswers {
  /** How many could not be saved at the first try, since the start. */
  lateCount = 0;

  private readonly saving = new Map<string, Promise<void>>();
  private readonly log = new Logger(SaveAnswers.name);

  constructor(
    private readonly store: TurnStore,
    private readonly spending: TurnSpending,
  ) {}

  get unsavedCount(): number {
    return this.saving.size;
  }

  /** Resolves once the answer is saved and booked. Never rejects. */
  save(turn: Turn, question: Question): Promise<void> {
    return this.insist(question, async () => {
      await this.store.finish(turn, question.staff.id);
      this.spending.wasBooked(question);
    });
  }

  /** Resolves once an attempt is booked that was given up: its turn is another process's, or was deleted. Never rejects. */
  book(question: Question, ending: TerminalEvent | undefined, told: Turn | undefined): Promise<void> {
    return this.insist(question, () => this.spending.bookGivenUp(question, ending, told));
  }

  /** Waits until all is saved, at most so long; says loudly what could not be. */
  async whenAllSaved(withinMs: number): Promise<void> {
    const late = sleep(withinMs, true, { ref: false });
    // What has just ended comes to be saved in a moment.
    for (let isLate = await sleep(0, false); !isLate && this.saving.size > 0;) {
      isLate = await Promise.race([Promise.all(this.saving.values()).then(() => false), late]);
    }
    const turnIds = [...this.saving.keys()];
    if (turnIds.length === 0) return;
    this.log.error(
      { turnIds },
      `${turnIds.length} answers could not be saved before the end: another process answers these questions again`,
    );
  }

  private insist(question: Question, write: () => Promise<void>): Promise<void> {
    const { turnId } = question;
    const saved = this.untilDone(question, write).finally(() => {
      if (this.saving.get(turnId) === saved) this.saving.delete(turnId);
    });
    this.saving.set(turnId, saved);
    return saved;
  }

  private async untilDone(question: Question, write: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await write();
      } catch (failure) {
        if (tries === 1) this.lateCount++;
        this.log.warn({ ...idsOf(question), err: failure }, 'An answer could not be saved yet');
        await sleep(RETRY_MS, undefined, { ref: false });
      }
    }
  }
}
