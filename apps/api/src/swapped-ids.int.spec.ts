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
/**
 * Whose what a name in a path of the contract is: of one person or of few, or of everybody who works here, where a role is asked for and
 * no owner. A new name must be put in one of the two.
 */
const OF_SOMEBODY = ['conversationId', 'documentId', 'proposalId', 'sessionId', 'staffId', 'turnId'];
const OF_EVERYBODY = [
  'branchId',
  'certificateId',
  'claim',
  'code',
  'conceptId',
  'day',
  'dishId',
  'ingredientId',
  'scope',
];

let api: RunningApi;
let victim: ApiClient;
let thieves: ApiClient[];
/** Ids of what is somebody else's, and of nothing. */
let ids: string[];
let foreignDocument: string;
let foreignConversation: string;

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
  const page = new File([`# ${CANARY}\n\nThe ${CANARY} is for administrators.\n`], 'canary.md');
  const uploaded = await victim.upload('POST', urlOf('addDocument'), page, { audience: 'admin', title: CANARY });
  foreignDocument = ((await uploaded.json()) as { documentId: string }).documentId;
  foreignConversation = turns[0]?.conversationId ?? '';
  // A change of the register that waits for a second manager, at a branch where the thieves do not work.
  const change = { state: 'free', reason: `The ${CANARY} is without.`, branchId: 'wandre' };
  const { proposal } = await victim.json<{ proposal?: { proposalId: string } }>(
    'PUT',
    urlOf('changeCell', { dishId: 'B01', code: 'sesame' }),
    change,
  );
  const foreign = [
    ...turns.flatMap(({ turnId, conversationId }) => [turnId, conversationId]),
    ...sessions.map(({ sessionId }) => sessionId),
    staff.id,
    foreignDocument,
    ...(proposal ? [proposal.proposalId] : []),
  ];
  ids = foreign.flatMap((id) => [id, id.toUpperCase(), neighbourOf(id)]);
  thieves = [await api.signIn(), await api.signIn('manager@tastyfood.test')];
}, 60_000);
afterAll(() => api.close());

it('knows of each name in the paths of the contract whether what it names is somebody’s', () => {
  const names = new Set(
    Object.values<Route>(ROUTES).flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  );
  expect([...OF_SOMEBODY, ...OF_EVERYBODY].toSorted()).toEqual([...names].toSorted());
});

it(`ten thousand guessed and swapped ids, over every route that takes one, give not a byte of what is another's`, async () => {
  const routes = Object.entries<Route>(ROUTES).filter(([, { path }]) => path.includes('{'));
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

it.each<[string, 'ask' | 'askOnce', (id: string, other: string) => object]>([
  ['the conversation of a question', 'ask', (conversationId) => ({ question: 'What was said?', conversationId })],
  ['the question that it replaces', 'ask', (conversationId, replaces) => ({ question: '?', conversationId, replaces })],
  ['the conversation of a script', 'askOnce', (conversationId) => ({ message: 'What was said?', conversationId })],
])('an id of another’s in a body, %s, gives nothing either', async (_, name, bodyOf) => {
  for (const thief of thieves) {
    for (const id of ids) {
      const response = await thief.send('POST', urlOf(name), bodyOf(foreignConversation, id));
      const own = await thief.send('POST', urlOf(name), bodyOf(id, id));
      for (const answer of [response, own]) {
        const text = await answer.text();
        expect([id, text, [404, 400].includes(answer.status)]).toEqual([id, expect.not.stringContaining(CANARY), true]);
      }
    }
  }
});

it('what is another’s is in no list, search, export or figure that somebody else asks for', async () => {
  const lists = Object.values<Route>(ROUTES).filter(
    ({ method, path, stream }) => method === 'get' && !path.includes('{') && !stream,
  );
  expect(lists.length).toBeGreaterThan(20);
  for (const thief of thieves) {
    for (const { path, query } of lists) {
      const searches = Object.keys(query?.shape ?? {}).filter((key) => ['q', 'search'].includes(key));
      for (const url of [path, ...searches.map((key) => `${path}?${key}=${CANARY}`)]) {
        const body = await (await thief.send('GET', url)).text();
        expect([url, body.replaceAll(`${path}?`, '').includes(CANARY)]).toEqual([url, false]);
      }
    }
  }
});

/** One digit beside: what somebody who counts would try. */
function neighbourOf(id: string): string {
  const last = Number.parseInt(id.slice(-1), 16);
  return `${id.slice(0, -1)}${((last + 1) % 16).toString(16)}`;
}
