import { isTerminal, type TurnEvent } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { map, type Observable } from 'rxjs';
import type { SharedTurns } from '../../instances/shared-turns';
import type { TurnStream } from '../../instances/turn-stream';

/** What a reader of the judge is given: the bytes of one append, or the news that nothing follows. */
export interface Judged {
  readonly offset: string;
  readonly body: string;
  readonly isEnd: boolean;
}

const START = '0-0';
const END: TurnEvent = { type: 'turn-error', code: 'interrupted', retryable: false };

/**
 * One turn's log under the words of the durable streams protocol: an append is one frame, the closing is the terminal event,
 * an offset is the frame's id padded so that it sorts as text. Writes go through the append script, reads through the stream
 * and through the copy that another instance keeps.
 */
export class JudgedLog {
  private readonly turnId = randomUUID();

  constructor(
    private readonly stream: TurnStream,
    private readonly readers: SharedTurns,
  ) {}

  /** How many frames the log holds of this attempt; `FENCED` when a later one has begun. Changes nothing. */
  held(attempt: number): Promise<number> {
    return this.stream.append(this.turnId, attempt, Number.MAX_SAFE_INTEGER, []);
  }

  /** Appends one frame, or the end, or both in one step. Resolves with how many frames are held then, or `FENCED`. */
  append(attempt: number, position: number, body: string, isLast: boolean): Promise<number> {
    const frames: TurnEvent[] = body === '' ? [] : [{ type: 'text-delta', text: body }];
    if (isLast) frames.push(END);
    return this.stream.append(
      this.turnId,
      attempt,
      position,
      frames.map((frame) => JSON.stringify(frame)),
    );
  }

  /** Everything after the offset, as it is now. */
  async read(offset = offsetOf(START)): Promise<Judged[]> {
    const frames = await this.stream.framesAfter(this.turnId, idOf(offset));
    return frames.map(({ id, data }) => judged(id, data));
  }

  /** The attempt of the last frame, the offset of the last append, and whether the log is closed. */
  async tail(): Promise<{ attempt: number; offset: string; isClosed: boolean }> {
    const all = await this.read();
    const last = all.at(-1);
    const { offset = offsetOf(START) } = all.findLast(({ isEnd }) => !isEnd) ?? {};
    return { attempt: last ? Number(idOf(last.offset).split('-')[0]) : 0, offset, isClosed: last?.isEnd === true };
  }

  /**
   * What comes after the offset, live, as a reader at another instance has it; ends with the end. Of the attempts only the
   * latest, as any reader of a turn: its text begins again.
   */
  follow(offset: string): Observable<Judged> {
    const after = idOf(offset);
    const frames = this.readers.follow(this.turnId, after === START ? undefined : after);
    return frames.pipe(map(({ id, data }) => judged(id ?? '', String(data))));
  }
}

const OFFSET = /^(\d{10})_(\d{16})$/;

/** Whether it could have come from here. */
export function isOffset(text: string): boolean {
  return OFFSET.test(text);
}

export const FIRST_OFFSET = offsetOf(START);

function offsetOf(id: string): string {
  const [attempt = '', position = ''] = id.split('-');
  return `${attempt.padStart(10, '0')}_${position.padStart(16, '0')}`;
}

function idOf(offset: string): string {
  return offset.split('_').map(Number).join('-');
}

function judged(id: string, data: string): Judged {
  const event = JSON.parse(data) as TurnEvent;
  return { offset: offsetOf(id), body: event.type === 'text-delta' ? event.text : '', isEnd: isTerminal(event) };
}
