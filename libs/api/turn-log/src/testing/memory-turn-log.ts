import type { MessageEvent } from '@nestjs/common';
import type { Turn, TurnEvent } from '@tasty-food/contract';
import type { Observable } from 'rxjs';
import { ownedTurn, type TurnLogUnderTest } from './turn-log-under-test';

/** The log in the memory of its owner; an owner that lost its turn is told so at once. */
export class MemoryTurnLog implements TurnLogUnderTest {
  readonly doors = 1;
  private owner = ownedTurn('turn', 1);
  private former = this.owner;

  get turn(): Turn | undefined {
    return this.owner.log.turn;
  }

  get followers(): number {
    return this.owner.log.readerCount;
  }

  append(event: TurnEvent): void {
    this.owner.log.append(event);
  }

  follow(after?: string): Observable<MessageEvent> {
    return this.owner.follow(after);
  }

  takeOver(): void {
    this.former = this.owner;
    this.owner = ownedTurn('turn', this.former.question.attempt + 1);
    this.former.abandon();
  }

  appendAsFormer(event: TurnEvent): void {
    this.former.log.append(event);
  }
}
