import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import type { Turn } from '@tasty-food/contract';
import { RunningTurns } from './running-turns';
import { TurnStore } from './turn-store';

/** Finds a turn for the person whose it is: in this process while it runs, else in the database. */
@Injectable()
export class OwnTurn {
  constructor(
    private readonly running: RunningTurns,
    private readonly store: TurnStore,
  ) {}

  /** Throws `not-found` for a turn that is not there and for another person's alike. */
  async find(turnId: string, staffId: string): Promise<Turn> {
    const running = this.running.find(turnId);
    if (running?.log.turn) {
      if (running.question.staff.id !== staffId) throw notFound('turn');
      return running.log.turn;
    }
    const stored = await this.store.find(turnId, staffId);
    if (!stored) throw notFound('turn');
    return stored;
  }
}
