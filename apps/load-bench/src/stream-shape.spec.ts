import { nameOfShape, readShape } from './stream-shape.ts';

describe('the name of a stream’s shape', () => {
  it('is read wherever it stands', () => {
    const body = JSON.stringify({
      model: 'claude-haiku-5-5',
      messages: [{ content: 'sim-200t-50ms-ttft100 question 7' }],
    });
    expect(readShape(body)).toEqual({ tokens: 200, intervalMs: 50, firstTokenMs: 100 });
  });

  it('lets the first token wait as long as any other when it does not say', () => {
    expect(readShape('sim-5t-20ms')).toEqual({ tokens: 5, intervalMs: 20, firstTokenMs: 20 });
  });

  it('is read as it was written', () => {
    const shape = { tokens: 1, intervalMs: 0, firstTokenMs: 2 };
    expect(readShape(nameOfShape(shape))).toEqual(shape);
  });

  it('is not guessed', () => {
    expect(readShape('a simple question')).toBeUndefined();
  });
});
