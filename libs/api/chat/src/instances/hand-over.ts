import { Injectable, Logger } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import type { RunningTurn } from '@tasty-food/api-turn-log';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Observable } from 'rxjs';
import { RunningTurns } from '../turns/running-turns';
import { TurnLeaseStore } from './turn-lease-store';

const HANDED_OVER = 'turns:handed-over';

/** Gives the turns of a process that must go to another one, without a wait for their leases to run out. */
@Injectable()
export class HandOver {
  private readonly log = new Logger(HandOver.name);

  constructor(
    private readonly running: RunningTurns,
    private readonly leases: TurnLeaseStore,
    private readonly redis: Redis,
  ) {}

  /** Without Redis there is no other process to be told, and readers would wait for a restart. */
  get isPossible(): boolean {
    return this.redis.isConfigured;
  }

  /** Emits when another process has given up turns: whoever looks now may have them. */
  get told(): Observable<unknown> {
    return this.redis.messages(HANDED_OVER);
  }

  /**
   * Not one more word is said here of these turns, and their readers go without an end, to come back elsewhere. Each attempt is booked
   * before its lease is given up: the other process would book it by estimate. Should the database be away for `withinMs`, the
   * leases run out by themselves.
   */
  async these(turns: readonly RunningTurn[], withinMs: number): Promise<void> {
    if (turns.length === 0) return;
    const booked = turns.map((turn) => this.running.giveUp(turn));
    this.running.leave();
    await Promise.race([Promise.all(booked), sleep(withinMs, undefined, { ref: false })]);
    const turnIds = turns.map(({ question }) => question.turnId);
    try {
      await this.leases.giveUp(turnIds);
      await this.redis.publish(HANDED_OVER, String(turnIds.length));
      this.log.log({ turnIds }, 'Running turns were handed over');
    } catch (failure) {
      this.log.warn(
        { err: failure, turnIds },
        'Running turns could not be handed over: their leases must run out first',
      );
    }
  }
}
