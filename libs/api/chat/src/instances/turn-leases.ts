import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { StaffStore } from '@tasty-food/api-staff';
import { foldTurnEvents, type Turn } from '@tasty-food/contract';
import { historyOf } from '../answering/history-of';
import { ProcessPulse } from './process-pulse';
import { RunningTurns } from '../turns/running-turns';
import { LEASE_MS, TurnLeaseStore, type TurnRow } from './turn-lease-store';
import { turnOf, TurnStore } from '../turns/turn-store';

/** Often enough that one late renewal loses nothing, and that a dead owner's turn is answered again within ten seconds. */
const BEAT_MS = LEASE_MS / 3;
/** A question that brings down whoever answers it must not bring down everyone. */
const MAX_ATTEMPTS = 3;

/**
 * Keeps the turns of this process, and answers again what the process before it left unfinished: a crash costs a reader some
 * seconds, not the answer.
 */
@Injectable()
export class TurnLeases implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(TurnLeases.name);
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly leases: TurnLeaseStore,
    private readonly turns: TurnStore,
    private readonly running: RunningTurns,
    private readonly staff: StaffStore,
    private readonly pulse: ProcessPulse,
  ) {}

  onApplicationBootstrap(): void {
    this.pulse.doubts.subscribe(() => this.beatSoon(0));
    this.beatSoon(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearTimeout(this.timer);
    await this.beating;
  }

  /** One beat at a time. */
  private beatSoon(ms: number): void {
    clearTimeout(this.timer);
    if (this.closing) return;
    this.timer = setTimeout(() => {
      this.beating = this.beating.then(() => this.beat()).finally(() => this.beatSoon(BEAT_MS));
    }, ms);
  }

  private async beat(): Promise<void> {
    try {
      const pauses = this.pulse.look();
      const held = this.running.unsavedIds();
      const renewed = await this.leases.renew(held);
      for (const turnId of held) if (!renewed.has(turnId)) this.running.abandon(turnId);
      this.pulse.clear(pauses);
      if (this.running.isDraining) return;
      for (const row of await this.leases.takeOver()) await this.answerAgain(row);
    } catch (failure) {
      // The database is away: what runs here goes on, and the next beat tries again.
      this.log.warn({ err: failure }, 'The leases of running turns could not be renewed');
    }
  }

  private async answerAgain(row: TurnRow): Promise<void> {
    const staff = await this.staff.activeById(row.staff_id);
    if (!staff || row.attempt > MAX_ATTEMPTS) return this.turns.finish(interrupted(row));
    this.log.warn({ turnId: row.id, attempt: row.attempt }, 'A turn whose owner died is answered again');
    this.running.start({
      turnId: row.id,
      conversationId: row.conversation_id,
      staff,
      text: row.question,
      language: row.language,
      branchId: row.branch_id ?? '',
      askedAt: row.asked_at,
      attempt: row.attempt,
      history: historyOf(await this.turns.before(row.conversation_id, row.id)),
    });
  }
}

function interrupted(row: TurnRow): Turn {
  const failed = { type: 'turn-error', code: 'interrupted', retryable: true } as const;
  return foldTurnEvents([failed], turnOf(row)) as Turn;
}
