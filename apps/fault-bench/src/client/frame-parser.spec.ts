import { FrameParser } from './frame-parser.ts';

const STREAM = Buffer.from(
  'id: 1-1\ndata: {"type":"text-delta","text":"een 🦅"}\n\n: keep-alive\n\nid: 1-2\ndata: {"type":"text-delta","text":"\\n\\n"}\n\nid: 1-3\ndata: {"ty',
);
const TEXTS = ['een 🦅', '\n\n'];

describe('reading frames', () => {
  it.each([1, 2, 3, 7, 1_000])('of bytes that come %i at a time', (size) => {
    const parser = new FrameParser();
    const frames = [];
    for (let at = 0; at < STREAM.length; at += size) frames.push(...parser.push(STREAM.subarray(at, at + size)));
    expect(frames.map(({ event }) => 'text' in event && event.text)).toEqual(TEXTS);
    expect(frames.map(({ id }) => id)).toEqual(['1-1', '1-2']);
  });

  it('refuses a named event, which EventSource would not hand over', () => {
    expect(() => new FrameParser().push(Buffer.from('event: error\ndata: {}\n\n'))).toThrow('event');
  });
});
