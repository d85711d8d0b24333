import { ClaudeFailure } from '@tasty-food/api-claude';
import { AnswerProgress } from './answer-progress';

const MODEL = 'claude-haiku-5-5';
const usage = { input: 1000, cacheRead: 500, cacheWrite: 200, output: 1 };

describe('AnswerProgress', () => {
  it('adds up the requests of an answer to the token, and to the price of its model', () => {
    const progress = new AnswerProgress(MODEL);
    progress.requestStarted(usage);
    progress.requestEnded({ ...usage, output: 300 });
    progress.requestStarted(usage);
    progress.requestEnded({ ...usage, output: 100 });
    expect(progress.end('complete')).toMatchObject({
      usage: { inputTokens: 2000, cacheReadTokens: 1000, cacheWriteTokens: 400, outputTokens: 400, estimated: false },
      // (2000 × 0.10 + 400 × 0.50 + 1000 × 0.01 + 400 × 0.125) dollars a million
      cost: { amount: expect.closeTo(0.00046, 10), currency: 'USD' },
    });
  });

  it('books a marked estimate for a request that was stopped', () => {
    const progress = new AnswerProgress(MODEL);
    progress.requestStarted(usage);
    progress.joined('x'.repeat(400));
    expect(progress.cut('stopped')).toMatchObject({
      type: 'turn-end',
      reason: 'stopped',
      usage: { inputTokens: 1000, outputTokens: 100, estimated: true },
    });
  });

  it('begins a new paragraph after a look-up, and counts it where citations stand', () => {
    const progress = new AnswerProgress(MODEL);
    progress.requestStarted(usage);
    expect(progress.shown(progress.joined('Je regarde.'))).toEqual({ type: 'text-delta', text: 'Je regarde.' });
    progress.requestEnded(usage);
    progress.requestStarted(usage);
    expect(progress.shown(progress.joined('Oui.'))).toEqual({ type: 'text-delta', text: '\n\nOui.' });
    expect(progress.length).toBe('Je regarde.\n\nOui.'.length);
  });

  it.each([
    ['rejected', 'upstream-rejected', false],
    ['too-long', 'context-too-long', false],
    ['rate-limited', 'rate-limited', true],
    ['overloaded', 'overloaded', true],
    ['unavailable', 'upstream-unavailable', true],
    ['timeout', 'timeout', true],
  ] as const)('says %s before any text as %s', (kind, code, retryable) => {
    const failed = new AnswerProgress(MODEL).fail(new ClaudeFailure(kind, 'for the log', { retryAfterMs: 1500.4 }));
    expect(failed).toMatchObject({ type: 'turn-error', code, retryable, retryAfterMs: 1500 });
    expect(JSON.stringify(failed)).not.toContain('for the log');
  });

  it('says any failure after text as interrupted, and keeps what was used', () => {
    const progress = new AnswerProgress(MODEL);
    progress.requestStarted(usage);
    progress.shown(progress.joined('Le Perron'));
    expect(progress.fail(new TypeError('terminated'))).toMatchObject({
      code: 'interrupted',
      retryable: true,
      usage: { inputTokens: 1000, estimated: true },
    });
  });
});
