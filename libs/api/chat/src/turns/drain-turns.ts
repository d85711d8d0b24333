import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { ChatOptions } from '../chat-options';
import { HandOver } from '../instances/hand-over';
import { RunningTurns } from './running-turns';
import { SaveAnswers } from './save-answers';

/** What is left of the drain may be nothing, and what has just ended needs a moment to be saved. */
const SAVE_AT_LEAST_MS = 5_000;

/**
 * The end of this process, for its turns: no new one begins, running ones may end for `drainMs`, the rest is handed over to another
 * process, or ended honestly where there is none; then every reader goes, and what has ended is saved.
 */
@Injectable()
export class DrainTurns implements BeforeApplicationShutdown {
  constructor(
    private readonly running: RunningTurns,
    private readonly handOver: HandOver,
    private readonly saving: SaveAnswers,
    private readonly options: ChatOptions,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    const end = performance.now() + this.options.drainMs;
    const left = () => Math.max(SAVE_AT_LEAST_MS, end - performance.now());
    this.running.drain();
    await this.running.whenAllEnded(this.options.drainMs);
    const rest = this.running.unfinished();
    if (this.handOver.isPossible) await this.handOver.these(rest, left());
    else for (const turn of rest) turn.cut('interrupted');
    await this.running.whenAllEnded(left());
    this.running.leave();
    await this.saving.whenAllSaved(left());
  }
}
