import { setTimeout as sleep } from 'node:timers/promises';
import { nowUs } from '../clock.ts';
import { readShape } from '../stream-shape.ts';
import type { Wire } from '../wire.ts';
import { followTurn } from './follow-turn.ts';
import { Refusal, type HttpClient } from './http-client.ts';
import type { LoadGauge } from './load-gauge.ts';

const RAMP_STEP_MS = 5;

export interface Flight {
  readonly shape: string;
  readonly total: number;
  readonly atOnce: number;
  readonly perSecond: number;
  readonly readers: number;
  /** Else a refusal is a loss. */
  readonly mayBeRefused?: boolean;
}

/** Asks `total` questions, never more than `atOnce` at a time and `perSecond` a second, and counts what becomes of them. */
export class TurnsInFlight {
  started = 0;
  /** Turns that have said their first token. */
  speaking = 0;
  over = 0;
  lost = 0;
  /** Not lost: nothing of them had begun. */
  refused = 0;
  gaps = 0;
  readonly failures: Record<string, number> = {};

  private readonly sinceMs = performance.now();
  private readonly cut = new AbortController();
  private readonly client: HttpClient;
  private readonly wire: Wire;
  private readonly flight: Flight;
  private readonly gauge: LoadGauge | undefined;

  constructor(client: HttpClient, wire: Wire, flight: Flight, gauge?: LoadGauge) {
    this.client = client;
    this.wire = wire;
    this.flight = flight;
    this.gauge = gauge;
  }

  /** Resolves once all are over, or after `limitMs`: those still running then are lost. */
  async runToEnd(limitMs: number): Promise<void> {
    await this.until(() => this.over === this.flight.total, limitMs);
    const late = this.flight.total - this.over;
    if (late > 0) this.fail('not over in time', late);
    this.letGo();
  }

  /** Resolves once each has said its first token or is over, or after `limitMs`: the silent ones are lost. */
  async hold(limitMs: number): Promise<void> {
    const silentOnes = () => this.flight.total - this.speaking - this.lost - this.refused;
    await this.until(() => this.started === this.flight.total && silentOnes() <= 0, limitMs);
    const silent = silentOnes();
    if (silent > 0) this.fail('no token in time', silent);
  }

  /** Closes what is still open; nothing that happens from now on counts. */
  letGo(): void {
    this.cut.abort();
  }

  private async until(done: () => boolean, limitMs: number): Promise<void> {
    const endMs = this.sinceMs + limitMs;
    while (performance.now() < endMs && !done()) {
      this.startDue();
      await sleep(RAMP_STEP_MS);
    }
  }

  private startDue(): void {
    const { total, atOnce, perSecond } = this.flight;
    const due = Math.min(total, Math.ceil(((performance.now() - this.sinceMs) / 1000) * perSecond));
    while (this.started < due && this.started - this.over < atOnce) void this.runTurn(this.started++);
  }

  private async runTurn(number: number): Promise<void> {
    try {
      await this.turn(number);
    } catch (failure) {
      if (failure instanceof Refusal && this.flight.mayBeRefused) this.refused++;
      else if (!this.cut.signal.aborted) this.fail((failure as Error).message, 1);
    }
    this.over++;
    // The next at once: a place that waits for the ramp's next step would be a pause that nobody asked for.
    if (!this.cut.signal.aborted) this.startDue();
  }

  private turn(number: number): Promise<void> {
    const { gauge } = this;
    const askedUs = nowUs();
    return followTurn(this.client, this.wire, `${this.flight.shape} question ${number}`, {
      tokens: readShape(this.flight.shape)?.tokens ?? 0,
      readers: this.flight.readers,
      signal: this.cut.signal,
      onGap: () => this.gaps++,
      onToken: ({ sentUs, receivedUs }, seenUs) => {
        if (receivedUs !== undefined) {
          this.speaking++;
          gauge?.firstToken.add(seenUs - askedUs - (sentUs - receivedUs));
        }
        if (!gauge?.isOpen) return;
        gauge.tokens++;
        gauge.tokensOfTurn[number] = (gauge.tokensOfTurn[number] ?? 0) + 1;
        gauge.relay.add(seenUs - sentUs);
      },
    });
  }

  private fail(why: string, count: number): void {
    this.lost += count;
    this.failures[why] = (this.failures[why] ?? 0) + count;
  }
}
