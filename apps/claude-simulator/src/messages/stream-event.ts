/** One server-sent event of the Messages API, and the output tokens it carries (they set the pace). */
export interface StreamEvent {
  name: string;
  data: Record<string, unknown>;
  tokens: number;
}

/** The bytes of one event, and the output tokens they carry. */
export interface Frame {
  bytes: Buffer;
  tokens: number;
}

export const PING: StreamEvent = { name: 'ping', data: { type: 'ping' }, tokens: 0 };

const LONGEST_PADDING = 16;

/**
 * The bytes of an event. The real API pads its JSON with spaces before the last brace (against guessing texts by their
 * length), and a reader has to live with that: here the padding follows from the position, so that runs are the same.
 */
export function frameOf(event: StreamEvent, position: number): string {
  const json = JSON.stringify(event.data);
  const padding = event.name === 'ping' ? '' : ' '.repeat((position * 7) % LONGEST_PADDING);
  return `event: ${event.name}\ndata: ${json.slice(0, -1)}${padding}}\n\n`;
}

/** Events as they go over the wire. */
export function* framesOfEvents(events: Iterable<StreamEvent>): Generator<Frame> {
  let position = 0;
  for (const event of events) {
    yield { bytes: Buffer.from(frameOf(event, position)), tokens: event.tokens };
    position += 1;
  }
}
