import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { textAfter } from '../judge/text-after.ts';
import type { SeenFrame } from '../judge/seen-frame.ts';
import type { Door } from './door.ts';
import { FrameParser, type ParsedFrame } from './frame-parser.ts';

/** A stream ends by itself after the terminal event; so long it may take. */
const END_LIMIT_MS = 5_000;
const RECONNECT_MS = 100;

/** Where one connection is cut from this side: after so many bytes of it, or so many events. */
export interface Cut {
  readonly afterBytes?: number;
  readonly afterEvents?: number;
}

/** How one connection is read, where that is not: all of it, as it comes. */
export interface Manner extends Cut {
  /** Nothing is taken from the socket before this. */
  readonly asleep?: Promise<void>;
}

/** How one connection came to its end. */
export type Parting = 'ended' | 'cut' | 'broken' | 'refused';

/** One reader of a turn, over as many connections as it takes: each resumes after the last event that came whole. */
export class TurnReader {
  readonly frames: SeenFrame[] = [];
  /** Of the turn so far. */
  text = '';
  /** A terminal event was seen. */
  ended = false;
  connections = 0;
  bytes = 0;
  /** What no reader should meet, in words. */
  readonly faults: string[] = [];

  readonly turnId: string;
  private lastId: string | undefined;
  private readonly abort = new AbortController();
  private readonly waiting = new Set<() => void>();

  constructor(turnId: string) {
    this.turnId = turnId;
  }

  /** Reads on through one connection until it ends. */
  async connect(door: Door, manner: Manner = {}): Promise<Parting> {
    this.connections++;
    const headers: Record<string, string> = this.lastId === undefined ? {} : { 'last-event-id': this.lastId };
    const path = `/api/chat/turns/${this.turnId}/events`;
    const response = await door.open('GET', path, { headers, signal: this.abort.signal }).catch(() => undefined);
    if (!response) return 'broken';
    if (response.statusCode !== 200) {
      response.destroy();
      // A gateway without an instance behind it, or an instance without its database: worth another try.
      if ((response.statusCode ?? 0) < 500) this.faults.push(`was answered with ${response.statusCode}`);
      return 'refused';
    }
    return this.read(response, door.name, manner);
  }

  /** Reads to the terminal event, connecting again as often as it takes; each time through the door that `next` names. */
  async readToEnd(next: () => Door, limitMs: number): Promise<void> {
    const impatience = setTimeout(() => this.giveUp(`had no end within ${limitMs / 1000} s`), limitMs);
    while (!this.ended && !this.abort.signal.aborted) {
      const parting = await this.connect(next());
      if (parting !== 'ended') await sleep(RECONNECT_MS);
    }
    clearTimeout(impatience);
  }

  giveUp(why: string): void {
    this.faults.push(why);
    this.abort.abort();
  }

  /** Resolves once what was read so far satisfies `enough`, false when the turn ends or `limitMs` pass before. */
  async until(enough: (reader: TurnReader) => boolean, limitMs = 20_000): Promise<boolean> {
    const endMs = performance.now() + limitMs;
    while (!enough(this)) {
      const leftMs = endMs - performance.now();
      if (this.ended || leftMs <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, leftMs);
        this.waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return true;
  }

  private read(response: IncomingMessage, door: string, { asleep, ...cut }: Manner): Promise<Parting> {
    const parser = new FrameParser();
    let bytesLeft = cut.afterBytes ?? Infinity;
    let eventsLeft = cut.afterEvents ?? Infinity;
    let parting: Parting = 'broken';
    let impatience: NodeJS.Timeout | undefined;
    const leave = () => {
      parting = 'cut';
      response.destroy();
    };
    return new Promise((resolve) => {
      response.on('error', () => undefined);
      response.on('data', (bytes: Buffer) => {
        if (parting === 'cut') return;
        this.bytes += bytes.length;
        for (const frame of this.parse(parser, bytes.subarray(0, bytesLeft))) {
          if (eventsLeft-- <= 0) return leave();
          this.take(frame, door);
        }
        bytesLeft -= bytes.length;
        if (bytesLeft <= 0 || eventsLeft <= 0) leave();
        else if (this.ended) impatience ??= setTimeout(() => this.giveUp('stayed open after its end'), END_LIMIT_MS);
      });
      if (asleep) response.pause();
      void asleep?.then(() => response.resume());
      response.once('close', () => {
        clearTimeout(impatience);
        this.tellWaiting();
        resolve(this.ended ? 'ended' : parting);
      });
    });
  }

  private parse(parser: FrameParser, bytes: Buffer): ParsedFrame[] {
    try {
      return parser.push(bytes);
    } catch (failure) {
      this.giveUp(`met what is no frame: ${(failure as Error).message}`);
      return [];
    }
  }

  private take({ id, event }: ParsedFrame, door: string): void {
    this.lastId = id ?? this.lastId;
    this.frames.push({ id, event, door, atMs: performance.now() });
    this.text = textAfter(this.text, event);
    this.ended ||= event.type === 'turn-end' || event.type === 'turn-error';
    this.tellWaiting();
  }

  private tellWaiting(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const tell of waiting) tell();
  }
}
