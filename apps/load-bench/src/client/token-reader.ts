import { readMarkers, type Marker } from '../marker.ts';

const LINE_END = '\n';
const DATA = 'data: ';
const TELLING_LENGTH = 80;

/** Bytes of an event stream in, however they were cut -> the tokens in it out. Only the lines that the wire names are read. */
export class TokenReader {
  /** The line was seen that says: this answer is whole. */
  whole = false;
  /** How the last line of data began that was neither text nor the end: where an answer breaks off, it says why. */
  lastOther = '';
  private rest = '';
  private readonly tokenLine: string;
  private readonly endLine: string;
  private readonly onToken: (marker: Marker) => void;

  constructor(wire: { tokenLine: string; endLine: string }, onToken: (marker: Marker) => void) {
    this.tokenLine = wire.tokenLine;
    this.endLine = wire.endLine;
    this.onToken = onToken;
  }

  push(bytes: Buffer): void {
    // The markers are ASCII, so bytes beyond it may be read as anything.
    const text = this.rest + bytes.toString('latin1');
    let start = 0;
    for (let end = text.indexOf(LINE_END); end !== -1; end = text.indexOf(LINE_END, start)) {
      this.line(text, start, end);
      start = end + 1;
    }
    this.rest = text.slice(start);
  }

  private line(text: string, start: number, end: number): void {
    if (text.startsWith(this.tokenLine, start)) readMarkers(text.slice(start, end)).forEach(this.onToken);
    else if (text.startsWith(this.endLine, start)) this.whole = true;
    else if (text.startsWith(DATA, start)) this.lastOther = text.slice(start, Math.min(end, start + TELLING_LENGTH));
  }
}
