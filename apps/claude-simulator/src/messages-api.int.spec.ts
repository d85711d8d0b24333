import { Anthropic } from './testing/claude-sdk.ts';
import { MENU_TOOLS } from './testing/menu-tools.ts';
import { HEADERS, HELLO, openSimulator } from './testing/open-simulator.ts';
import type { OpenSimulator } from './testing/open-simulator.ts';

let simulator: OpenSimulator;
beforeAll(async () => {
  simulator = await openSimulator();
});
afterAll(() => simulator.close());

const post = (body: unknown, headers?: Record<string, string>) => simulator.send('/v1/messages', body, headers);

describe('a message', () => {
  it('arrives whole through the SDK', async () => {
    const message = await simulator.client.messages.create(HELLO);
    expect(message).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: 'claude-haiku-5-5',
      stop_reason: 'end_turn',
      content: [{ type: 'text', text: expect.stringContaining('Hello!') }],
    });
    expect(message.id).toMatch(/^msg_01\w{22}$/);
    expect(message._request_id).toMatch(/^req_01/);
  });

  it('arrives as a stream with the same text', async () => {
    const whole = await simulator.client.messages.create(HELLO);
    const streamed = await simulator.client.messages.stream(HELLO).finalMessage();
    expect({ ...streamed, id: '', parsed_output: undefined }).toMatchObject({
      content: whole.content,
      usage: whole.usage,
    });
  });

  it('is the same on every run', async () => {
    const read = async () => (await (await post({ ...HELLO, stream: true })).text()).replace(/msg_\w+/, '');
    expect(await read()).toBe(await read());
  });

  it('has the events, the headers and the padding of the real wire', async () => {
    const response = await post({ ...HELLO, stream: true });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('request-id')).toMatch(/^req_01/);
    const body = await response.text();
    const names = [...body.matchAll(/^event: (\w+)$/gm)].map((match) => match[1]);
    expect(names.slice(0, 3)).toEqual(['message_start', 'content_block_start', 'ping']);
    expect(names.slice(-3)).toEqual(['content_block_stop', 'message_delta', 'message_stop']);
    expect(body).toMatch(/\S {2,}}\n\n/);
    expect(body.endsWith('\n\n')).toBe(true);
  });
});

describe('the limits of a request', () => {
  it('cuts the text at max_tokens', async () => {
    const message = await simulator.client.messages.create({ ...HELLO, max_tokens: 3 });
    expect(message.stop_reason).toBe('max_tokens');
    expect(message.usage.output_tokens).toBe(3);
  });

  it('cuts a tool call in the middle of its JSON', async () => {
    const response = await post({
      ...HELLO,
      max_tokens: 5,
      stream: true,
      tools: MENU_TOOLS,
      messages: [{ role: 'user', content: 'Is there sesame in The Perron?' }],
    });
    const body = await response.text();
    const pieces = [...body.matchAll(/"partial_json":("(?:[^"\\]|\\.)*")/g)].map((match) => JSON.parse(match[1] ?? ''));
    expect(pieces.length).toBeGreaterThan(2);
    expect(() => JSON.parse(pieces.join(''))).toThrow();
    expect(body).toContain('"stop_reason":"max_tokens"');
  });

  it('stops before a stop sequence and names it', async () => {
    const message = await simulator.client.messages.create({ ...HELLO, stop_sequences: ['nowhere', ' dish'] });
    expect(message).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: ' dish' });
    expect(message.content).toEqual([{ type: 'text', text: 'Hello! Ask me about a' }]);
  });
});

describe('models and token counts', () => {
  it('lists the models and retrieves one', async () => {
    const page = await simulator.client.models.list();
    expect(page.data.map((model) => model.id)).toContain('claude-haiku-5-5');
    expect(await simulator.client.models.retrieve('claude-haiku-5-5')).toMatchObject({ lifecycle: 'active' });
  });

  it('does not know other models', async () => {
    await expect(simulator.client.models.retrieve('claude-2')).rejects.toBeInstanceOf(Anthropic.NotFoundError);
  });

  it('counts what a message would be charged', async () => {
    const { messages, model } = HELLO;
    const { input_tokens } = await simulator.client.messages.countTokens({ model, messages });
    const { usage } = await simulator.client.messages.create(HELLO);
    expect(input_tokens).toBe(usage.input_tokens);
  });
});

describe('a refused request', () => {
  const user = (content: unknown) => ({ role: 'user', content });
  const assistant = (content: unknown) => ({ role: 'assistant', content });
  const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'done' });
  const call = { type: 'tool_use', id: 'toolu_1', name: 'check_allergens', input: {} };
  const found = (enabled: boolean) => ({
    type: 'search_result',
    source: 'dish:B02',
    title: 'Le Perron',
    content: [{ type: 'text', text: 'Sesame: contains' }],
    citations: { enabled },
  });
  const cached = { type: 'text', text: 'a', cache_control: { type: 'ephemeral' } };
  const strict = (properties: object, additionalProperties?: boolean) => [
    { name: 'tool', strict: true, input_schema: { type: 'object', properties, additionalProperties } },
  ];

  it.each<[string, object, string]>([
    ['no model', { model: undefined }, 'model: Field required'],
    ['no max_tokens', { max_tokens: undefined }, 'max_tokens: Field required'],
    ['no messages', { messages: undefined }, 'messages: Field required'],
    ['empty messages', { messages: [] }, 'at least one message is required'],
    ['a temperature', { temperature: 0 }, '`temperature` is not supported'],
    ['top_p', { top_p: 1 }, '`top_p` is not supported'],
    ['top_k', { top_k: 1 }, '`top_k` is not supported'],
    ['an unknown field', { mood: 'good' }, 'mood: Extra inputs are not permitted'],
    ['a broken block', { messages: [user([{ type: 'text' }])] }, 'messages.0.content.0.text: Field required'],
    ['an empty text', { messages: [user([{ type: 'text', text: '' }])] }, 'text content blocks must be non-empty'],
    ['an empty turn', { messages: [user('')] }, 'messages.0: all messages must have non-empty content'],
    [
      'a first turn of the assistant',
      { messages: [assistant('a'), user('b')] },
      'first message must use the "user" role',
    ],
    [
      'a prefilled answer',
      { messages: [user('a'), assistant('The answer is')] },
      'does not support assistant message prefill',
    ],
    [
      'a document in an assistant turn',
      { messages: [user('a'), assistant([{ type: 'document', source: {} }]), user('b')] },
      '`document` blocks are not permitted',
    ],
    ['a result nobody asked for', { messages: [user([result('toolu_9')])] }, 'unexpected `tool_use_id`'],
    [
      'a call without its result',
      { messages: [user('a'), assistant([call]), user('b')] },
      'without `tool_result` blocks',
    ],
    [
      'citations for some sources only',
      { messages: [user([found(true), found(false)])] },
      'Citations must be enabled on all',
    ],
    [
      'citations with a structured answer',
      { messages: [user([found(true)])], output_config: { format: { type: 'json_schema', schema: {} } } },
      'cannot be combined with citations',
    ],
    ['a fifth breakpoint', { messages: [user(Array(5).fill(cached))] }, 'A maximum of 4 blocks with cache_control'],
    [
      'a longer ttl after a shorter one',
      { system: [cached], messages: [user([{ ...cached, cache_control: { type: 'ephemeral', ttl: '1h' } }])] },
      'must not come after',
    ],
    ['an open strict schema', { tools: strict({}) }, "'additionalProperties' must be explicitly set to false"],
    [
      'bounds in a strict schema',
      { tools: strict({ name: { type: 'string', minLength: 1, maxLength: 9 } }, false) },
      "tools.0.custom: For 'string' type, properties maxLength, minLength are not supported",
    ],
    ['two tools of one name', { tools: [MENU_TOOLS[0], MENU_TOOLS[0]] }, 'Tool names must be unique'],
    ['a choice without tools', { tool_choice: { type: 'any' } }, 'may only be specified while providing tools'],
    ['a choice of another tool', { tools: MENU_TOOLS, tool_choice: { type: 'tool', name: 'x' } }, "Tool 'x' not found"],
    ['too long an answer', { max_tokens: 1_000_000 }, 'maximum allowed number of output tokens'],
    ['too long a prompt', { messages: [user('x'.repeat(900_000))] }, 'prompt is too long'],
  ])('for %s is a 400 that says so', async (_, fault, message) => {
    const response = await post({ ...HELLO, ...fault });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringContaining(message) },
      request_id: response.headers.get('request-id'),
    });
  });

  it('is a 401 without a key, a 400 without a version, a 404 for a model or a path that is not there', async () => {
    const { authorization: _, ...keyless } = HEADERS;
    const { 'anthropic-version': _version, ...versionless } = HEADERS;
    expect(await (await post(HELLO, keyless)).json()).toMatchObject({ error: { type: 'authentication_error' } });
    expect((await post(HELLO, { ...keyless, 'x-api-key': 'any' })).status).toBe(200);
    expect(await (await post(HELLO, versionless)).json()).toMatchObject({ error: { type: 'invalid_request_error' } });
    await expect(simulator.client.messages.create({ ...HELLO, model: 'claude-2' })).rejects.toMatchObject({
      status: 404,
      type: 'not_found_error',
    });
    expect((await simulator.send('/v1/completions', {})).status).toBe(404);
  });

  it('is a 400 for broken JSON and a 413 beyond 32 MiB', async () => {
    expect((await post('{"model":')).status).toBe(400);
    expect((await post('x'.repeat(33 * 1024 * 1024))).status).toBe(413);
  });

  it('is also refused when its tokens are counted', async () => {
    const response = await simulator.send('/v1/messages/count_tokens', { model: HELLO.model, messages: [] });
    expect(response.status).toBe(400);
  });
});

describe('what is accepted', () => {
  it('takes system messages within the conversation, before and after a turn', async () => {
    const system = { role: 'system' as const, content: 'Sold out today: nothing. language: nl' };
    const response = await post({ ...HELLO, messages: [...HELLO.messages, system] });
    expect(response.status).toBe(200);
  });
});
