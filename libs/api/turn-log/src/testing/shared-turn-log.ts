import type { MessageEvent } from '@nestjs/common';
import type { Redis } from '@tasty-food/api-redis';
import type { Turn, TurnEvent } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { Observable } from 'rxjs';
import { SharedTurns } from '../instances/shared-turns';
import { TurnStream } from '../instances/turn-stream';
import { ownedTurn, type TurnLogUnderTest } from './turn-log-under-test';

/** The log of an owner, its copy in a real Redis, and the copy of that at another instance: the first door and the second. */
export class SharedTurnLog implements TurnLogUnderTest {
  readonly doors = 2;
  readonly turnId = randomUUID();
  private readonly stream: TurnStream;
  private readonly owning: SharedTurns;
  private readonly elsewhere: SharedTurns;
  private owner = ownedTurn(this.turnId, 1);
  private former = this.owner;
  private followersElsewhere = 0;

  /** One connection for each of the two instances. */
  constructor(ownersRedis: Redis, elsewheresRedis: Redis) {
    this.stream = new TurnStream(ownersRedis);
    this.owning = new SharedTurns(this.stream);
    this.elsewhere = new SharedTurns(new TurnStream(elsewheresRedis));
    this.show();
  }

  get turn(): Turn | undefined {
    return this.owner.log.turn;
  }

  get followers(): number {
    return this.owner.log.readerCount + this.followersElsewhere;
  }

  append(event: TurnEvent): void {
    this.owner.log.append(event);
  }

  follow(after?: string, door = 1): Observable<MessageEvent> {
    if (door === 0) return this.owner.follow(after);
    return new Observable((reader) => {
      this.followersElsewhere++;
      reader.add(() => this.followersElsewhere--);
      return this.elsewhere.follow(this.turnId, after).subscribe(reader);
    });
  }

  takeOver(): void {
    this.former = this.owner;
    this.owner = ownedTurn(this.turnId, this.former.question.attempt + 1);
    this.show();
  }

  appendAsFormer(event: TurnEvent): void {
    this.former.log.append(event);
  }

  /** Whether the owner would believe that somebody reads at another instance. */
  isReadElsewhere(): Promise<boolean> {
    return this.owning.isReadElsewhere(this.turnId);
  }

  /** Whether so many events of the latest attempt have come to Redis. */
  async isShown(count: number): Promise<boolean> {
    const frames = await this.stream.framesAfter(this.turnId, '0-0');
    return frames.filter(({ attempt }) => attempt === this.owner.question.attempt).length === count;
  }

  private show(): void {
    const { owner } = this;
    this.owning.show(owner, () => owner.abandon());
  }
}
