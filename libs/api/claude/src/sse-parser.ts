import { StringDecoder } from 'node:string_decoder';
import { ClaudeFailure } from './claude-failure';

/** One event may hold so much: a line without an end must not fill the memory. */
export const EVENT_MAX_LENGTH = 1024 * 1024;

/**
 * Bytes of `text/event-stream` in, however they were cut -> the `data` of each event out.
 * Reads what Claude sends (https://html.spec.whatwg.org/multipage/server-sent-events.html without `id` and `retry`):
 * lines end with LF or CRLF, an event with an empty line. An event that was not closed by its empty line is dropped.
 */
export class SseParser {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';
  private data = '';
  /** How far `rest` was searched for a line end: an event that arrives byte by byte is not searched again from its start. */
  private searched = 0;

  constructor(private readonly onData: (data: string) => void) {}

  push(bytes: Buffer): void {
    const text = this.rest + this.decoder.write(bytes);
    let lineStart = 0;
    for (let end = text.indexOf('\n', this.searched); end !== -1; end = text.indexOf('\n', lineStart)) {
      this.line(text.slice(lineStart, text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end));
      lineStart = end + 1;
    }
    this.rest = lineStart === 0 ? text : text.slice(lineStart);
    this.searched = this.rest.length;
    if (this.rest.length + this.data.length > EVENT_MAX_LENGTH) {
      throw new ClaudeFailure('too-large', `Claude sent an event of more than ${EVENT_MAX_LENGTH} characters`);
    }
  }

  private line(line: string): void {
    if (line === '') {
      if (this.data === '') return;
      const data = this.data;
      this.data = '';
      this.onData(data);
    } else if (line.startsWith('data:')) {
      const value = line.slice(line.charCodeAt(5) === SPACE ? 6 : 5);
      this.data = this.data === '' ? value : `${this.data}\n${value}`;
    }
  }
}

const CARRIAGE_RETURN = 13;
const SPACE = 32;
