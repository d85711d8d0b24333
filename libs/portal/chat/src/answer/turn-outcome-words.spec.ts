import { ASK_FIRST_MS, fromServer, newQuestion } from '../shown-turn';
import { sampleTurn } from '../testing/turn-samples';
import { outcomeOf } from './turn-outcome-words';

const unsent = {
  ...newQuestion('?', { language: 'fr' }),
  phase: 'unsent',
  refusal: { code: 'offline' },
} as const;

describe('what is said below an answer', () => {
  it('is nothing while it comes and when it is complete', () => {
    expect(outcomeOf(fromServer(sampleTurn({ state: 'running' })))).toBeUndefined();
    expect(outcomeOf(fromServer(sampleTurn({ state: 'complete', endReason: 'complete' })))).toBeUndefined();
  });

  it('is no failure when it was stopped', () => {
    const stopped = fromServer(sampleTurn({ state: 'stopped', endReason: 'stopped' }));
    expect(outcomeOf(stopped)).toEqual({ word: 'turn.stopped', failed: false });
  });

  it('offers to try an interrupted answer again', () => {
    const error = { code: 'interrupted', retryable: true } as const;
    expect(outcomeOf(fromServer(sampleTurn({ state: 'interrupted', error })))).toMatchObject({
      word: 'turn.interrupted',
      action: 'ask-again',
    });
  });

  it('says how long to wait', () => {
    const error = { code: 'overloaded', retryable: true, retryAfterMs: 7200 } as const;
    expect(outcomeOf(fromServer(sampleTurn({ state: 'failed', error })))).toMatchObject({ waitSeconds: 8 });
  });

  it('offers a new conversation when this one is too long, and nothing when nothing would help', () => {
    const tooLong = { code: 'context-too-long', retryable: false } as const;
    const budget = { code: 'budget-exceeded', retryable: false } as const;
    expect(outcomeOf(fromServer(sampleTurn({ state: 'failed', error: tooLong })))?.action).toBe('new-conversation');
    expect(outcomeOf(fromServer(sampleTurn({ state: 'failed', error: budget })))?.action).toBeUndefined();
  });

  it('offers to send again what did not arrive', () => {
    expect(outcomeOf(unsent)).toMatchObject({ word: 'failure.offline', action: 'resend' });
  });

  it('says that a message waits while there is no connection, and asks first when it has waited for long', () => {
    expect(outcomeOf(unsent, false)).toEqual({ word: 'waiting.connection', failed: false, waiting: true });
    const old = { ...unsent, sentAt: Date.now() - ASK_FIRST_MS };
    expect(outcomeOf(old)).toMatchObject({ word: 'waiting.long', action: 'resend', actionWord: 'waiting.send' });
  });

  it('leads to the rows of the restaurant when Claude is away', () => {
    const error = { code: 'upstream-unavailable', retryable: true } as const;
    expect(outcomeOf(fromServer(sampleTurn({ state: 'failed', error })))).toMatchObject({ instead: true });
  });
});
