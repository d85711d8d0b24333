import { setTimeout as sleep } from 'node:timers/promises';
import type { Door } from '../client/door.ts';
import { FrameParser, type ParsedFrame } from '../client/frame-parser.ts';
import type { Delays } from './delays.ts';
import { DeltaOrder } from './delta-order.ts';

const RECONNECT_MS = 100;

/** A reader that keeps nothing but the count: hundreds of them read for minutes. */
export class MarkedReader {
  private readonly order = new DeltaOrder();
  private lastId: string | undefined;
  private end: string | undefined;

  private readonly turnId: string;
  private readonly delays: Delays;

  constructor(turnId: string, delays: Delays) {
    this.turnId = turnId;
    this.delays = delays;
  }

  async readToEnd(door: Door, limitMs: number): Promise<void> {
    const signal = AbortSignal.timeout(limitMs);
    while (this.end === undefined && !signal.aborted) {
      await this.connect(door, signal).catch(() => undefined);
      if (this.end === undefined) await sleep(RECONNECT_MS);
    }
  }

  /** What is wrong, in words. */
  faults(deltas: number): string[] {
    const { next, broken } = this.order;
    const faults = [];
    if (this.end !== 'complete') faults.push(`ended ${this.end ?? 'never'}`);
    if (broken > 0 || next !== deltas) faults.push(`${next} deltas of ${deltas}, ${broken} out of order`);
    return faults;
  }

  private async connect(door: Door, signal: AbortSignal): Promise<void> {
    const headers: Record<string, string> = this.lastId === undefined ? {} : { 'last-event-id': this.lastId };
    const response = await door.open('GET', `/api/chat/turns/${this.turnId}/events`, { headers, signal });
    const parser = new FrameParser();
    for await (const bytes of response as AsyncIterable<Buffer>) {
      const nowUs = Number(process.hrtime.bigint() / 1_000n);
      for (const frame of parser.push(bytes)) this.take(frame, nowUs);
    }
  }

  private take({ id, event }: ParsedFrame, nowUs: number): void {
    this.lastId = id ?? this.lastId;
    if (event.type === 'text-delta') {
      for (const sentUs of this.order.read(event.text)) this.delays.add((nowUs - sentUs) / 1_000);
    } else if (event.type === 'turn-snapshot') {
      this.order.next = 0;
      this.order.read(event.turn.text);
    } else if (event.type === 'turn-end') {
      this.end = event.reason;
    } else if (event.type === 'turn-error') {
      this.end = event.code;
    }
  }
}
