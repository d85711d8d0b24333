import type { TurnEvent } from '@tasty-food/contract';

/** One event as a reader saw it. */
export interface SeenFrame {
  readonly id: string | undefined;
  readonly event: TurnEvent;
  /** The name of the door it came through. */
  readonly door: string;
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
}
