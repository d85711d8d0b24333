import { cutReply } from './cut-reply.ts';
import type { Reply } from './reply.ts';

const said = (...texts: string[]): Reply => ({ blocks: texts.map((text) => ({ type: 'text', text })) });

describe('cutting a reply', () => {
  it('leaves a reply that fits as it is', () => {
    const reply = said('Hello');
    expect(cutReply(reply, 100, ['###'])).toBe(reply);
  });

  it('cuts within the block that passes max_tokens and drops those after it', () => {
    expect(cutReply(said('12345678', '12345678', 'more'), 3)).toEqual({
      blocks: [
        { type: 'text', text: '12345678' },
        { type: 'text', text: '1234' },
      ],
      stopReason: 'max_tokens',
    });
  });

  it('never cuts an emoji in half', () => {
    expect(cutReply(said('123🦅456'), 1).blocks).toEqual([{ type: 'text', text: '123' }]);
  });

  it('stops at the first of several sequences, the longest where two begin together', () => {
    const reply = cutReply(said('one STOP two HALT'), 100, ['HALT', 'ST', 'STOP']);
    expect(reply).toEqual({
      blocks: [{ type: 'text', text: 'one ' }],
      stopReason: 'stop_sequence',
      stopSequence: 'STOP',
    });
  });

  it('finds a sequence that spans two blocks', () => {
    expect(cutReply(said('one ST', 'OP two'), 100, ['STOP']).blocks).toEqual([{ type: 'text', text: 'one ' }]);
  });
});
