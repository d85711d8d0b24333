import {
  urlOf,
  type Conversation,
  type ConversationPage,
  type ConversationWithTurns,
  type PortalEvent,
} from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

async function asked(question: string): Promise<string> {
  const { turnId, conversationId } = await staff.ask({ question });
  await staff.follow(turnId);
  await saved(conversationId);
  return conversationId;
}

/** A turn is readable at once from memory; the list reads what is saved. */
async function saved(conversationId: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await list({ search: '' });
    if (found.conversations.some(({ id, updatedAt, createdAt }) => id === conversationId && updatedAt > createdAt))
      return;
  }
  throw new Error('The conversation was not saved.');
}

/** A screen of a person, until the API closes: the conversations that it is told have changed. */
async function listen(client: ApiClient) {
  const changed: string[] = [];
  const response = await client.get('events');
  const events = frames(response)[Symbol.asyncIterator]();
  await events.next();
  void (async () => {
    for (let next = await events.next(); !next.done; next = await events.next())
      if (next.value.type === 'conversation-changed') changed.push(next.value.conversationId);
  })().catch(() => undefined);
  return {
    heard: async (count: number) => {
      for (let tries = 0; changed.length < count && tries < 500; tries++) await sleep(10);
      return changed;
    },
  };
}

async function* frames(response: Response): AsyncGenerator<PortalEvent> {
  let rest = '';
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as PortalEvent;
  }
}

function list(query: Record<string, string>): Promise<ConversationPage> {
  return staff.json('GET', urlOf('conversations', {}, query));
}

describe('conversations', () => {
  it('are listed newest first, named after their first question', async () => {
    const older = await asked('Is there sesame in The Perron?');
    const newer = await asked('How much is The Andalou?');
    const { conversations } = await list({});
    expect(conversations.slice(0, 2)).toMatchObject([
      { id: newer, title: 'How much is The Andalou?', pinned: false },
      { id: older, title: 'Is there sesame in The Perron?' },
    ]);
  });

  it('are found by a word of a question or an answer, whatever its accents and case', async () => {
    const id = await asked('Quels plats contiennent des crustacés ?');
    expect((await list({ search: 'CRUSTACES plats' })).conversations.map((found) => found.id)).toContain(id);
    expect((await list({ search: 'zeppelin' })).conversations).toEqual([]);
    expect((await list({ search: '% _ \\' })).conversations).toEqual([]);
  });

  it('can be renamed and pinned, and stand first then', async () => {
    const id = await asked('Is there milk in The Smoky?');
    await asked('Is there milk in The Perron?');
    const changed = await staff.json<Conversation>('PATCH', urlOf('changeConversation', { conversationId: id }), {
      title: ' Milk ',
      pinned: true,
    });
    expect(changed).toMatchObject({ title: 'Milk', pinned: true });
    expect((await list({})).conversations[0]?.id).toBe(id);
    const nothing = await staff.problem('PATCH', urlOf('changeConversation', { conversationId: id }), {});
    expect(nothing.code).toBe('invalid-request');
  });

  it('are read with their turns, and exported as Markdown', async () => {
    const conversationId = await asked('Is there sesame in The Perron?');
    const read = await staff.json<ConversationWithTurns>('GET', urlOf('conversation', { conversationId }));
    expect(read.turns).toMatchObject([{ state: 'complete', question: 'Is there sesame in The Perron?' }]);
    const exported = await staff.get('exportConversation', { conversationId });
    expect(exported.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const text = await exported.text();
    expect(text).toContain('> Is there sesame in The Perron?');
    expect(text).toContain(read.turns[0]?.text.trim());
  });

  it('are gone with their turns once deleted, a running answer included', async () => {
    await api.script({ kind: 'answer', text: 'word '.repeat(400), tokensPerSecond: 50 });
    const { turnId, conversationId } = await staff.ask({ question: 'Slowly?' });
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    expect((await staff.send('DELETE', urlOf('deleteConversation', { conversationId }))).status).toBe(204);
    expect((await staff.get('conversation', { conversationId })).status).toBe(404);
    expect((await staff.get('turn', { turnId })).status).toBe(404);
    expect((await staff.get('turnEvents', { turnId })).status).toBe(404);
  });

  it('come in pages of fifty, each once', async () => {
    const other = await api.signIn('manager@tastyfood.test');
    for (let n = 0; n < 55; n++) await other.ask({ question: `Question ${n}?` });
    const first = await other.json<ConversationPage>('GET', urlOf('conversations'));
    expect(first.conversations).toHaveLength(50);
    const rest = await other.json<ConversationPage>('GET', urlOf('conversations', {}, { cursor: first.nextCursor }));
    expect(rest.nextCursor).toBeUndefined();
    expect(rest.conversations.length).toBeGreaterThanOrEqual(5);
  });

  it('tell the screens of their person, and nobody else, when a question begins, is answered, and when they are renamed', async () => {
    const [own, foreign] = await Promise.all([listen(staff), listen(await api.signIn('manager@tastyfood.test'))]);
    // Slower than what is told together.
    await api.script({ kind: 'answer', text: 'Good evening.', firstTokenMs: 300 });
    const conversationId = await asked('Good evening?');
    await own.heard(2);
    await staff.json('PATCH', urlOf('changeConversation', { conversationId }), { title: 'The price' });
    expect(await own.heard(3)).toEqual(Array(3).fill(conversationId));
    // They may yet hear of their own, from the test before.
    expect(await foreign.heard(0)).not.toContain(conversationId);
  });

  it('know which turn another one was asked instead of', async () => {
    const first = await staff.ask({ question: 'How much is The Perron?' });
    await staff.follow(first.turnId);
    const { conversationId, turnId: replaces } = first;
    const { turnId } = await staff.ask({ question: 'How much is The Andalou?', conversationId, replaces });
    await staff.follow(turnId);
    const read = await staff.json<ConversationWithTurns>('GET', urlOf('conversation', { conversationId }));
    expect(read.turns.map((turn) => turn.replaces)).toEqual([undefined, replaces]);
  });

  it('keep what people say of an answer', async () => {
    const { turnId } = await staff.ask({ question: 'Is there sesame in The Perron?' });
    await staff.follow(turnId);
    const rate = (body: object) => staff.send('PUT', urlOf('feedback', { turnId }), body);
    expect((await rate({ rating: 'up' })).status).toBe(204);
    expect((await rate({ rating: 'down', reason: 'wrong-allergen', comment: 'It has none.' })).status).toBe(204);
    expect((await rate({ rating: 'sideways' })).status).toBe(400);
  });
});
