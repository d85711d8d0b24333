import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import { isFinished, type StoppedTurn, type Turn } from '@tasty-food/contract';
import { filter, firstValueFrom, map, of, timeout } from 'rxjs';
import { RunningTurns } from './running-turns';

const REQUESTS = 'turns:stop';
const ANSWERS = 'turns:stopped';
/** The owner closes Claude's connection within moments; one that does not answer by then is gone or paused. */
const ANSWER_WAIT_MS = 2_000;

/** Stops a turn wherever it runs. */
@Injectable()
export class StopTurn implements OnApplicationBootstrap {
  private readonly log = new Logger(StopTurn.name);

  constructor(
    private readonly running: RunningTurns,
    private readonly redis: Redis,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.redis.isConfigured) return;
    // Listened to from the start: a subscription made for one stop could come after its answer.
    this.redis.messages(ANSWERS).subscribe();
    this.redis.messages(REQUESTS).subscribe((turnId) => void this.stopForAnother(turnId));
  }

  /** Answers once Claude's connection is closed. Stopping what has ended changes nothing. */
  async stop(turn: Turn): Promise<StoppedTurn> {
    const { turnId } = turn;
    const unchanged: StoppedTurn = { turnId, state: turn.state, upstreamClosed: isFinished(turn.state) };
    const stoppedHere = await this.running.stop(turnId);
    if (stoppedHere) return stoppedHere;
    if (isFinished(turn.state) || !this.redis.isConfigured) return unchanged;
    return (await this.askOwner(turnId)) ?? unchanged;
  }

  private async askOwner(turnId: string): Promise<StoppedTurn | undefined> {
    const answer = firstValueFrom(
      this.redis.messages(ANSWERS).pipe(
        map((message) => JSON.parse(message) as StoppedTurn),
        filter((stopped) => stopped.turnId === turnId),
        timeout({ first: ANSWER_WAIT_MS, with: () => of(undefined) }),
      ),
    );
    await this.redis
      .publish(REQUESTS, turnId)
      .catch((failure: unknown) => this.log.warn({ err: failure, turnId }, 'A stop could not be told'));
    return answer;
  }

  private async stopForAnother(turnId: string): Promise<void> {
    const stopped = await this.running.stop(turnId);
    if (stopped) await this.redis.publish(ANSWERS, JSON.stringify(stopped)).catch(() => undefined);
  }
}
