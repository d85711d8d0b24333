import { connect } from 'node:net';
import { once } from 'node:events';
import { eventually, HEADERS, HELLO, openSimulator } from './testing/open-simulator.ts';
import type { OpenSimulator } from './testing/open-simulator.ts';
import { textOf } from './testing/ask.ts';

let simulator: OpenSimulator;
beforeEach(async () => {
  simulator = await openSimulator();
});
afterEach(() => simulator.close());

const STREAM = { ...HELLO, stream: true as const };
const stream = (init?: RequestInit) => simulator.send('/v1/messages', STREAM, HEADERS, init);
const eventsIn = (body: string) => [...body.matchAll(/^event: (\w+)$/gm)].map((match) => match[1]);

describe('scripted answers', () => {
  it('are taken one a request, first in, first out, then the usual answers go on', async () => {
    await simulator.script({ kind: 'answer', text: 'one' }, { kind: 'answer', text: 'two' });
    const said = [];
    for (let turn = 0; turn < 3; turn += 1) {
      said.push(textOf(await simulator.client.messages.create(HELLO)).split('!')[0]);
    }
    expect(said).toEqual(['one', 'two', 'Hello']);
  });

  it('may be meant for one question and one round of it', async () => {
    const when = { question: 'number 7' };
    await simulator.script(
      { kind: 'answer', text: 'looked up', when: { ...when, afterLookUp: true } },
      { kind: 'answer', text: 'seven', when },
      { kind: 'answer', text: 'anybody' },
    );
    const ask = async (question: string) =>
      textOf(await simulator.client.messages.create({ ...HELLO, messages: [{ role: 'user', content: question }] }));
    expect(await ask('number 8')).toBe('anybody');
    expect(await ask('It is number 7')).toBe('seven');
    const { waiting, lastRequests } = await simulator.state();
    expect(waiting).toBe(1);
    for (const { endedAt } of lastRequests) expect(Date.parse(endedAt ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('come in deltas of the wanted size, emoji whole', async () => {
    await simulator.script({ kind: 'answer', text: 'één 🦅!', chunk: 2 });
    const deltas = [...(await (await stream()).text()).matchAll(/"text_delta","text":"([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(deltas).toEqual(['éé', 'n ', '🦅!']);
  });

  it('may think first and stop for any reason', async () => {
    await simulator.script({ kind: 'answer', text: 'no', thinking: 'hm', stopReason: 'pause_turn' });
    const message = await simulator.client.messages.stream(STREAM).finalMessage();
    expect(message.content).toMatchObject([
      { type: 'thinking', thinking: 'hm' },
      { type: 'text', text: 'no' },
    ]);
    expect(message.stop_reason).toBe('pause_turn');
  });

  it('may refuse without a word', async () => {
    const stopDetails = { type: 'refusal', category: 'cyber', explanation: 'no' };
    await simulator.script({ kind: 'answer', text: '', stopReason: 'refusal', stopDetails });
    const message = await simulator.client.messages.create(HELLO);
    expect(message).toMatchObject({ content: [], stop_reason: 'refusal', stop_details: stopDetails });
  });

  it('may call tools, with broken JSON too', async () => {
    await simulator.script(
      { kind: 'tool-calls', text: 'Looking.', calls: [{ name: 'a', input: { x: 1 } }, { name: 'b' }] },
      { kind: 'tool-calls', calls: [{ name: 'a', json: '{"x":' }], stopReason: 'max_tokens' },
    );
    const message = await simulator.client.messages.stream(STREAM).finalMessage();
    expect(message.content.map((block) => block.type)).toEqual(['text', 'tool_use', 'tool_use']);
    expect(message.stop_reason).toBe('tool_use');
    expect(await (await stream()).text()).toContain('"partial_json":"{\\"x\\":"');
  });
});

describe('failures before the stream', () => {
  it('has the status, the shape and the headers of the API', async () => {
    await simulator.script({ kind: 'error', status: 429 }, { kind: 'error', status: 529, message: 'Overloaded' });
    const limited = await stream();
    expect(limited.status).toBe(429);
    expect(limited.headers.get('retry-after')).toBe('1');
    expect(limited.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
    expect(await limited.json()).toMatchObject({ type: 'error', error: { type: 'rate_limit_error' } });
    await expect(simulator.client.messages.create(HELLO)).rejects.toMatchObject({
      status: 529,
      type: 'overloaded_error',
    });
  });

  it('may be an HTML page with headers of its own', async () => {
    const body = '<html>413</html>';
    await simulator.script({ kind: 'error', status: 413, body, headers: { 'Retry-After': '3600' } });
    const response = await stream();
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([413, '3600', body]);
  });

  it('may be a 200 that is no stream, or a redirect', async () => {
    await simulator.script(
      { kind: 'as-usual', emptyBody: true },
      { kind: 'as-usual', htmlBody: true },
      { kind: 'as-usual', redirectTo: 'http://127.0.0.1:9/elsewhere' },
    );
    expect(await (await stream()).text()).toBe('');
    expect(await (await stream()).text()).toContain('<!doctype html>');
    const redirect = await stream({ redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([307, 'http://127.0.0.1:9/elsewhere']);
  });

  it('leaves the client without headers', async () => {
    await simulator.script(
      { kind: 'as-usual', stallBeforeHeaders: true },
      { kind: 'as-usual', stallBeforeHeaders: 60 },
    );
    await expect(stream({ signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await eventually(async () => (await simulator.state()).aborted === 1);
    const startedAt = Date.now();
    expect((await stream()).status).toBe(200);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(55);
  });

  it('can be scripted for the models alone', async () => {
    await simulator.script({ kind: 'error', status: 500, on: 'models' });
    expect(textOf(await simulator.client.messages.create(HELLO))).toContain('Hello');
    await expect(simulator.client.models.retrieve('claude-haiku-5-5')).rejects.toMatchObject({ status: 500 });
    expect(await simulator.client.models.retrieve('claude-haiku-5-5')).toMatchObject({ id: 'claude-haiku-5-5' });
  });

  it('keeps the script for a request that is valid', async () => {
    await simulator.script({ kind: 'answer', text: 'later' });
    await expect(simulator.client.messages.create({ ...HELLO, messages: [] })).rejects.toMatchObject({ status: 400 });
    expect(textOf(await simulator.client.messages.create(HELLO))).toBe('later');
  });
});

describe('failures within the stream', () => {
  const ANSWER = { kind: 'answer', text: 'one two three four five six', chunk: 4 };

  it('sends an error event after so many events', async () => {
    await simulator.script({ ...ANSWER, errorAfterEvents: 4 });
    const body = await (await stream()).text();
    expect(eventsIn(body)).toEqual(['message_start', 'content_block_start', 'ping', 'content_block_delta', 'error']);
    expect(body).toContain('"type":"overloaded_error"');
    expect(await simulator.state()).toMatchObject({ failed: 1, completed: 0, aborted: 0 });
  });

  it('resets the connection', async () => {
    await simulator.script({ ...ANSWER, resetAfterEvents: 4 });
    const response = await stream();
    await expect(response.text()).rejects.toThrow();
    expect(await simulator.state()).toMatchObject({ failed: 1, aborted: 0 });
  });

  it('ends cleanly before message_stop', async () => {
    await simulator.script({ ...ANSWER, closeAfterEvents: 5 });
    expect(eventsIn(await (await stream()).text())).toHaveLength(5);
    expect(await simulator.state()).toMatchObject({ failed: 1, completed: 0 });
  });

  it('stalls for a time, with pings, and goes on', async () => {
    await simulator.script({ ...ANSWER, stallAfterEvents: 4, stallMs: 100, pingEveryMs: 30 });
    const startedAt = Date.now();
    const names = eventsIn(await (await stream()).text());
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(95);
    expect(names.filter((name) => name === 'ping').length).toBeGreaterThanOrEqual(3);
    expect(names.at(-1)).toBe('message_stop');
  });

  it('stalls for good until the client leaves', async () => {
    await simulator.script({ ...ANSWER, stallAfterEvents: 4 });
    const stop = new AbortController();
    const response = await stream({ signal: stop.signal });
    await response.body?.getReader().read();
    expect(await simulator.state()).toMatchObject({ active: 1 });
    stop.abort();
    await eventually(async () => (await simulator.state()).aborted === 1);
    expect(await simulator.state()).toMatchObject({ active: 0, completed: 0 });
  });

  it('sends broken JSON, unknown events and deltas, and a huge delta', async () => {
    await simulator.script(
      { ...ANSWER, badJsonAfterEvents: 4 },
      { ...ANSWER, unknownEvents: true },
      { ...ANSWER, hugeDeltaBytes: 2_000_000 },
    );
    const broken = (await (await stream()).text()).match(/^data: .*$/gm) ?? [];
    expect(broken.filter((line) => !isJson(line.slice('data: '.length)))).toHaveLength(1);
    expect(eventsIn(await (await stream()).text())).toContain('weather_report');
    expect((await (await stream()).text()).length).toBeGreaterThan(2_000_000);
  });

  it('keeps the socket open after message_stop, and still counts the answer as complete', async () => {
    await simulator.script({ ...ANSWER, keepOpenAfterStop: true });
    const stop = new AbortController();
    const reader = (await stream({ signal: stop.signal })).body?.getReader();
    let body = '';
    while (!body.includes('message_stop')) {
      body += new TextDecoder().decode((await reader?.read())?.value);
    }
    expect(await simulator.state()).toMatchObject({ active: 0, completed: 1 });
    stop.abort();
  });

  it('sends a line without an end no faster than it is read', async () => {
    await simulator.script({ ...ANSWER, endlessLineAfterEvents: 4 });
    const socket = connect(simulator.port, '127.0.0.1');
    const body = JSON.stringify(STREAM);
    const head = Object.entries({ host: 'x', ...HEADERS, 'content-length': body.length }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(`POST /v1/messages HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`);
    await once(socket, 'data');
    socket.pause();
    const before = process.memoryUsage().arrayBuffers;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    socket.destroy();
    await eventually(async () => (await simulator.state()).aborted === 1);
  });
});

describe('speed', () => {
  it('follows the tokens per second and the wait for the first token', async () => {
    await simulator.script({ kind: 'answer', text: 'x'.repeat(80), chunk: 4, tokensPerSecond: 100, firstTokenMs: 100 });
    const startedAt = Date.now();
    const response = await stream();
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(95);
    await response.text();
    const elapsed = Date.now() - startedAt;
    expect(elapsed).toBeGreaterThanOrEqual(290);
    expect(elapsed).toBeLessThan(1_500);
  });
});

describe('the test door', () => {
  it('says what is wrong with a script, and takes none of it', async () => {
    const responses = [
      { kind: 'answer', text: 'fine' },
      { kind: 'answer', text: 'x', resetAfterEvent: 3 },
    ];
    const response = await simulator.send('/_simulator/script', { responses });
    expect(response.status).toBe(400);
    expect((await response.json()) as object).toEqual({ error: expect.stringContaining('resetAfterEvent') });
    expect(await simulator.state()).toMatchObject({ waiting: 0 });
  });

  it('shows the last requests without their headers, and forgets on reset', async () => {
    await simulator.client.messages.create(HELLO);
    await simulator.client.models.list();
    const state = await simulator.state();
    expect(state).toMatchObject({ requests: 1, completed: 1, otherRequests: 1 });
    expect(state.lastRequests).toMatchObject([{ body: HELLO, status: 200, outcome: 'completed' }]);
    expect(JSON.stringify(state)).not.toContain('Bearer');
    await simulator.script({ kind: 'answer', text: 'gone' });
    await simulator.send('/_simulator/reset', {});
    expect(await simulator.state()).toMatchObject({ requests: 0, waiting: 0, lastRequests: [] });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
