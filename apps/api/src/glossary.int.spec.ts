import type { AuditPage, Concept, ConceptList, DocumentSearch } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const WANTED = 'doc:safety-incidents-en#fire-in-a-fryer';
const AT = '2025-10-15';

let api: RunningApi;
let manager: ApiClient;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  manager = await api.signIn('manager@tastyfood.test');
  staff = await api.signIn('staff@tastyfood.test');
}, 120_000);
afterAll(() => api.close());

const put = (id: string, change: object) => manager.json<Concept>('PUT', `/api/knowledge/glossary/${id}`, change);
const refused = (client: ApiClient, id: string, change: object) =>
  client.problem('PUT', `/api/knowledge/glossary/${id}`, change);
const concepts = async () => (await staff.json<ConceptList>('GET', '/api/knowledge/glossary')).concepts;

async function sources(q: string): Promise<string[]> {
  const query = new URLSearchParams({ q, at: AT });
  const { passages } = await staff.json<DocumentSearch>('GET', `/api/documents/search?${query}`);
  return passages.map(({ source }) => source);
}

describe('a concept of the glossary', () => {
  it('makes a passage found at once, says whose it is, and stands in the audit log', async () => {
    expect(await sources('zorblax')).not.toContain(WANTED);
    const added = await put('house-blanket', { fr: ['zorblax', ' zorblax '], nl: [], en: ['fire blanket'] });
    expect(added).toMatchObject({ conceptId: 'house-blanket', fr: ['zorblax'], version: 1, changedBy: 'Marc Dubois' });
    expect((await sources('zorblax'))[0]).toBe(WANTED);
    const all = await concepts();
    expect(all.find(({ conceptId }) => conceptId === 'house-blanket')).toEqual(added);
    expect(all.find(({ conceptId }) => conceptId === 'till')).toMatchObject({ version: 0 });
    const { entries } = await manager.json<AuditPage>('GET', '/api/audit?kind=glossary');
    expect(entries).toMatchObject([{ action: 'added', subject: 'house-blanket', by: 'Marc Dubois', before: null }]);

    await put('house-blanket', { fr: ['zorblax'], nl: [], en: ['gleeb'], version: 1 });
    expect(await sources('zorblax')).not.toContain(WANTED);
  });

  it('that came with the product is changed in its place', async () => {
    const till = (await concepts()).find(({ conceptId }) => conceptId === 'till');
    if (!till) throw new Error('The built-in concept is missing.');
    const { fr, nl, en, version } = till;
    const changed = await put('till', { fr: [...fr, 'bidulotron'], nl, en, version });
    expect(changed.version).toBe(1);
    expect((await concepts()).filter(({ conceptId }) => conceptId === 'till')).toEqual([changed]);
    expect((await sources('bidulotron')).length).toBeGreaterThan(0);
  });

  it('of an older version is refused, also of two at once', async () => {
    const words = { fr: ['plonk'], nl: [], en: ['plink'] };
    const both = await Promise.all(
      [1, 2].map(() => manager.send('PUT', '/api/knowledge/glossary/at-once', { ...words, version: 0 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await refused(manager, 'at-once', { ...words, version: 0 })).toMatchObject({
      code: 'version-conflict',
      errors: [{ path: 'version', message: 'The version is 1 now.' }],
    });
  });

  it('is for managers to change, with words that can be found', async () => {
    const words = { fr: ['plonk'], nl: [], en: ['plink'] };
    expect(await refused(staff, 'mine', words)).toMatchObject({ code: 'forbidden' });
    expect(await refused(manager, 'Not An Id', words)).toMatchObject({ code: 'invalid-request' });
    expect(await refused(manager, 'one-word', { fr: ['plonk'], nl: [], en: [] })).toMatchObject({
      errors: [{ message: 'A concept joins at least two words, of any of the languages.' }],
    });
    expect(await refused(manager, 'small', { fr: ['plonk'], nl: [], en: ['of the'] })).toMatchObject({
      errors: [{ path: 'en.0', message: expect.stringContaining('no word to search for') }],
    });
    expect((await concepts()).map(({ conceptId }) => conceptId)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(mine|one-word|small)$/)]),
    );
  });
});
