import { Traces } from '@tasty-food/api-telemetry';
import { OtlpCollector, type ReceivedSpan } from '@tasty-food/api-telemetry/testing';
import { urlOf, type Turn } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const INTERNAL = 1;
const SERVER = 2;
const CLIENT = 3;

let collector: OtlpCollector;
let api: RunningApi;
let staff: ApiClient;
let answered: Turn;
let stopped: Turn;
let failed: Turn;
let spans: ReceivedSpan[];

beforeAll(async () => {
  collector = await OtlpCollector.start();
  api = await RunningApi.start({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20of-the-collector',
    OTEL_SERVICE_NAME: 'kitchen',
  });
  staff = await api.signIn();
  answered = await staff.answer({ question: 'Is there sesame in The Perron?' });
  await api.script({ kind: 'answer', text: 'word '.repeat(500), tokensPerSecond: 100 });
  const { turnId } = await staff.ask({ question: 'Slowly?' });
  await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
  await staff.json('POST', urlOf('stop', { turnId }));
  stopped = await staff.turn(turnId);
  await api.script({ kind: 'error', status: 400, message: 'words of Claude' });
  failed = await staff.answer({ question: 'And now?' });
  // Sent in batches, five seconds apart; what is left goes at the end.
  await api.get(Traces).onApplicationShutdown();
  spans = collector.spans;
}, 90_000);
afterAll(async () => {
  await api?.close();
  await collector?.close();
});

const ofTurn = ({ turnId }: Turn) => spans.find(({ attributes }) => attributes['tasty_food.turn.id'] === turnId);
const below = (parent: ReceivedSpan | undefined) => spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId);

describe('the trace of a question', () => {
  it('leads from the request over the turn to Claude and the look-ups', () => {
    const turn = ofTurn(answered);
    const request = spans.find(({ spanId }) => spanId === turn?.parentSpanId);
    expect(request).toMatchObject({
      name: 'POST /api/chat/turns',
      kind: SERVER,
      parentSpanId: undefined,
      service: 'kitchen',
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/api/chat/turns',
        'http.response.status_code': 201,
        'tasty_food.request.id': expect.stringMatching(/^[\w-]+$/),
      },
    });
    expect(turn).toMatchObject({ name: 'invoke_agent tasty-food', kind: INTERNAL, traceId: request?.traceId });
    const names = below(turn).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['chat claude-haiku-5-5', 'execute_tool check_allergens', 'chat claude-haiku-5-5']),
    );
    expect(names.filter((name) => name.startsWith('chat'))).toHaveLength(2);
  });

  it('tells what the turn used, as the conventions count it', () => {
    const { usage, cost } = answered;
    const input = (usage?.inputTokens ?? 0) + (usage?.cacheReadTokens ?? 0) + (usage?.cacheWriteTokens ?? 0);
    const used = { 'gen_ai.usage.input_tokens': input, 'gen_ai.usage.output_tokens': usage?.outputTokens };
    const turn = ofTurn(answered);
    expect(turn?.attributes).toMatchObject({
      ...used,
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.conversation.id': answered.conversationId,
      'tasty_food.turn.outcome': 'complete',
      'tasty_food.turn.attempt': 1,
      'tasty_food.turn.cost_usd': cost?.amount,
      'tasty_food.turn.first_text_ms': expect.any(Number),
    });
    const requests = below(turn).filter(({ kind }) => kind === CLIENT);
    const sum = (name: string) => requests.reduce((all, { attributes }) => all + Number(attributes[name]), 0);
    expect(sum('gen_ai.usage.input_tokens')).toBe(input);
    expect(sum('gen_ai.usage.output_tokens')).toBe(usage?.outputTokens);
    expect(requests.map(({ attributes }) => attributes['gen_ai.response.finish_reasons']).toSorted()).toEqual([
      ['end_turn'],
      ['tool_use'],
    ]);
  });

  it('says how it ended otherwise, by words out of closed lists', () => {
    expect(ofTurn(stopped)).toMatchObject({ status: 0, attributes: { 'tasty_food.turn.outcome': 'stopped' } });
    expect(below(ofTurn(stopped))).toMatchObject([{ status: 2, attributes: { 'error.type': 'cancelled' } }]);
    expect(ofTurn(failed)).toMatchObject({ status: 2, attributes: { 'error.type': 'upstream-rejected' } });
    expect(below(ofTurn(failed))).toMatchObject([{ status: 2, attributes: { 'error.type': 'rejected' } }]);
  });

  it('holds nothing that anybody wrote, no name and no address', () => {
    const all = collector.bodies.join('\n');
    for (const content of ['sesame', 'Perron', 'Slowly', 'And now', 'word', 'words of Claude', 'Lambert', '@tastyfood'])
      expect(all).not.toContain(content);
    expect(collector.headers[0]).toMatchObject({ authorization: 'Bearer of-the-collector' });
  });

  it('leaves out what machines ask all the time', () => {
    expect(spans.map(({ name }) => name).filter((name) => /health|metrics/.test(name))).toEqual([]);
  });
});
