import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import type { Document, DocumentSearch, Turn, TurnEvent } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const AT_ONCE = 4;
const STEPS = ['Rinse the snorbler with vinegar.', 'Dry the snorbler with a cloth.', 'Put the snorbler on its shelf.'];
const QUESTION = 'How is the snorbler cleaned?';

describeOnEachEngine('A document that is removed', (engine) => {
  let api: RunningApi;
  let manager: ApiClient;
  let staff: ApiClient;

  beforeAll(async () => {
    // So slow that an answer is still being written when its document goes; that it is, is asked.
    api = await RunningApi.start({}, ['--tokens-per-second', '20'], engine);
    manager = await api.signIn('manager@tastyfood.test');
    staff = await api.signIn('staff@tastyfood.test');
  }, 120_000);
  afterAll(() => api?.close());

  async function added(): Promise<Document> {
    const sent = new File([`# Snorbler\n\n## Cleaning the snorbler\n\n${STEPS.join(' ')}\n`], 'snorbler.md');
    const response = await manager.upload('POST', '/api/documents', sent, { slug: 'snorbler', branches: 'angleur' });
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as Document;
  }
  const remove = async () => (await manager.send('DELETE', '/api/documents/snorbler')).status;
  const cites = ({ citations }: Turn) => citations.flatMap(({ sourceIds }) => sourceIds);

  it('while an answer that cites it is written: it ends whole, and what was cited stays to be read', async () => {
    await added();
    const { turnId } = await staff.ask({ question: QUESTION });
    const begun = await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    expect(await remove()).toBe(204);
    expect((await staff.turn(turnId)).state).toBe('running');
    const rest = await staff.follow(turnId, begun.at(-1)?.id);
    expect(rest.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' } satisfies Partial<TurnEvent>);
    const turn = await staff.turn(turnId);
    for (const step of STEPS) expect(turn.text).toContain(step);
    expect(turn.state).toBe('complete');
    expect(cites(turn)).toContain('doc:snorbler#cleaning-the-snorbler');
    const source = turn.sources.find(({ sourceId }) => sourceId === 'doc:snorbler#cleaning-the-snorbler');
    expect(source).toMatchObject({ excerpt: STEPS.join(' '), version: 1 });

    // Where the citation leads: both what was cited and the document are not there.
    for (const address of ['/api/documents/snorbler?version=1', '/api/documents/snorbler'])
      expect((await staff.problem('GET', address)).code).toBe('not-found');
    const { passages } = await staff.json<DocumentSearch>('GET', '/api/documents/search?q=snorbler');
    expect(passages.filter(({ text }) => text.includes('snorbler'))).toEqual([]);
    const kept = await staff.send('GET', `/api/chat/conversations/${turn.conversationId}/export`);
    expect([kept.status, await kept.text()]).toEqual([200, expect.stringContaining(STEPS[0] as string)]);
    const again = await staff.answer({ question: QUESTION, conversationId: turn.conversationId });
    expect([again.state, cites(again).filter((id) => id.startsWith('doc:snorbler'))]).toEqual(['complete', []]);
    expect((await staff.send('GET', '/health/ready')).status).toBe(200);
  }, 60_000);

  it('at the moment at which questions are asked about it: each of them ends whole', async () => {
    await added();
    const asked = Array.from({ length: AT_ONCE }, () => staff.answer({ question: QUESTION }));
    expect(await remove()).toBe(204);
    for (const turn of await Promise.all(asked)) {
      expect(turn.state).toBe('complete');
      for (const id of cites(turn)) expect(turn.sources.map(({ sourceId }) => sourceId)).toContain(id);
    }
  }, 60_000);
});
