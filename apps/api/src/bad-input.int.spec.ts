import { PROBLEMS, urlOf } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const STRANGE_IDS = [
  '1',
  'null',
  '../../etc/passwd',
  '%00',
  "' or 1=1 --",
  randomUUID(),
  'a'.repeat(5000),
  '%F0%9F%8D%9F',
];

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

describe('a question that cannot be one', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'question'],
    ['an empty object', {}, 'question'],
    ['an empty question', { question: '' }, 'empty'],
    ['only blanks', { question: ' \n\t ' }, 'empty'],
    ['20,000 characters', { question: 'x'.repeat(20_000) }, '10000'],
    ['a number', { question: 42 }, 'question'],
    ['a list', [], ''],
    ['an unknown field', { question: 'Hello?', temperature: 2 }, 'temperature'],
    ['an unknown language', { question: 'Hello?', language: 'de' }, 'language'],
    ['an unknown branch', { question: 'Hello?', branchId: 'mars' }, 'angleur'],
    ['a conversation id that is none', { question: 'Hello?', conversationId: 'mine' }, 'conversationId'],
    ['one nested a thousand deep', JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`), 'nested'],
    ['replaces without its conversation', { question: 'Hello?', replaces: randomUUID() }, 'conversationId'],
  ])('such as %s is refused with a sentence that helps', async (_what, body, hint) => {
    const problem = await staff.problem('POST', urlOf('ask'), body);
    expect(problem).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(JSON.stringify(problem)).toContain(hint);
  });

  it.each<[string, string, number, string]>([
    ['broken JSON', '{"question": "Hello?', 400, 'invalid-json'],
    ['a bare word', 'hello', 400, 'invalid-json'],
    ['2 MB of JSON', JSON.stringify({ question: 'x'.repeat(2_000_000) }), 413, 'body-too-large'],
  ])('such as %s is refused', async (_what, body, status, code) => {
    const problem = await staff.problem('POST', urlOf('ask'), body);
    expect(problem).toMatchObject({ status, code, requestId: expect.stringMatching(/^[\w-]{36}$/) });
  });

  it('is the only thing that must be JSON: the table of a menu is read', async () => {
    const manager = await api.signIn('manager@tastyfood.test');
    const headers = { 'content-type': 'text/csv; charset=utf-8' };
    const preview = await manager.send('POST', urlOf('importMenu', {}, { preview: 'true' }), 'id;colour', headers);
    expect(await preview.json()).toMatchObject({ applied: false, errors: expect.any(Array) });
  });

  it('of another content type is refused by name', async () => {
    const problem = await staff.problem('POST', urlOf('ask'), 'question=Hello', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(problem).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });

  it('with a bad Idempotency-Key is refused', async () => {
    const problem = await staff.problem(
      'POST',
      urlOf('ask'),
      { question: 'Hello?' },
      { 'idempotency-key': 'x'.repeat(500) },
    );
    expect(problem).toMatchObject({
      status: 400,
      code: 'invalid-request',
      detail: expect.stringContaining('Idempotency-Key'),
    });
  });

  it('in a conversation that does not exist is 404', async () => {
    const problem = await staff.problem('POST', urlOf('ask'), { question: 'Hello?', conversationId: randomUUID() });
    expect(problem.code).toBe('not-found');
  });
});

describe('an id that is not there', () => {
  it.each(STRANGE_IDS)('%s is 404 on every route that takes one', async (id) => {
    const raw = id.startsWith('%') ? id : encodeURIComponent(id);
    const paths: [string, string, unknown?][] = [
      ['GET', `/api/chat/turns/${raw}`],
      ['GET', `/api/chat/turns/${raw}/events`],
      ['POST', `/api/chat/turns/${raw}/stop`],
      ['PUT', `/api/chat/turns/${raw}/feedback`, { rating: 'up' }],
      ['GET', `/api/chat/conversations/${raw}`],
      ['GET', `/api/chat/conversations/${raw}/export`],
      ['PATCH', `/api/chat/conversations/${raw}`, { title: 'x' }],
      ['DELETE', `/api/chat/conversations/${raw}`],
    ];
    for (const [method, path, body] of paths) {
      expect(await staff.problem(method, path, body)).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it('as a half-encoded address is refused', async () => {
    expect((await staff.problem('GET', '/api/chat/turns/%E0%A4%A')).status).toBe(400);
  });

  it('as an address nobody serves is a problem, not a page', async () => {
    expect(await staff.problem('GET', '/api/nothing-here')).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('a person who is not signed in', () => {
  it.each(['', 'session=nonsense', 'session=%00%ff', `session=${'x'.repeat(4000)}`, '__Host-session=abc; session=def'])(
    'with the cookie "%s" is asked to sign in, streams included',
    async (cookie) => {
      const nobody = new ApiClient(api.url);
      for (const path of [urlOf('whoAmI'), urlOf('conversations'), urlOf('turnEvents', { turnId: randomUUID() })]) {
        const problem = await nobody.problem('GET', path, undefined, { cookie });
        expect(problem).toMatchObject({ status: 401, code: 'not-signed-in' });
      }
    },
  );

  it.each<[string, unknown, number]>([
    ['a wrong password', { email: 'staff@tastyfood.test', password: 'wrong' }, 401],
    ['an unknown address', { email: 'nobody@tastyfood.test', password: 'wrong' }, 401],
    ['no password', { email: 'staff@tastyfood.test' }, 400],
    ['a list for an address', { email: ['staff@tastyfood.test'], password: 'x' }, 400],
    ['more than is asked', { email: 'a@b.test', password: 'x', role: 'admin' }, 400],
    ['nothing', undefined, 400],
  ])('and gives %s is told so', async (_what, body, status) => {
    const nobody = new ApiClient(api.url);
    const problem = await nobody.problem('POST', urlOf('signIn'), body);
    expect(problem.status).toBe(status);
    if (status === 401) expect(problem.detail).not.toMatch(/unknown|no such|address is/i);
  });
});

describe('a list that is asked for wrongly', () => {
  it.each([
    '/api/chat/conversations?cursor=nonsense',
    '/api/chat/conversations?colour=red',
    `/api/chat/conversations?search=${'x'.repeat(300)}`,
    '/api/menu',
    '/api/menu?branch=angleur&language=de',
    '/api/menu?branch=angleur&at=yesterday',
    '/api/menu?branch=angleur&branch=wandre',
  ])('%s is refused', async (path) => {
    expect(await staff.problem('GET', path)).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('/api/menu of an unknown branch names the branches', async () => {
    const problem = await staff.problem('GET', '/api/menu?branch=mars');
    expect(problem).toMatchObject({ status: 404, detail: expect.stringContaining('angleur') });
  });
});

describe('every problem', () => {
  it('bears its code, a helping detail and the request id of its header', async () => {
    const response = await staff.send('GET', urlOf('turn', { turnId: randomUUID() }), undefined, {
      'x-request-id': 'my-own-1',
    });
    expect(response.headers.get('x-request-id')).toBe('my-own-1');
    expect(await response.json()).toEqual({
      type: 'urn:tasty-food:problem:not-found',
      title: PROBLEMS['not-found'].title,
      status: 404,
      code: 'not-found',
      detail: 'There is no such turn, or it is not yours.',
      requestId: 'my-own-1',
    });
  });

  it('takes no request id that would spoil a log', async () => {
    const response = await staff.send('GET', '/health/live', undefined, { 'x-request-id': 'a b<script>' });
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('text that no database likes', () => {
  it.each([
    ['NUL', 'Is there \0 sesame in The Perron?'],
    ['a lone surrogate', 'Is there \ud83d sesame in The Perron?'],
    ['SQL', "'; drop table turns; --"],
    ['right-to-left and zero-width', '\u202esesame\u200b in The Perron?'],
    ['a script', '<script>alert(1)</script>'],
  ])('such as %s is asked, answered and found again', async (_what, question) => {
    const { turnId, conversationId } = await staff.ask({ question });
    await staff.follow(turnId);
    const turn = await staff.turn(turnId);
    expect(turn.state).toBe('complete');
    expect(turn.question.isWellFormed()).toBe(true);
    expect((await staff.get('conversation', { conversationId })).status).toBe(200);
    expect((await staff.send('GET', urlOf('conversations', {}, { search: question }))).status).toBe(200);
  });
});
