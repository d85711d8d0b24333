import { ProblemException } from '@tasty-food/api-http';
import { refuseFailure } from './refuse-failure';

describe('refuseFailure', () => {
  it.each([
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('sorry, too many clients already'), { code: '53300' }),
    Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Query read timeout'),
  ])('refuses as unavailable, with a time to come back and its cause: $message', (failure) => {
    const refused = refusal(failure);
    expect(refused).toBeInstanceOf(ProblemException);
    expect(refused).toMatchObject({ code: 'unavailable', retryAfterMs: 2000, cause: failure });
  });

  it('refuses text that cannot be stored as a fault of the request', () => {
    const failure = Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' });
    expect(refusal(failure)).toMatchObject({ code: 'invalid-request', cause: failure });
  });

  it.each([
    Object.assign(new Error('duplicate key value'), { code: '23505' }),
    Object.assign(new Error('syntax error'), { code: '42601' }),
    new TypeError('x is not a function'),
  ])('throws on what is about the statement or our own fault: $message', (failure) => {
    expect(refusal(failure)).toBe(failure);
  });
});

function refusal(failure: Error): unknown {
  try {
    return refuseFailure(failure);
  } catch (thrown) {
    return thrown;
  }
}
