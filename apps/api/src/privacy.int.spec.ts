import { Database } from '@tasty-food/api-postgres';
import {
  accessListSchema,
  ownDataSchema,
  privacySchema,
  urlOf,
  type AuditPage,
  type ConversationPage,
  type ConversationWithTurns,
  type OwnData,
} from '@tasty-food/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const REASON = 'A guest complained about an answer on allergens.';

describe('what is kept of a person', () => {
  let api: RunningApi;
  let staff: ApiClient;
  let manager: ApiClient;
  let admin: ApiClient;
  let staffId: string;
  let conversationId: string;
  let turnId: string;

  beforeAll(async () => {
    api = await RunningApi.start();
    staff = await api.signIn();
    manager = await api.signIn('manager@tastyfood.test');
    admin = await api.signIn('admin@tastyfood.test');
    staffId = (await staff.json<{ staff: { id: string } }>('GET', urlOf('whoAmI'))).staff.id;
    const turn = await staff.answer({ question: 'Is there sesame in The Perron?' });
    ({ conversationId, turnId } = turn);
    await staff.send('PUT', urlOf('feedback', { turnId }), { rating: 'down', comment: 'Too long' });
    await manager.answer({ question: 'What does the waffle cost?' });
  }, 60_000);
  afterAll(() => api.close());

  const named = () => urlOf('namedConversations', { staffId });
  const one = (id = conversationId) => urlOf('namedConversation', { staffId, conversationId: id });
  const entries = async () =>
    (await admin.json<AuditPage>('GET', urlOf('audit', {}, { kind: 'conversation' }))).entries;

  it('is told with where questions go: here, with the simulator or not, and how long what stays', async () => {
    const told = privacySchema.parse(await staff.json('GET', urlOf('privacy')));
    expect(told).toMatchObject({ simulated: false, processedIn: 'worldwide', model: 'claude-haiku-5-5' });
    expect(told.processor).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(told.retention).toContainEqual({ kind: 'conversations', days: 365 });
    expect(told.retention).toContainEqual({ kind: 'turnLogs', minutes: 10 });
  });

  it('is shown to a manager with a reason only, and never before it stands in the log', async () => {
    for (const body of [{}, { reason: 'because' }, { reason: ' '.repeat(20) }, { reason: REASON, more: 1 }])
      expect(await manager.problem('POST', named(), body)).toMatchObject({ code: 'invalid-request' });
    expect(await entries()).toEqual([]);

    const page = await manager.json<ConversationPage>('POST', named(), { reason: REASON });
    expect(page.conversations.map(({ id }) => id)).toEqual([conversationId]);
    const read = await manager.json<ConversationWithTurns>('POST', one(), { reason: REASON });
    expect(read.turns[0]?.question).toBe('Is there sesame in The Perron?');
    expect(await entries()).toMatchObject([
      {
        action: 'read',
        by: 'Marc Dubois',
        subject: 'staff@tastyfood.test',
        reason: REASON,
        after: { staffId, conversationId },
      },
      { action: 'listed', after: { staffId, conversationId: null } },
    ]);
  });

  it('is shown to nobody else, and of a look that was refused nothing is written down', async () => {
    const before = await entries();
    const managerId = (await manager.json<{ staff: { id: string } }>('GET', urlOf('whoAmI'))).staff.id;
    const others = urlOf('namedConversations', { staffId: managerId });
    const page = await manager.json<ConversationPage>('GET', urlOf('conversations'));
    const foreign = page.conversations[0]?.id ?? '';
    expect((await staff.problem('POST', others, { reason: REASON })).code).toBe('forbidden');
    expect((await manager.problem('POST', others, { reason: REASON })).code).toBe('forbidden');
    // A conversation that is not this person's.
    expect((await manager.problem('POST', one(foreign), { reason: REASON })).code).toBe('not-found');
    await api
      .get(Database)
      .updateTable('staff_members')
      .set({ branch_id: 'seraing' })
      .where('id', '=', staffId)
      .execute();
    expect((await manager.problem('POST', named(), { reason: REASON })).code).toBe('not-found');
    await api
      .get(Database)
      .updateTable('staff_members')
      .set({ branch_id: 'angleur' })
      .where('id', '=', staffId)
      .execute();
    expect(await entries()).toEqual(before);
  });

  it('lets the person see who looked, when and why', async () => {
    const { accesses } = accessListSchema.parse(await staff.json('GET', urlOf('ownAccesses')));
    expect(accesses).toMatchObject([
      { by: 'Marc Dubois', reason: REASON, conversation: { id: conversationId } },
      { by: 'Marc Dubois', reason: REASON, conversation: null },
    ]);
    expect(await manager.json('GET', urlOf('ownAccesses'))).toEqual({ accesses: [] });
  });

  it('is exported whole, and nobody else with it', async () => {
    const response = await staff.send('GET', urlOf('ownData'));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="tasty-food-my-data.json"');
    const text = await response.text();
    const data = ownDataSchema.parse(JSON.parse(text)) as OwnData;
    expect(data.account).toMatchObject({ id: staffId, email: 'staff@tastyfood.test' });
    expect(data.conversations).toEqual([await staff.json('GET', urlOf('conversation', { conversationId }))]);
    expect(data.feedback).toMatchObject([{ turnId, rating: 'down', comment: 'Too long' }]);
    expect(data.usage).toMatchObject([{ turnId, attempt: 1 }]);
    expect(data.deeds.map(({ action }) => action)).toContain('signed in');
    expect(data.accesses).toHaveLength(2);
    expect(data.sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(text).not.toMatch(/What does the waffle cost|argon2|token/);
  });

  it('is deleted with its running answers, unread by who deletes it for the person', async () => {
    await api.script({ kind: 'answer', text: 'word '.repeat(4_000), tokensPerSecond: 20 });
    const running = await staff.ask({ question: 'Slowly?' });
    await staff.follow(running.turnId, undefined, ({ event }) => event.type === 'text-delta');
    expect(await manager.json('DELETE', urlOf('deleteConversations', { staffId }))).toEqual({ deleted: 2 });
    for (const id of [turnId, running.turnId])
      expect((await staff.problem('GET', urlOf('turn', { turnId: id }))).code).toBe('not-found');
    expect((await staff.json<ConversationPage>('GET', urlOf('conversations'))).conversations).toEqual([]);
    expect((await entries())[0]).toMatchObject({ action: 'deleted', reason: null });
    // Claude need not go on for nobody.
    while ((await api.simulatorState<{ active: number }>()).active > 0) await sleep(10);

    await staff.answer({ question: 'And now?' });
    expect(await staff.json('DELETE', urlOf('deleteOwnConversations'))).toEqual({ deleted: 1 });
    const left = await api.get(Database).selectFrom('turns').select('id').where('staff_id', '=', staffId).execute();
    expect(left).toEqual([]);
    expect((await manager.json<ConversationPage>('GET', urlOf('conversations'))).conversations).toHaveLength(1);
  });
});
