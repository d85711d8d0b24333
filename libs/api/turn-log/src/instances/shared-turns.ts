import { Injectable, type MessageEvent } from '@nestjs/common';
import { foldTurn, type Turn, type TurnEvent } from '@tasty-food/contract';
import { Observable, type Subscription } from 'rxjs';
import { LogMirror } from './log-mirror';
import { RemoteTurn } from './remote-turn';
import type { RunningTurn } from '../running-turn';
import { TurnStream } from './turn-stream';

/** Turns across instances: shows the others what is answered here, and readers here what is answered there. */
@Injectable()
export class SharedTurns {
  private readonly remote = new Map<string, { turn: RemoteTurn; feeding: Subscription; readers: number }>();

  constructor(private readonly stream: TurnStream) {}

  get isShared(): boolean {
    return this.stream.isShared;
  }

  /** Copies the log of a turn that runs here, until it ends. `onFenced`: another instance has begun a later attempt. */
  show(running: RunningTurn, onFenced: () => void): void {
    if (!this.isShared) return;
    const { turnId, attempt } = running.question;
    const append = (from: number, frames: readonly string[]) => this.stream.append(turnId, attempt, from, frames);
    const mirror = new LogMirror(running.log, append, onFenced);
    running.log.onAppend = () => mirror.appended();
    void running.ended.then((whole) => whole || mirror.stop());
    mirror.appended();
  }

  /** Whether somebody follows the turn at another instance. With Redis away it may be so: an answer is not stopped for that. */
  async isReadElsewhere(turnId: string): Promise<boolean> {
    return this.isShared && (await this.stream.isRead(turnId).catch(() => true));
  }

  /** The frames of a turn that runs elsewhere; ends after its terminal event. One copy serves all readers of this instance. */
  follow(turnId: string, after?: string): Observable<MessageEvent> {
    return new Observable((reader) => {
      const entry = this.remote.get(turnId) ?? this.begin(turnId);
      entry.readers++;
      const subscription = entry.turn.follow(after).subscribe(reader);
      return () => {
        subscription.unsubscribe();
        if (--entry.readers > 0) return;
        entry.feeding.unsubscribe();
        this.remote.delete(turnId);
      };
    });
  }

  /** The turn as its owner has shown it so far; undefined where nothing was, or Redis is away. */
  async turn(turnId: string): Promise<Turn | undefined> {
    if (!this.isShared) return undefined;
    const frames = await this.stream.framesAfter(turnId, '0-0').catch(() => []);
    return frames.reduce<Turn | undefined>(
      (turn, { data }) => foldTurn(turn, JSON.parse(data) as TurnEvent),
      undefined,
    );
  }

  private begin(turnId: string) {
    const turn = new RemoteTurn(this.stream, turnId);
    const entry = { turn, feeding: turn.feed().subscribe(), readers: 0 };
    this.remote.set(turnId, entry);
    return entry;
  }
}
