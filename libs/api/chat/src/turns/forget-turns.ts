import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import { TurnStream } from '@tasty-food/api-turn-log';
import { RunningTurns } from './running-turns';

/** What was deleted. */
export interface Gone {
  readonly conversationIds: readonly string[];
  readonly turnIds: readonly string[];
}

const FORGOTTEN = 'turns:forgotten';

/** What was deleted leaves the memory of every instance and the shared log too, whether it is still being answered or not. */
@Injectable()
export class ForgetTurns implements OnApplicationBootstrap {
  private readonly log = new Logger(ForgetTurns.name);

  constructor(
    private readonly running: RunningTurns,
    private readonly stream: TurnStream,
    private readonly redis: Redis,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.redis.isConfigured) return;
    this.redis.messages(FORGOTTEN).subscribe((message) => this.forgetHere(JSON.parse(message) as string[]));
  }

  /** With Redis away the logs of the turns leave it by themselves some minutes after they ended; that is logged. */
  async forget({ conversationIds, turnIds }: Gone): Promise<void> {
    this.forgetHere(conversationIds);
    if (!this.redis.isConfigured || conversationIds.length === 0) return;
    try {
      await this.stream.forget(turnIds);
      await this.redis.publish(FORGOTTEN, JSON.stringify(conversationIds));
    } catch (failure) {
      this.log.warn({ err: failure }, 'Deleted turns stay in the shared log until it forgets them by itself');
    }
  }

  private forgetHere(conversationIds: readonly string[]): void {
    for (const conversationId of conversationIds) this.running.forget(conversationId);
  }
}
