import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import { RunningTurn, SharedTurns } from '@tasty-food/api-turn-log';
import { isFinished, type Turn } from '@tasty-food/contract';
import { RunningTurns } from './running-turns';
import { TurnStore } from './turn-store';

/** Finds a turn for the person whose it is: here while it runs, else as another instance shows it, else in the database. */
@Injectable()
export class OwnTurn {
  constructor(
    private readonly running: RunningTurns,
    private readonly store: TurnStore,
    private readonly shared: SharedTurns,
  ) {}

  /** Throws `not-found` for a turn that is not there and for another person's alike. */
  async find(turnId: string, staffId: string): Promise<Turn> {
    const found = await this.locate(turnId, staffId);
    return found instanceof RunningTurn ? (found.log.turn ?? this.stored(turnId, staffId)) : found;
  }

  /** The same, for who follows it: what is answered here needs not be summed up. */
  async locate(turnId: string, staffId: string): Promise<RunningTurn | Turn> {
    const running = this.running.find(turnId);
    if (!running) return this.stored(turnId, staffId);
    if (running.question.staff.id !== staffId) throw notFound('turn');
    return running;
  }

  private async stored(turnId: string, staffId: string): Promise<Turn> {
    const stored = await this.store.find(turnId, staffId);
    if (!stored) throw notFound('turn');
    return this.latest(stored);
  }

  /** The turns of a conversation as they stand now; whose it is, is for who asks to know. */
  async ofConversation(conversationId: string): Promise<Turn[]> {
    const stored = await this.store.ofConversation(conversationId);
    return Promise.all(stored.map((turn) => this.latest(turn)));
  }

  /** What runs, or was not saved yet, is newer where it is answered. */
  private async latest(stored: Turn): Promise<Turn> {
    const here = this.running.find(stored.turnId)?.log.turn;
    if (here || isFinished(stored.state)) return here ?? stored;
    return (await this.shared.turn(stored.turnId)) ?? stored;
  }
}
