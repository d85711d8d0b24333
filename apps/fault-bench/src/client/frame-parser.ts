import type { TurnEvent } from '@tasty-food/contract';

/** One frame of an event stream: its id, and the event in it. */
export interface ParsedFrame {
  readonly id: string | undefined;
  readonly event: TurnEvent;
}

const FRAME_END = Buffer.from('\n\n');

/**
 * The bytes of a stream, however they were cut -> whole frames. What is not whole when the connection ends counts for nothing,
 * as EventSource has it (https://html.spec.whatwg.org/multipage/server-sent-events.html). Comments are skipped.
 */
export class FrameParser {
  private rest: Buffer = Buffer.alloc(0);

  push(bytes: Buffer): ParsedFrame[] {
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const frames: ParsedFrame[] = [];
    let start = 0;
    for (let end = this.rest.indexOf(FRAME_END); end !== -1; end = this.rest.indexOf(FRAME_END, start)) {
      const frame = frameOf(this.rest.toString('utf8', start, end));
      if (frame) frames.push(frame);
      start = end + FRAME_END.length;
    }
    this.rest = this.rest.subarray(start);
    return frames;
  }
}

function frameOf(frame: string): ParsedFrame | undefined {
  const lines = frame.split('\n');
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = value('data');
  if (data === undefined) return undefined;
  if (value('event') !== undefined) throw new Error(`A frame bears the name of an event: ${frame.slice(0, 200)}`);
  return { id: value('id'), event: JSON.parse(data) as TurnEvent };
}
