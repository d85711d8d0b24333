import type Anthropic from '@anthropic-ai/sdk';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { ClaudeEvent } from './claude-event';
import { ClaudeFailure } from './claude-failure';
import { failureOf } from './failure-of';
import type { LeanOptions } from './lean-fetch';
import { MessageReader } from './message-reader';
import { restReading } from './rest-reading';
import { SseParser } from './sse-parser';
import { watchConnecting } from './watch-connecting';
import { unwatch, watch, type Watched } from './watchdogs';

export interface AttemptLimits {
  readonly headersTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

/** Who hears the events of an answer, and then how it came out. */
export interface StreamListener {
  next(event: ClaudeEvent): void;
  error(failure: ClaudeFailure): void;
  complete(): void;
  /** For how long after text nothing needs to be read, see `ClaudeRequest`. */
  restMs(): number;
  /** There is no connection yet, after longer than one takes. */
  stillConnecting(): void;
}

/** Some proxies keep the socket open after the last event: nobody waits for that longer than this. */
const END_GRACE_MS = 1_000;

/**
 * One attempt: a request in -> the events of its answer out. The SDK sends the request and reads refusals; the body is read here, since
 * its iterator hides pings, ends in silence when a stream breaks off and waits for ever when one stalls
 * (docs/decisions/2026-11-22-reading-the-raw-stream.md). One object from bytes to events: thousands of answers are open at once.
 */
export class MessageStream implements Watched {
  heardByte = false;
  heardContent = false;
  readonly patienceMs: number;

  private sent: ClientRequest | undefined;
  private body: IncomingMessage | undefined;
  private reader: MessageReader | undefined;
  /** Text of the read under way: Node gives each chunk of it by itself, and all of them are told in one go. */
  private text = '';
  private isOver = false;

  /** `onClosed` is called, once or more, when the connection is gone. */
  constructor(
    private readonly listener: StreamListener,
    idleTimeoutMs: number,
    private readonly onClosed: () => void,
  ) {
    this.patienceMs = idleTimeoutMs;
  }

  send(client: Anthropic, request: Anthropic.MessageCreateParamsStreaming, headersTimeoutMs: number): void {
    const fetchOptions: LeanOptions = { onRequest: (request) => this.begun(request) };
    client.messages
      .create(request, { fetchOptions, timeout: headersTimeoutMs, maxRetries: 0 })
      .asResponse()
      .then((response) => this.read(response))
      .catch((thrown: unknown) => {
        if (this.body === undefined) this.onClosed();
        this.fail(failureOf(thrown));
      });
  }

  /** Closes the connection at once; nothing more is told. */
  cancel(): void {
    this.over();
    this.sent?.destroy();
    this.body?.destroy();
  }

  /** What `reader` makes of the bytes. */
  next(event: ClaudeEvent): void {
    this.heardContent = true;
    if (event.type === 'text') {
      if (this.text === '') process.nextTick(readOver, this);
      this.text += event.text;
      return;
    }
    this.tellText();
    if (!this.isOver) this.listener.next(event);
  }

  /**
   * One read is over. Where it ended with text, reading may rest: what comes before the first of it, and the call of a look-up, is waited
   * for by a person.
   */
  readOver(): void {
    if (this.text === '' || this.isOver) return;
    this.tellText();
    const ms = this.isOver ? 0 : this.listener.restMs();
    if (ms > 0 && this.body) restReading(this.body.socket, ms);
  }

  onSilence(missing: 'byte' | 'content'): void {
    this.fail(new ClaudeFailure('timeout', `Claude sent no ${missing} for too long`, { watchdog: missing }));
  }

  private begun(request: ClientRequest): void {
    this.sent = request;
    if (this.isOver) request.destroy();
    else
      watchConnecting(request, {
        late: () => this.isOver || this.listener.stillConnecting(),
        lost: () => this.fail(new ClaudeFailure('timeout', 'No connection to Claude in time', { watchdog: 'head' })),
      });
  }

  private read(response: Response): void {
    const body = response.body as unknown as IncomingMessage;
    const reader = new MessageReader(response.headers.get('request-id') ?? undefined, this);
    const parser = new SseParser(reader);
    this.body = body;
    this.reader = reader;
    watch(this);
    body.on('data', (chunk: Buffer) => this.push(parser, chunk));
    const brokeOff = () => this.brokeOff(reader);
    body.on('end', brokeOff).on('close', brokeOff).on('close', this.onClosed);
    body.on('error', (cause) => this.fail(new ClaudeFailure('unavailable', 'The stream from Claude broke', { cause })));
    if (this.isOver) this.cancel();
  }

  private push(parser: SseParser, chunk: Buffer): void {
    if (this.isOver) return;
    this.heardByte = true;
    try {
      parser.push(chunk);
    } catch (thrown) {
      return this.fail(thrown instanceof ClaudeFailure ? thrown : unreadable(thrown));
    }
    if (this.isOver || !this.reader?.stopped) return;
    this.over();
    if (this.body) letEnd(this.body);
    this.listener.complete();
  }

  private tellText(): void {
    const { text } = this;
    this.text = '';
    if (text !== '' && !this.isOver) this.listener.next({ type: 'text', text });
  }

  private brokeOff({ begun, stopped }: MessageReader): void {
    if (stopped) return;
    const what = begun ? 'The stream from Claude ended before message_stop' : 'Claude answered without a message';
    this.fail(new ClaudeFailure('unavailable', what));
  }

  private fail(failure: ClaudeFailure): void {
    this.tellText();
    if (this.isOver) return;
    this.cancel();
    this.listener.error(failure);
  }

  private over(): void {
    this.isOver = true;
    unwatch(this);
  }
}

/** One function for all reads. */
function readOver(stream: MessageStream): void {
  stream.readOver();
}

/** After `message_stop` only the end of the response is missing: with it the connection can serve the next request. */
function letEnd(body: IncomingMessage): void {
  const impatience = setTimeout(() => body.destroy(), END_GRACE_MS);
  body.once('close', () => clearTimeout(impatience));
}

function unreadable(cause: unknown): ClaudeFailure {
  return new ClaudeFailure('unavailable', 'Claude sent an event that is not as it should be', { cause });
}
