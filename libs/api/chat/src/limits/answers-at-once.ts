import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { Redis } from '@tasty-food/api-redis';
import type { StaffMember } from '@tasty-food/contract';
import { ChatOptions } from '../chat-options';
import type { Question } from '@tasty-food/api-assistant-tools';
import { RunningTurns } from '../turns/running-turns';
import { LimitMetrics } from './limit-metrics';
import { MemoryPlaces, type Places } from './places';
import { SharedPlaces } from './shared-places';

/** Answers take seconds: whoever comes again after so long may find one ended. */
const RETRY_AFTER_MS = 3_000;

/**
 * How many answers run for one person at the same time, over all instances: a place is taken before the turn is written down, and free
 * once it has ended, however it ended. A turn that another process takes over keeps its place there; that of a dead process runs out.
 */
@Injectable()
export class AnswersAtOnce implements OnApplicationShutdown {
  private readonly places: Places;

  constructor(
    redis: Redis,
    private readonly running: RunningTurns,
    private readonly metrics: LimitMetrics,
    private readonly options: ChatOptions,
  ) {
    this.places = redis.isConfigured ? new SharedPlaces(redis, () => metrics.unchecked('answers')) : new MemoryPlaces();
    running.changed.subscribe((question) => this.keepWhileAnswered(question));
  }

  onApplicationShutdown(): void {
    if (this.places instanceof SharedPlaces) this.places.close();
  }

  /** Throws `rate-limited`. */
  async take({ id }: Pick<StaffMember, 'id'>, turnId: string): Promise<void> {
    const limit = this.options.answersPerPerson;
    if (await this.places.take(keyOf(id), turnId, limit)) return;
    this.metrics.refused('answers');
    throw new ProblemException(
      'rate-limited',
      `${limit} of your questions are being answered at the moment. Wait for one to end, or stop one.`,
      { retryAfterMs: RETRY_AFTER_MS },
    );
  }

  /** The turn never began. */
  async free(staffId: string, turnId: string): Promise<void> {
    await this.places.free(keyOf(staffId), turnId);
  }

  /** Told when a turn begins here, also one that was taken over, and again once it is saved. */
  private keepWhileAnswered({ staff, turnId }: Question): void {
    const turn = this.running.find(turnId);
    if (!turn || turn.log.closed) return;
    void this.places.hold(keyOf(staff.id), turnId);
    turn.ended.then(
      (whole) => (whole ? void this.free(staff.id, turnId) : this.places.handOver(keyOf(staff.id), turnId)),
      () => this.free(staff.id, turnId),
    );
  }
}

function keyOf(staffId: string): string {
  return `answers:${staffId}`;
}
