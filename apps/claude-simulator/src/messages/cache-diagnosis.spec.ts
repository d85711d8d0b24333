import { CacheDiagnosis } from './cache-diagnosis.ts';
import { messageRequestSchema } from './message-request.ts';

function request(change: object = {}, previous: string | null = 'msg_1') {
  return messageRequestSchema.parse({
    model: 'claude-haiku-5-5',
    max_tokens: 1,
    system: 'Be brief.',
    messages: [{ role: 'user', content: 'One' }],
    diagnostics: { previous_message_id: previous },
    ...change,
  });
}

describe('why the cache missed', () => {
  const diagnosis = new CacheDiagnosis();
  diagnosis.remember('msg_1', request());

  it('is said to those only who ask', () => {
    expect(diagnosis.explain(request({ diagnostics: undefined }))).toBeUndefined();
    expect(diagnosis.explain(request({}, null))).toEqual({ cache_miss_reason: null });
  });

  it.each([
    ['model_changed', { model: 'claude-opus-5-5' }],
    ['tools_changed', { tools: [{ name: 'a', input_schema: { type: 'object' } }] }],
    ['system_changed', { system: 'Be kind.' }],
    ['messages_changed', { messages: [{ role: 'user', content: 'Two' }] }],
  ])('%s', (type, change) => {
    expect(diagnosis.explain(request(change))).toEqual({
      cache_miss_reason: { type, cache_missed_input_tokens: expect.any(Number) },
    });
  });

  it('nothing, when messages were only added or a breakpoint moved', () => {
    const cached = { type: 'text', text: 'More', cache_control: { type: 'ephemeral' } };
    const messages = [
      { role: 'user', content: 'One' },
      { role: 'user', content: [cached] },
    ];
    expect(diagnosis.explain(request({ messages }))).toEqual({ cache_miss_reason: null });
  });

  it('an answer it does not know', () => {
    expect(diagnosis.explain(request({}, 'msg_9'))).toEqual({
      cache_miss_reason: { type: 'previous_message_not_found' },
    });
  });
});
