import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { readRefusal } from './refusal';

const answer = (status: number, error: unknown, headers: Record<string, string> = {}) =>
  new HttpErrorResponse({ status, error, headers: new HttpHeaders(headers) });

describe('readRefusal', () => {
  it('reads the code of a problem and how long to wait', () => {
    expect(readRefusal(answer(429, { code: 'rate-limited' }, { 'Retry-After': '12' }))).toEqual({
      code: 'rate-limited',
      retryAfterSeconds: 12,
    });
  });

  it('takes no answer for no connection', () => {
    expect(readRefusal(answer(0, null))).toEqual({ code: 'offline' });
  });

  it.each([
    ['a page of a proxy', answer(502, '<html>'), 'internal'],
    ['a 404 without a body', answer(404, null), 'not-found'],
    ['something that is no answer', new Error('boom'), 'internal'],
  ])('makes the best of %s', (_, error, code) => {
    expect(readRefusal(error)).toEqual({ code });
  });
});
