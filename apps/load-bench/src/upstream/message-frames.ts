import { writeMarker } from '../marker.ts';

/** The events of one message of the Messages API, as they lie on the wire. */
const MESSAGE_START = {
  type: 'message_start',
  message: {
    id: 'msg_load_bench',
    type: 'message',
    role: 'assistant',
    model: 'load-bench',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 25, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: 1 },
  },
};

export const FIRST_FRAMES =
  frame(MESSAGE_START) +
  frame({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
  frame({ type: 'ping' });

export function deltaFrame(seq: number, sentUs: number, receivedUs?: number): string {
  // Put together by hand: this line runs once a token.
  return `event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" words${writeMarker(seq, sentUs, receivedUs)}"}}\n\n`;
}

export function lastFrames(outputTokens: number): string {
  const delta = { stop_reason: 'end_turn', stop_sequence: null };
  return (
    frame({ type: 'content_block_stop', index: 0 }) +
    frame({ type: 'message_delta', delta, usage: { output_tokens: outputTokens } }) +
    frame({ type: 'message_stop' })
  );
}

/** A piece of a body with `Transfer-Encoding: chunked`; ASCII only, so its length in characters is its length in bytes. */
export function chunk(ascii: string): string {
  return `${ascii.length.toString(16)}\r\n${ascii}\r\n`;
}

function frame(event: { type: string; [member: string]: unknown }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
