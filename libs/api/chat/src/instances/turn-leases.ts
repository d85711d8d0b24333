import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LEASE_MS, ProcessPulse } from '@tasty-food/api-turn-log';
import { RunningTurns } from '../turns/running-turns';
import { AnswerAgain } from './answer-again';
import { HandOver } from './hand-over';
import { TurnLeaseStore } from './turn-lease-store';

/** Often enough that one late renewal loses nothing, and that a dead owner's turn is answered again within ten seconds. */
const BEAT_MS = LEASE_MS / 3;

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
  /** Until then no turn is taken over, by the clock of `performance`. */
  private patientUntil = 0;

  constructor(
    private readonly leases: TurnLeaseStore,
    private readonly running: RunningTurns,
    private readonly again: AnswerAgain,
    private readonly pulse: ProcessPulse,
    private readonly handOver: HandOver,
  ) {}

  onApplicationBootstrap(): void {
    this.pulse.doubts.subscribe(() => this.beatSoon(0));
    this.handOver.told.subscribe(() => this.beatSoon(0));
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
      if (this.running.isDraining || performance.now() < this.patientUntil) return;
      for (const row of await this.leases.takeOver()) await this.again.answer(row);
    } catch (failure) {
      // The database is away: what runs here goes on, and the next beat tries again. Nobody could renew meanwhile: once it is
      // back, every owner gets the time to.
      this.patientUntil = performance.now() + LEASE_MS;
      this.log.warn({ err: failure }, 'The leases of running turns could not be renewed');
    }
  }
}
