import type { SharedTurns } from '../../instances/shared-turns';
import { FENCED, type TurnStream } from '../../instances/turn-stream';
import { JudgedLog } from './judged-log';

/** Who appends, in the words of the protocol. */
export interface Producer {
  readonly id: string;
  readonly epoch: number;
  readonly seq: number;
}

export type Answer = { readonly status: number; readonly headers?: Record<string, string> };

/** Plain appends, of no producer, stand before the attempt that is a producer's first epoch, 0. */
const NOBODYS_ATTEMPT = 1;
const FIRST_EPOCHS_ATTEMPT = 2;

/**
 * A stream as the judge sees it: its log, and what the protocol says beside it and a turn does not know (content type, a
 * writer's own sequence, which append closed it).
 */
export class JudgedStream {
  readonly log: JudgedLog;
  private readonly isJson: boolean;
  private closedBy: Producer | undefined;
  private lastSeq = '';
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly contentType: string,
    stream: TurnStream,
    readers: SharedTurns,
  ) {
    this.log = new JudgedLog(stream, readers);
    this.isJson = mediaType(contentType) === 'application/json';
  }

  get isText(): boolean {
    return this.isJson || contentIsText(this.contentType);
  }

  /** Appends that check before they write wait for one another, as the protocol asks. */
  append(body: Buffer, isLast: boolean, producer?: Producer, seq?: string): Promise<Answer> {
    const answer = this.queue.then(() => this.appendNow(body, isLast, producer, seq));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** What a reader is sent for these frames. */
  bytesOf(bodies: readonly string[]): Buffer {
    if (this.isJson) return Buffer.from(`[${bodies.filter((body) => body !== '').join(',')}]`);
    return Buffer.concat(bodies.map((body) => Buffer.from(body, this.isText ? 'utf8' : 'base64')));
  }

  /** The text that the log keeps of a body; undefined for JSON that is none. */
  textOf(body: Buffer): string | undefined {
    if (!this.isJson) return body.toString(this.isText ? 'utf8' : 'base64');
    try {
      const value = JSON.parse(body.toString()) as unknown;
      return JSON.stringify(Array.isArray(value) ? value : [value]).slice(1, -1);
    } catch {
      return undefined;
    }
  }

  private async appendNow(body: Buffer, isLast: boolean, producer?: Producer, seq?: string): Promise<Answer> {
    const text = body.length === 0 ? '' : this.textOf(body);
    if (text === undefined || (text === '' && !isLast)) return { status: 400 };
    if (producer) return this.appendAs(producer, text, isLast, seq);
    const tail = await this.log.tail();
    if (tail.isClosed) return this.closed(isLast && text === '' ? 204 : 409);
    if (seq !== undefined && seq <= this.lastSeq) return { status: 409 };
    const attempt = Math.max(tail.attempt, NOBODYS_ATTEMPT);
    await this.log.append(attempt, await this.log.held(attempt), text, isLast);
    this.lastSeq = seq ?? this.lastSeq;
    return this.appended(204, isLast);
  }

  private async appendAs(producer: Producer, text: string, isLast: boolean, seq?: string): Promise<Answer> {
    const { epoch, seq: position } = producer;
    const attempt = FIRST_EPOCHS_ATTEMPT + epoch;
    const tail = await this.log.tail();
    const held = await this.log.held(attempt);
    if (held === FENCED)
      return { status: 403, headers: { 'Producer-Epoch': String(tail.attempt - FIRST_EPOCHS_ATTEMPT) } };
    if (tail.isClosed) return this.closed(isSame(producer, this.closedBy) ? 204 : 409, producer);
    if (position < held) return this.appended(204, false, { epoch, seq: held - 1 });
    if (seq !== undefined && seq <= this.lastSeq) return { status: 409 };
    if ((await this.log.append(attempt, position, text, isLast)) <= position) {
      const isNewEpoch = held === 0 && tail.attempt > NOBODYS_ATTEMPT && tail.attempt < attempt;
      if (isNewEpoch) return { status: 400 };
      const headers = { 'Producer-Expected-Seq': String(held), 'Producer-Received-Seq': String(position) };
      return { status: 409, headers };
    }
    this.lastSeq = seq ?? this.lastSeq;
    if (isLast) this.closedBy = producer;
    return this.appended(text === '' ? 204 : 200, isLast, producer);
  }

  private async closed(status: number, producer?: { epoch: number; seq: number }): Promise<Answer> {
    return this.appended(status, true, status === 204 ? producer : undefined);
  }

  private async appended(
    status: number,
    isClosed: boolean,
    producer?: { epoch: number; seq: number },
  ): Promise<Answer> {
    const headers: Record<string, string> = { 'Stream-Next-Offset': (await this.log.tail()).offset };
    if (isClosed) headers['Stream-Closed'] = 'true';
    if (producer) {
      headers['Producer-Epoch'] = String(producer.epoch);
      headers['Producer-Seq'] = String(producer.seq);
    }
    return { status, headers };
  }
}

export function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function contentIsText(contentType: string): boolean {
  return mediaType(contentType).startsWith('text/');
}

function isSame(one: Producer, other: Producer | undefined): boolean {
  return other !== undefined && one.id === other.id && one.epoch === other.epoch && one.seq === other.seq;
}
