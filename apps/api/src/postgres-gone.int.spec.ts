import { describeWithOwnPostgres, OwnPostgres } from '@tasty-food/api-postgres/testing';
import { urlOf, type ConversationPage, type Problem } from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { SimulatorProcess } from './simulator-process';
import { ApiClient } from './testing/api-client';
import { ApiProcess, describeBuilt } from './testing/api-process';

/** Refused, not left to wait: found within three seconds on a quiet machine. */
const REFUSED_WITHIN_MS = 10_000;
const SAVED_WITHIN_MS = 30_000;
const TEXT = 'word '.repeat(300);

describeBuilt('without its database', () => {
  describeWithOwnPostgres('the server', () => {
    let postgres: OwnPostgres;
    let simulator: SimulatorProcess;
    let simulatorUrl: string;
    let api: ApiProcess;
    let staff: ApiClient;

    beforeAll(async () => {
      postgres = await OwnPostgres.start();
      simulator = new SimulatorProcess();
      simulatorUrl = await simulator.start(['--tokens-per-second', '0', '--first-token-ms', '0']);
    }, 60_000);
    beforeEach(async () => {
      api = await ApiProcess.start({
        ANTHROPIC_BASE_URL: simulatorUrl,
        DATABASE_URL: postgres.url,
        RATE_LIMIT_MAX: '10000',
        SAMPLE_DATA: 'true',
        STREAM_DRAIN_MS: '20000',
      });
      staff = await api.signIn();
    }, 60_000);
    afterEach(() => api.kill());
    afterAll(async () => {
      await simulator.onApplicationShutdown();
      await postgres.close();
    });

    /** An answer of some five seconds that has begun. The words of its question are found once it is saved. */
    async function begin(question: string): Promise<string> {
      await fetch(`${simulatorUrl}/_simulator/script`, {
        method: 'POST',
        body: JSON.stringify({ responses: [{ kind: 'answer', text: TEXT, tokensPerSecond: 60 }] }),
      });
      const { turnId } = await staff.ask({ question });
      await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
      return turnId;
    }

    async function expectRefusal(): Promise<void> {
      const since = performance.now();
      const response = await staff.send('POST', urlOf('ask'), { question: 'Hello?' });
      expect(performance.now() - since).toBeLessThan(REFUSED_WITHIN_MS);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(((await response.json()) as Problem).code).toBe('unavailable');
    }

    async function untilSaved(question: string): Promise<void> {
      for (const end = performance.now() + SAVED_WITHIN_MS; ; await sleep(200)) {
        const found = await staff.send('GET', urlOf('conversations', {}, { search: question }));
        if (found.ok && ((await found.json()) as ConversationPage).conversations.length > 0) return;
        if (performance.now() > end) throw new Error('The answer was not saved.');
      }
    }

    const go = {
      stopped: { away: () => postgres.stop(), back: () => postgres.run() },
      frozen: { away: async () => postgres.freeze(), back: async () => postgres.thaw() },
    };

    it.each(['stopped', 'frozen'] as const)(
      '%s: answers go on for their readers, questions are refused, and what has ended is saved afterwards',
      async (how) => {
        const turnId = await begin(`Are you there, ${how}?`);
        await go[how].away();
        // Past the time that a session is believed without a look.
        const reading = staff.follow(turnId);
        await expectRefusal();
        await sleep(5_500);
        await expectRefusal();
        const whole = await reading;
        expect(whole.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
        // Resumed here, after an event and from the start, as far as the session was known before.
        expect(await staff.follow(turnId, whole[3]?.id)).toEqual(whole.slice(4));
        expect((await staff.turn(turnId)).text).toBe(TEXT);
        expect((await new ApiClient(api.url).get('turn', { turnId })).status).toBe(401);
        expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
        expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
        await go[how].back();
        await untilSaved(`Are you there, ${how}?`);
      },
      90_000,
    );

    it('sent away by SIGTERM meanwhile, it waits within its drain for the database, and loses nothing', async () => {
      const turnId = await begin('Are you there, at the end?');
      await postgres.stop();
      const reading = staff.follow(turnId);
      const gone = api.terminate();
      expect((await reading).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
      await sleep(1_000);
      await postgres.run();
      await gone;
      const next = await ApiProcess.start({
        ANTHROPIC_BASE_URL: simulatorUrl,
        DATABASE_URL: postgres.url,
        SAMPLE_DATA: 'true',
      });
      try {
        const turn = await (await next.signIn()).turn(turnId);
        expect(turn).toMatchObject({ state: 'complete', attempt: 1, text: TEXT });
      } finally {
        await next.kill();
      }
    }, 90_000);
  });
});
