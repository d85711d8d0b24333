import type { Metrics } from '@tasty-food/api-telemetry';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import { firstValueFrom, lastValueFrom, tap, toArray } from 'rxjs';
import type { Claude } from './claude';
import type { ClaudeEvent, ClaudeRequest } from './claude-event';
import { ClaudeFailure } from './claude-failure';
import {
  beginStream,
  frames,
  LoopbackApi,
  messageEnd,
  messageStart,
  stream,
  textBlock,
  type Respond,
} from './testing/loopback-api';
import { openDoor } from './testing/open-door';

const IDLE_TIMEOUT_MS = 300;
const HEADERS_TIMEOUT_MS = 400;

let api: LoopbackApi;
let claude: Claude;
let metrics: Metrics;

beforeAll(async () => {
  api = await LoopbackApi.start();
});
// A new one each time: the failures of one scenario must not open the breaker of the next.
beforeEach(() => {
  ({ claude, metrics } = openDoor(api.url, { idleTimeoutMs: IDLE_TIMEOUT_MS, headersTimeoutMs: HEADERS_TIMEOUT_MS }));
});
afterAll(() => api.close());

describe('an answer', () => {
  it('comes as text and ends after message_stop with usage, stop reason and content', async () => {
    api.respond(stream(messageStart(), ...textBlock(0, 'Le Perron ', 'contient du sésame.'), ...messageEnd()));
    expect(await eventsOf()).toEqual([
      {
        type: 'started',
        requestId: 'req_1',
        messageId: 'msg_1',
        usage: { input: 10, cacheRead: 0, cacheWrite: 0, output: 1 },
      },
      // All that one read brings is told in one go.
      { type: 'text', text: 'Le Perron contient du sésame.' },
      {
        type: 'ended',
        stopReason: 'end_turn',
        usage: { input: 10, cacheRead: 0, cacheWrite: 0, output: 5 },
        toolCalls: [],
        content: [{ type: 'text', text: 'Le Perron contient du sésame.', citations: [] }],
      },
    ]);
  });

  it('reads blocks by their type: thinking first, unknown events and pings skipped', async () => {
    const thinking = { type: 'thinking', thinking: '', signature: '' };
    api.respond(
      stream(
        messageStart(),
        { type: 'content_block_start', index: 0, content_block: thinking },
        { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'hm' } },
        { type: 'content_block_delta', index: 0, delta: { type: 'signature_delta', signature: 'sig' } },
        { type: 'content_block_stop', index: 0 },
        { type: 'ping' },
        { type: 'weather_report', rain: true },
        { type: 'content_block_delta', index: 7, delta: { type: 'smell_delta', smell: 'frites' } },
        ...textBlock(1, 'Oui.'),
        ...messageEnd(),
      ),
    );
    const events = await eventsOf();
    expect(textOf(events)).toBe('Oui.');
    expect(events.at(-1)).toMatchObject({
      content: [{ type: 'thinking', thinking: 'hm', signature: 'sig' }, { text: 'Oui.' }],
    });
  });

  it('cites search results by their source, once its block is closed', async () => {
    const citation = {
      type: 'search_result_location',
      source: 'dish:B02',
      title: 'Le Perron',
      cited_text: 'x',
      search_result_index: 3,
    };
    const [start, text, stop] = textBlock(0, 'Sésame : contient');
    const cite = { type: 'content_block_delta', index: 0, delta: { type: 'citations_delta', citation } };
    api.respond(stream(messageStart(), start as object, cite, cite, text as object, stop as object, ...messageEnd()));
    const events = await eventsOf();
    expect(events.map((event) => event.type)).toEqual(['started', 'text', 'cited', 'ended']);
    expect(events[2]).toEqual({ type: 'cited', sources: ['dish:B02'] });
  });

  it('asks behind text, and only there, how long reading may rest, and goes on behind the rest', async () => {
    const [begin, text, end] = textBlock(0, 'Oui.') as [object, object, object];
    const [delta, stop] = messageEnd() as [object, object];
    // Each piece is sent when the one before it was heard.
    const pieces = [frames(begin, text), frames(end, delta), frames(stop)];
    let say: () => void = () => undefined;
    api.respond((response) => {
      say = () => response.write(pieces.shift() ?? '');
      beginStream(response).write(frames(messageStart()));
    });
    const heard: string[] = [];
    const restMs = () => {
      heard.push('rest');
      say();
      return 1;
    };
    const answer = claude.answer({ ...request(), restMs }).pipe(
      tap(({ type }) => {
        heard.push(type);
        if (type === 'started') say();
        if (type === 'text') say();
      }),
    );
    await lastValueFrom(answer);
    expect(heard).toEqual(['started', 'text', 'rest', 'ended']);
  });

  it('runs no tool call whose JSON is unfinished', async () => {
    const call = (json: string, index: number): object[] => [
      {
        type: 'content_block_start',
        index,
        content_block: { type: 'tool_use', id: `t${index}`, name: 'find_dishes', input: {} },
      },
      { type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json: json } },
      { type: 'content_block_stop', index },
    ];
    api.respond(
      stream(messageStart(), ...call('{"query":"bun"}', 0), ...call('{"query":"bu', 1), ...messageEnd('tool_use')),
    );
    expect((await eventsOf()).at(-1)).toMatchObject({ toolCalls: [{ id: 't0', input: { query: 'bun' } }] });
  });

  it.each([
    ['byte by byte', 1],
    ['in the middle of characters', 3],
    ['in lumps', 1000],
  ])('arrives the same when its bytes come %s, with CRLF or LF', async (_how, size) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const bytes = Buffer.from(
        frames(messageStart(), ...textBlock(0, 'Crème brûlée 🍮 ', 'œuf'), ...messageEnd()).replaceAll('\n', lineEnd),
      );
      api.respond((response) => {
        beginStream(response);
        for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
        response.end();
      });
      expect(textOf(await eventsOf())).toBe('Crème brûlée 🍮 œuf');
    }
  });

  it('goes to Claude as the Messages API wants it', async () => {
    api.respond(stream(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd()));
    await eventsOf();
    const body = JSON.parse(api.bodies.at(-1) ?? '') as Record<string, unknown>;
    expect(body).toMatchObject({ model: 'claude-haiku-5-5', stream: true, metadata: { user_id: 'u1' } });
    for (const refused of ['temperature', 'top_p', 'top_k']) expect(body).not.toHaveProperty(refused);
  });

  it('uses its connection for the next one', async () => {
    const ports = new Set<number | undefined>();
    const whole = stream(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd());
    api.respond((response, request, body) => {
      ports.add(request.socket.remotePort);
      whole(response, request, body);
    });
    for (let n = 0; n < 3; n++) {
      await eventsOf();
      await claude.whenClosed('turn-1');
    }
    expect(ports.size).toBe(1);
  });
});

describe('what the SDK lets pass and a relay must not', () => {
  it.each<[string, Respond, string]>([
    ['closes cleanly before message_stop', stream(messageStart(), ...textBlock(0, 'Le ')), 'unavailable'],
    [
      'sends an error event',
      stream(messageStart(), ...textBlock(0, 'Le '), errorEvent('overloaded_error')),
      'overloaded',
    ],
    ['resets the connection', resetAfter(messageStart(), ...textBlock(0, 'Le ')), 'unavailable'],
    [
      'sends broken JSON',
      raw(frames(messageStart(), ...textBlock(0, 'Le ')) + 'data: {"type": oops\n\n'),
      'unavailable',
    ],
    ['stalls', stallAfter(messageStart(), ...textBlock(0, 'Le ')), 'timeout'],
    [
      'sends an endless line',
      raw(frames(messageStart(), ...textBlock(0, 'Le ')) + `data: ${'x'.repeat(1_100_000)}`),
      'too-large',
    ],
  ])('%s after content: fails and is not sent again', async (_what, respond, kind) => {
    const before = api.bodies.length;
    api.respond(respond);
    const { events, failure } = await failedAnswer();
    expect(failure.kind).toBe(kind);
    expect(textOf(events)).toBe('Le ');
    expect(api.bodies.length).toBe(before + 1);
  });

  it.each<[string, Respond]>([
    ['HTML', plain(200, 'text/html', '<h1>Welcome</h1>')],
    ['JSON', plain(200, 'application/json', '{"ok":true}')],
    ['nothing', plain(200, 'text/event-stream', '')],
  ])('answers 200 with %s: no message_start is a failure, tried three times in all', async (_what, respond) => {
    const before = api.bodies.length;
    api.respond(respond);
    const { events, failure } = await failedAnswer();
    expect(failure.kind).toBe('unavailable');
    expect(events).toMatchObject([
      { type: 'retrying', kind: 'unavailable' },
      { type: 'retrying', kind: 'unavailable' },
    ]);
    expect(api.bodies.length).toBe(before + 3);
  });

  it('keeps the socket open after message_stop: the answer is whole and the socket is let go', async () => {
    api.respond((response) =>
      beginStream(response).write(frames(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd())),
    );
    expect(textOf(await eventsOf())).toBe('Oui.');
    await claude.whenClosed('turn-1');
  });

  it('pings for ever without content: content has a watchdog of its own', async () => {
    api.respond((response) => {
      beginStream(response).write(frames(messageStart(), ...textBlock(0, 'Le ')));
      const ping = setInterval(() => response.write(frames({ type: 'ping' })), IDLE_TIMEOUT_MS / 4);
      response.once('close', () => clearInterval(ping));
    });
    const { failure } = await failedAnswer();
    expect(failure).toMatchObject({ kind: 'timeout', message: expect.stringContaining('content') });
  });

  it('redirects: the prompt is not posted again elsewhere', async () => {
    let followed = false;
    api.respond((response, request) => {
      followed ||= request.url === '/elsewhere';
      response.writeHead(307, { location: `${api.url}/elsewhere` }).end();
    });
    const { failure } = await failedAnswer();
    expect(failure.kind).toBe('rejected');
    expect(followed).toBe(false);
  });

  it('asks to wait an hour: waits eight seconds at most', async () => {
    api.respond(
      (response) => response.writeHead(429, { 'retry-after': '3600' }).end(refusal('rate_limit_error')),
      stream(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd()),
    );
    const retrying = await firstValueFrom(claude.answer(request()));
    expect(retrying).toEqual({ type: 'retrying', kind: 'rate-limited', waitMs: 8_000 });
  });

  it('sends no head in time', async () => {
    api.respond(() => undefined);
    const { failure } = await failedAnswer();
    expect(failure).toMatchObject({ kind: 'timeout', message: expect.stringContaining('head') });
  });

  it('is closed, and known to be, when nobody wants its answer any more', async () => {
    const leftUnfinished = new Promise((resolve) =>
      api.respond((response) => {
        response.once('close', () => resolve(!response.writableFinished));
        beginStream(response).write(frames(messageStart(), ...textBlock(0, 'Le ')));
      }),
    );
    await new Promise<void>((resolve) => {
      const subscription = claude.answer(request()).subscribe((event) => {
        if (event.type !== 'text') return;
        setImmediate(() => subscription.unsubscribe());
        resolve();
      });
    });
    expect(await leftUnfinished).toBe(true);
    await claude.whenClosed('turn-1');
  });
});

describe('a refusal', () => {
  it.each<[number, string, string, number]>([
    [400, 'invalid_request_error', 'rejected', 1],
    [401, 'authentication_error', 'not-allowed', 1],
    [402, 'billing_error', 'not-allowed', 1],
    [403, 'permission_error', 'not-allowed', 1],
    [404, 'not_found_error', 'not-allowed', 1],
    [413, 'request_too_large', 'too-long', 1],
    [429, 'rate_limit_error', 'rate-limited', 3],
    [500, 'api_error', 'unavailable', 3],
    [504, 'timeout_error', 'timeout', 3],
    [529, 'overloaded_error', 'overloaded', 3],
  ])('with status %i is %s: %s, sent %i times', async (status, type, kind, times) => {
    const before = api.bodies.length;
    api.respond((response) => response.writeHead(status, { 'request-id': 'req_9' }).end(refusal(type)));
    const { failure } = await failedAnswer();
    expect(failure).toMatchObject({ kind, details: { requestId: 'req_9' } });
    expect(api.bodies.length).toBe(before + times);
  });

  it('that is a proxy page of HTML is read all the same', async () => {
    api.respond(plain(413, 'text/html', '<html>Request Entity Too Large</html>'));
    expect((await failedAnswer()).failure.kind).toBe('too-long');
  });

  it('before content is got over when Claude answers the next time', async () => {
    api.respond(
      (response) => response.writeHead(529).end(refusal('overloaded_error')),
      stream(messageStart(), ...textBlock(0, 'Oui.'), ...messageEnd()),
    );
    const events = await eventsOf();
    expect(events.map((event) => event.type)).toEqual(['retrying', 'started', 'text', 'ended']);
  });

  it('of our account is not asked for again and again', async () => {
    api.respond((response) => response.writeHead(401).end(refusal('authentication_error')));
    await failedAnswer();
    const before = api.bodies.length;
    expect((await failedAnswer()).failure).toMatchObject({ kind: 'unavailable', retryAfterMs: expect.any(Number) });
    expect(api.bodies.length).toBe(before);
    expect(claude.breakerState).toBe('open');
  });

  it('says nothing of the key', async () => {
    api.respond((response) => response.writeHead(401).end(refusal('authentication_error')));
    const { failure } = await failedAnswer();
    expect(`${failure.message}${failure.stack}`).not.toContain('test-key');
  });
});

describe('what is counted', () => {
  const labels = {
    gen_ai_operation_name: 'chat',
    gen_ai_provider_name: 'anthropic',
    gen_ai_request_model: 'claude-haiku-5-5',
  };

  it('of an answer: its times, and its tokens with those of the cache', async () => {
    const usage = { input_tokens: 10, cache_read_input_tokens: 600, cache_creation_input_tokens: 0, output_tokens: 1 };
    api.respond(stream(messageStart(usage), ...textBlock(0, 'Le ', 'Perron.'), ...messageEnd()));
    await eventsOf();
    const samples = readPrometheusText(await metrics.text());
    for (const name of [
      'client_operation_duration',
      'client_operation_time_to_first_chunk',
      'server_time_to_first_token',
    ]) {
      expect([name, samples.value(`gen_ai_${name}_seconds_count`, labels)]).toEqual([name, 1]);
    }
    const tokens = (type: string) =>
      samples.value('gen_ai_client_token_usage_sum', { ...labels, gen_ai_token_type: type });
    expect([tokens('input'), tokens('output')]).toEqual([610, 5]);
    expect(samples.value('tasty_food_prompt_cache_requests_total', { result: 'hit' })).toBe(1);
    expect(samples.value('tasty_food_claude_breaker_state', { state: 'closed' })).toBe(1);
  });

  it('of a prompt that was not in the cache: why, as Claude says, when it is told which message came before', async () => {
    const missed = (type: string | null) => {
      const cache_miss_reason = type === null ? null : { type, cache_missed_input_tokens: 600 };
      const start = messageStart() as { message: object };
      return stream(
        { ...start, message: { ...start.message, diagnostics: { cache_miss_reason } } },
        ...textBlock(0, 'Le Perron.'),
        ...messageEnd(),
      );
    };
    api.respond(missed('tools_changed'), missed(null), missed('the_moon_changed'));
    for (let n = 0; n < 3; n++) {
      await lastValueFrom(claude.answer({ ...request(), previousMessageId: 'msg_0' }));
      expect(JSON.parse(api.bodies.at(-1) ?? '')).toMatchObject({ diagnostics: { previous_message_id: 'msg_0' } });
    }
    const samples = readPrometheusText(await metrics.text());
    expect(samples.value('tasty_food_prompt_cache_misses_total', { reason: 'tools_changed' })).toBe(1);
    expect(samples.sum('tasty_food_prompt_cache_misses_total')).toBe(2);
    await eventsOf();
    expect(JSON.parse(api.bodies.at(-1) ?? '')).not.toHaveProperty('diagnostics');
  });

  it('of what went wrong: retries, watchdogs, refusals without asking, and the breaker', async () => {
    api.respond(
      (response) => response.writeHead(529).end(refusal('overloaded_error')),
      (response) => void beginStream(response).write(frames(messageStart())),
      (response) => response.writeHead(401).end(refusal('authentication_error')),
    );
    await failedAnswer();
    await failedAnswer();
    const samples = readPrometheusText(await metrics.text());
    const failed = (error_type: string) =>
      samples.value('gen_ai_client_operation_duration_seconds_count', { ...labels, error_type });
    expect([failed('overloaded'), failed('timeout'), failed('not-allowed')]).toEqual([1, 1, 1]);
    expect(samples.value('tasty_food_claude_retries_total', { reason: 'overloaded' })).toBe(1);
    expect(samples.value('tasty_food_claude_retries_total', { reason: 'timeout' })).toBe(1);
    expect(samples.value('tasty_food_claude_watchdogs_total', { missing: 'byte' })).toBe(1);
    expect(samples.value('tasty_food_claude_not_asked_total', { reason: 'breaker' })).toBe(1);
    expect(samples.value('tasty_food_claude_breaker_state', { state: 'open' })).toBe(1);
    expect(samples.sum('tasty_food_claude_breaker_state')).toBe(1);
  });

  it('of an answer that nobody wants any more', async () => {
    api.respond((response) => void beginStream(response).write(frames(messageStart(), ...textBlock(0, 'Le '))));
    await firstValueFrom(claude.answer(request()));
    const samples = readPrometheusText(await metrics.text());
    expect(
      samples.value('gen_ai_client_operation_duration_seconds_count', { ...labels, error_type: 'cancelled' }),
    ).toBe(1);
  });
});

function request(): ClaudeRequest {
  return {
    turnId: 'turn-1',
    userId: 'u1',
    system: [{ type: 'text', text: 'Be brief.' }],
    tools: [],
    toolsAllowed: true,
    messages: [{ role: 'user', content: 'Sésame ?' }],
    maxTokens: 100,
  };
}

function eventsOf(): Promise<ClaudeEvent[]> {
  return lastValueFrom(claude.answer(request()).pipe(toArray()));
}

function textOf(events: ClaudeEvent[]): string {
  return events.map((event) => (event.type === 'text' ? event.text : '')).join('');
}

function failedAnswer(): Promise<{ events: ClaudeEvent[]; failure: ClaudeFailure }> {
  const events: ClaudeEvent[] = [];
  return new Promise((resolve, reject) => {
    claude.answer(request()).subscribe({
      next: (event) => events.push(event),
      error: (failure: unknown) => (failure instanceof ClaudeFailure ? resolve({ events, failure }) : reject(failure)),
      complete: () => reject(new Error('The answer was whole.')),
    });
  });
}

function refusal(type: string): string {
  return JSON.stringify({ type: 'error', error: { type, message: 'No.' } });
}

function errorEvent(type: string): object {
  return { type: 'error', error: { type, message: 'No.' } };
}

function raw(text: string): Respond {
  return (response) => beginStream(response).end(text);
}

function plain(status: number, contentType: string, text: string): Respond {
  return (response) => response.writeHead(status, { 'content-type': contentType }).end(text);
}

function stallAfter(...events: object[]): Respond {
  return (response) => beginStream(response).write(frames(...events));
}

function resetAfter(...events: object[]): Respond {
  return (response) =>
    beginStream(response).write(frames(...events), () => setTimeout(() => response.socket?.resetAndDestroy(), 20));
}
