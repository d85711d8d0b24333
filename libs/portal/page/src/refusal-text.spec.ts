import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { injectRefusalText } from './refusal-text';
import { pageWords } from './words/page-words';

const refused = (status: number, code: string, headers: Record<string, string> = {}) =>
  new HttpErrorResponse({ status, error: { code }, headers: new HttpHeaders(headers) });

describe('what is said of a refusal', () => {
  let textOf: ReturnType<typeof injectRefusalText<never>>;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    textOf = TestBed.runInInjectionContext(() => injectRefusalText());
    await speech.speak('en');
    await speech.learn(pageWords);
  });

  it('is how long to wait, where the server says so', () => {
    expect(textOf(refused(429, 'rate-limited', { 'Retry-After': '12' }))).toContain('12 s');
  });

  it.each([
    [403, 'forbidden', 'You may not do this. Ask an administrator.'],
    [404, 'not-found', 'This is no longer there.'],
    [400, 'invalid-request', 'The server does not accept this. Check each field.'],
  ])('of %d %s', (status, code, text) => {
    expect(textOf(refused(status, code))).toBe(text);
  });

  it('is a word of the place, where the code means more there', () => {
    const own = { 'address-taken': 'page.everyBranch' } as const;
    expect(textOf(refused(409, 'address-taken'), own)).toBe('All restaurants');
  });
});
