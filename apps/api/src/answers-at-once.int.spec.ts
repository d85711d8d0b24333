import { urlOf, type AcceptedTurn, type Problem } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const AT_ONCE = 2;

describe('the answers of one person at the same time', () => {
  let api: RunningApi;
  let staff: ApiClient;

  beforeAll(async () => {
    api = await RunningApi.start({ STREAM_PER_PERSON: String(AT_ONCE) }, ['--tokens-per-second', '20']);
    staff = await api.signIn();
  }, 60_000);
  afterAll(() => api.close());

  async function askSlowly(client = staff, key?: string): Promise<Response> {
    await api.script({ kind: 'answer', text: 'word '.repeat(2_000), tokensPerSecond: 20 });
    return client.send('POST', urlOf('ask'), { question: 'Slowly?' }, key ? { 'idempotency-key': key } : {});
  }

  async function accepted(response: Response): Promise<AcceptedTurn> {
    expect(response.status).toBe(201);
    return (await response.json()) as AcceptedTurn;
  }

  async function refused(response: Response): Promise<void> {
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    const problem = (await response.json()) as Problem;
    expect(problem).toMatchObject({ code: 'rate-limited', detail: expect.stringMatching(/^2 of your questions/) });
  }

  it('are so many and not one more, for each person alone; any end of one makes room for the next', async () => {
    const first = await accepted(await askSlowly());
    const second = await accepted(await askSlowly(staff, 'one-key'));
    await refused(await askSlowly());
    await refused(await staff.send('POST', urlOf('askOnce'), { message: 'Slowly?' }));
    // The same question sent again is the same turn, not one more.
    expect(await accepted(await askSlowly(staff, 'one-key'))).toEqual(second);
    const other = await api.signIn('manager@tastyfood.test');
    const others = await accepted(await askSlowly(other));
    await other.send('POST', urlOf('stop', { turnId: others.turnId }));

    // Stopped.
    await staff.send('POST', urlOf('stop', { turnId: first.turnId }));
    const third = await accepted(await askSlowly());
    await refused(await askSlowly());
    // Deleted with its conversation.
    await staff.send('DELETE', urlOf('conversation', { conversationId: third.conversationId }));
    const fourth = await accepted(await askSlowly());
    // A question that was not taken holds nothing.
    await staff.send('POST', urlOf('stop', { turnId: fourth.turnId }));
    const nowhere = { question: 'Hello?', branchId: 'nowhere' };
    expect((await staff.problem('POST', urlOf('ask'), nowhere)).code).toBe('invalid-request');
    await accepted(await askSlowly());
    // One-request form: whoever leaves makes room.
    await staff.send('POST', urlOf('stop', { turnId: second.turnId }));
    const leaving = new AbortController();
    await staff.send('POST', urlOf('askOnce'), { message: 'Slowly?' }, {}, leaving.signal);
    await refused(await askSlowly());
    leaving.abort();
    let status = 429;
    while (status === 429) ({ status } = await askSlowly());
    expect(status).toBe(201);
  });
});

describe('a question that is refused while another is answered', () => {
  const QUESTIONS = 3;
  let api: RunningApi;

  beforeAll(async () => {
    api = await RunningApi.start({ STREAM_PER_PERSON: '1', RATE_LIMIT_MAX: String(QUESTIONS) });
  }, 60_000);
  afterAll(() => api.close());

  it('uses up none of the questions of the window, whichever way it was asked', async () => {
    const staff = await api.signIn();
    const ask = () => staff.send('POST', urlOf('ask'), { question: 'Slowly?' });
    for (let asked = 1; asked <= QUESTIONS; asked++) {
      await api.script({ kind: 'answer', text: 'word '.repeat(2_000), tokensPerSecond: 20 });
      const taken = await ask();
      expect(taken.headers.get('ratelimit-remaining')).toBe(String(QUESTIONS - asked));
      for (let again = 0; asked < QUESTIONS && again < 2 * QUESTIONS; again++) {
        const way = again % 2 === 0 ? ask() : staff.send('POST', urlOf('askOnce'), { message: 'Slowly?' });
        const refused = await way;
        expect(await refused.json()).toMatchObject({ detail: expect.stringMatching(/^1 of your questions/) });
        expect(refused.headers.get('ratelimit-remaining')).toBe(String(QUESTIONS - asked));
      }
      const { turnId } = (await taken.json()) as AcceptedTurn;
      await staff.send('POST', urlOf('stop', { turnId }));
    }
    expect(await (await ask()).json()).toMatchObject({ detail: expect.stringMatching(/^You asked 3 questions/) });
  });
});
