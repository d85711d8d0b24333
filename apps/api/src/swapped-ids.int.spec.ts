import {
  ROUTES,
  urlOf,
  type AcceptedTurn,
  type Conversation,
  type OwnSessionList,
  type Route,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

/** Stands in everything that belongs to somebody else: a single byte of it is one too many. */
const CANARY = 'zirkonkanari';
const REQUESTS = 10_000;
const AT_ONCE = 40;
/** Those that end one's own session, or answer for as long as one likes. */
const LEFT_OUT = new Set(['signOut', 'events', 'askOnce', 'ask']);

let api: RunningApi;
let victim: ApiClient;
let thieves: ApiClient[];
/** Ids of what is somebody else's, and of nothing. */
let ids: string[];

beforeAll(async () => {
  api = await RunningApi.start();
  victim = await api.signIn('admin@tastyfood.test');
  const turns: AcceptedTurn[] = [];
  for (let n = 0; n < 3; n++) {
    const accepted = await victim.ask({ question: `Is there sesame in The ${CANARY}?` });
    await victim.follow(accepted.turnId);
    turns.push(accepted);
  }
  await victim.json<Conversation>(
    'PATCH',
    urlOf('changeConversation', { conversationId: turns[0]?.conversationId ?? '' }),
    {
      title: CANARY,
    },
  );
  const { sessions } = await victim.json<OwnSessionList>('GET', urlOf('ownSessions'));
  const { staff } = await victim.json<{ staff: { id: string } }>('GET', urlOf('whoAmI'));
  const foreign = [
    ...turns.flatMap(({ turnId, conversationId }) => [turnId, conversationId]),
    ...sessions.map(({ sessionId }) => sessionId),
    staff.id,
  ];
  ids = foreign.flatMap((id) => [id, id.toUpperCase(), neighbourOf(id)]);
  thieves = [await api.signIn(), await api.signIn('manager@tastyfood.test')];
}, 60_000);
afterAll(() => api.close());

it(`ten thousand guessed and swapped ids, over every route that takes one, give not a byte of what is another's`, async () => {
  const routes = Object.entries<Route>(ROUTES).filter(([name, { path }]) => path.includes('{') && !LEFT_OUT.has(name));
  const tally = new Map<number, number>();
  let sent = 0;
  let drawn = 0;
  const work = async (worker: number) => {
    for (let at = worker; at < REQUESTS; at += AT_ONCE) {
      const [, route] = routes[at % routes.length] as [string, Route];
      // Three of somebody else's for two of nobody's, each at every route in turn.
      const id = () => (drawn++ % 5 < 3 ? (ids[drawn % ids.length] ?? '') : randomUUID());
      const path = route.path.replace(/\{\w+\}/g, () => encodeURIComponent(id()));
      const thief = thieves[at % thieves.length] as ApiClient;
      const response = await thief.send(
        route.method.toUpperCase(),
        path,
        route.body && !route.multipart ? {} : undefined,
      );
      const body = await response.text();
      sent += 1;
      tally.set(response.status, (tally.get(response.status) ?? 0) + 1);
      if (body.includes(CANARY) || response.status < 400 || response.status >= 500)
        throw new Error(`${route.method} ${path} answered ${response.status}: ${body.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => work(worker)));
  expect(sent).toBe(REQUESTS);
  expect(tally.get(404)).toBeGreaterThan(REQUESTS / 4);

  // And nothing of it was changed or taken away.
  const { conversations } = await victim.json<{ conversations: Conversation[] }>('GET', urlOf('conversations'));
  expect(conversations).toHaveLength(3);
  expect(conversations.some(({ title }) => title === CANARY)).toBe(true);
}, 300_000);

/** One digit beside: what somebody who counts would try. */
function neighbourOf(id: string): string {
  const last = Number.parseInt(id.slice(-1), 16);
  return `${id.slice(0, -1)}${((last + 1) % 16).toString(16)}`;
}
