import type Anthropic from '@anthropic-ai/sdk';
import type { ClientRequest } from 'node:http';
import type { Readable } from 'node:stream';
import { Observable, type Subscriber } from 'rxjs';
import type { ClaudeEvent } from './claude-event';
import { ClaudeFailure } from './claude-failure';
import { failureOf } from './failure-of';
import type { LeanOptions } from './lean-fetch';
import { MessageReader } from './message-reader';
import { SseParser } from './sse-parser';
import { watch, type Watched } from './watchdogs';

export interface AttemptLimits {
  readonly headersTimeoutMs: number;
  readonly idleTimeoutMs: number;
}

/** Pings keep the connection alive, but an answer that only pings is stuck: content gets this many times the idle time. */
const CONTENT_IDLE_FACTOR = 3;

/** Some proxies keep the socket open after the last event: nobody waits for that longer than this. */
const END_GRACE_MS = 1_000;

/**
 * One attempt: a request in -> the events of its answer out; errors with a `ClaudeFailure`. Unsubscribing closes the
 * connection at once and `onClosed` says when it is gone. The SDK sends the request and reads refusals; the body is read
 * here, since its iterator hides pings, ends in silence when a stream breaks off and waits for ever when one stalls
 * (docs/decisions/2026-11-22-reading-the-raw-stream.md).
 */
export function streamMessage(
  client: Anthropic,
  request: Anthropic.MessageCreateParamsStreaming,
  limits: AttemptLimits,
  onClosed: () => void,
): Observable<ClaudeEvent> {
  return new Observable((subscriber) => {
    let sent: ClientRequest | undefined;
    let body: Readable | undefined;
    let whole = false;
    const fetchOptions: LeanOptions = {
      onRequest: (request) => {
        sent = request;
        if (subscriber.closed) request.destroy();
      },
    };
    client.messages
      .create(request, { fetchOptions, timeout: limits.headersTimeoutMs, maxRetries: 0 })
      .asResponse()
      .then((response) => {
        body = response.body as unknown as Readable;
        body.once('close', onClosed);
        const requestId = response.headers.get('request-id') ?? undefined;
        readBody(body, requestId, limits.idleTimeoutMs, subscriber, () => (whole = true));
      })
      .catch((thrown: unknown) => {
        if (body === undefined) onClosed();
        if (!subscriber.closed) subscriber.error(failureOf(thrown));
      });
    return () => {
      if (whole && body) return letEnd(body);
      sent?.destroy();
      body?.destroy();
    };
  });
}

/** After `message_stop` only the end of the response is missing: with it the connection can serve the next request. */
function letEnd(body: Readable): void {
  const impatience = setTimeout(() => body.destroy(), END_GRACE_MS);
  body.once('close', () => clearTimeout(impatience));
}

function readBody(
  body: Readable,
  requestId: string | undefined,
  idleTimeoutMs: number,
  subscriber: Subscriber<ClaudeEvent>,
  onWhole: () => void,
): void {
  const fail = (failure: ClaudeFailure) => {
    stopWatching();
    body.destroy();
    subscriber.error(failure);
  };
  const bytes = watchedFor('byte', idleTimeoutMs, fail);
  const content = watchedFor('content', idleTimeoutMs * CONTENT_IDLE_FACTOR, fail);
  const ends = [watch(bytes), watch(content)];
  const stopWatching = () => ends.forEach((end) => end());
  subscriber.add(stopWatching);
  const reader = new MessageReader(requestId, (event) => {
    content.heard = true;
    subscriber.next(event);
  });
  const parser = new SseParser((data) => {
    if (!reader.stopped) reader.read(data);
  });

  body.on('data', (chunk: Buffer) => {
    if (subscriber.closed) return;
    bytes.heard = true;
    try {
      parser.push(chunk);
    } catch (thrown) {
      fail(thrown instanceof ClaudeFailure ? thrown : unreadable(thrown));
      return;
    }
    if (!reader.stopped) return;
    onWhole();
    subscriber.complete();
  });
  const brokeOff = () => reader.stopped || fail(brokenOff(reader));
  body.once('end', brokeOff);
  body.once('error', (cause) => fail(new ClaudeFailure('unavailable', 'The stream from Claude broke', { cause })));
  body.once('close', brokeOff);
}

function watchedFor(what: 'byte' | 'content', patienceMs: number, fail: (failure: ClaudeFailure) => void): Watched {
  const silence = () => new ClaudeFailure('timeout', `Claude sent no ${what} for too long`, { watchdog: what });
  return { heard: false, patienceMs, onSilence: () => fail(silence()) };
}

function brokenOff(reader: MessageReader): ClaudeFailure {
  const what = reader.begun ? 'The stream from Claude ended before message_stop' : 'Claude answered without a message';
  return new ClaudeFailure('unavailable', what);
}

function unreadable(cause: unknown): ClaudeFailure {
  return new ClaudeFailure('unavailable', 'Claude sent an event that is not as it should be', { cause });
}
