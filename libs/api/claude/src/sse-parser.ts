import { StringDecoder } from 'node:string_decoder';
import { ClaudeFailure } from './claude-failure';

/** One event may hold so much: a line without an end must not fill the memory. */
export const EVENT_MAX_LENGTH = 1024 * 1024;

/** Who reads the events. */
export interface DataReader {
  read(data: string): void;
}

/**
 * Bytes of `text/event-stream` in, however they were cut -> the `data` of each event out.
 * Reads what Claude sends (https://html.spec.whatwg.org/multipage/server-sent-events.html without `id` and `retry`):
 * lines end with LF or CRLF, an event with an empty line. An event that was not closed by its empty line is dropped.
 */
export class SseParser {
  /** Made when bytes end within a character, which Claude's hardly ever do: thousands of streams must not hold one each. */
  private decoder: StringDecoder | undefined;
  private rest = '';
  private data = '';
  /** How far `rest` was searched for a line end: an event that arrives byte by byte is not searched again from its start. */
  private searched = 0;

  constructor(private readonly reader: DataReader) {}

  push(bytes: Buffer): void {
    const text = this.rest + this.decoded(bytes);
    let lineStart = 0;
    for (let end = text.indexOf('\n', this.searched); end !== -1; end = text.indexOf('\n', lineStart)) {
      this.line(text, lineStart, text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end);
      lineStart = end + 1;
    }
    this.rest = lineStart === 0 ? text : text.slice(lineStart);
    this.searched = this.rest.length;
    if (this.rest.length + this.data.length > EVENT_MAX_LENGTH) {
      throw new ClaudeFailure('too-large', `Claude sent an event of more than ${EVENT_MAX_LENGTH} characters`);
    }
  }

  private decoded(bytes: Buffer): string {
    const last = bytes.at(-1) ?? 0;
    if (this.decoder === undefined && last < FIRST_OF_SEVERAL) return bytes.toString('utf8');
    this.decoder ??= new StringDecoder('utf8');
    return this.decoder.write(bytes);
  }

  private line(text: string, start: number, end: number): void {
    if (start >= end) {
      if (this.data === '') return;
      const data = this.data;
      this.data = '';
      this.reader.read(data);
    } else if (text.startsWith('data:', start)) {
      const value = text.slice(text.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, end);
      this.data = this.data === '' ? value : `${this.data}\n${value}`;
    }
  }
}

const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** Bytes from here on belong to a character of several. */
const FIRST_OF_SEVERAL = 0x80;
