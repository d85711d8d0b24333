import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { RankStore } from '../ranking/rank-store';
import { indexDocuments, type TestDocument } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { VoyageServer } from '../testing/voyage-server';
import { EmbeddingStore } from './embedding-store';
import { Meaning } from './meaning';
import { MeasurePassages } from './measure-passages';

const MEANINGS = [/moggy|feline/g, /hound|canine/g, /lorry|truck/g];

function document(slug: string, markdown: string, more: Partial<TestDocument> = {}): TestDocument {
  const common = {
    title: slug,
    language: 'en',
    validFrom: '2025-01-01',
    validTo: null,
    branches: [],
    audience: 'staff',
  };
  return { ...common, slug, markdown, ...more } as TestDocument;
}

describe('Searches by meaning', () => {
  let test: TestDatabase;
  let voyage: VoyageServer;
  let measuring: MeasurePassages;
  let store: EmbeddingStore;

  beforeAll(async () => {
    [test, voyage] = await Promise.all([openTestDatabase(), VoyageServer.start(MEANINGS)]);
    await indexDocuments(test.db, [
      document('sofa', '## One\n\nThe moggy sleeps here.'),
      document('garden', '## One\n\nA hound runs there.'),
      document('depot', '## One\n\nA lorry waits.'),
      document('secret', '## One\n\nThe feline code of Wandre.', { branches: ['wandre'] }),
      document('bosses', '## One\n\nThe feline pay.', { audience: 'manager' }),
      document('gone', '## One\n\nThe feline of old.', { validTo: '2025-02-01' }),
    ]);
    store = new EmbeddingStore(test.db);
    measuring = measure();
  }, 60_000);
  afterAll(async () => {
    await measuring.beforeApplicationShutdown();
    await Promise.all([test.close(), voyage.close()]);
  });

  function measure(): MeasurePassages {
    const meaning = new Meaning({ embeddings: voyage.options }, store);
    return new MeasurePassages(meaning, store, new RankStore(test.db));
  }

  const search = (query: string, more: { branchIds?: string[] } = {}) =>
    passagesOn(test.db, undefined, undefined, voyage.options).search({
      queries: [query],
      role: 'staff',
      branchIds: ['angleur'],
      at: new Date('2025-10-15T12:00:00Z'),
      limit: 3,
      ...more,
    });
  const slugs = async (...asked: Parameters<typeof search>) =>
    (await search(...asked)).passages.map(({ title }) => title);

  it('are by words alone until something is measured', async () => {
    expect(await search('moggy')).toMatchObject({ ranking: 'words', passages: [{ title: 'sofa' }] });
    expect(await slugs('feline')).not.toContain('sofa');
  });

  it('measure every passage once, a failure tried again', async () => {
    voyage.failures = [500];
    voyage.requests.length = 0;
    await measuring.onApplicationBootstrap();
    while ((await store.unmeasured('test-model', 1)).length > 0) await sleep(50);
    const texts = voyage.requests.flatMap(({ input }) => input);
    expect(texts).toHaveLength(6);
    expect(texts).toContain('sofa > One\nThe moggy sleeps here.');
    expect(voyage.requests.every(({ input_type, model }) => input_type === 'document' && model === 'test-model')).toBe(
      true,
    );
    // After a restart, only what has come since.
    await measuring.beforeApplicationShutdown();
    await indexDocuments(test.db, [document('roof', '## One\n\nAnother moggy.')]);
    voyage.requests.length = 0;
    measuring = measure();
    await measuring.onApplicationBootstrap();
    while ((await store.unmeasured('test-model', 1)).length > 0) await sleep(50);
    expect(voyage.requests.flatMap(({ input }) => input)).toEqual(['roof > One\nAnother moggy.']);
  }, 30_000);

  it('find what shares no word with the question', async () => {
    const found = await search('feline');
    expect(found.ranking).toBe('words-and-meaning');
    expect(
      found.passages
        .slice(0, 2)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['roof', 'sofa']);
    expect((await slugs('truck'))[0]).toBe('depot');
  });

  it('find nothing of another branch, role or day', async () => {
    const found = await slugs('feline');
    for (const hidden of ['secret', 'bosses', 'gone']) expect(found).not.toContain(hidden);
    expect(await slugs('feline', { branchIds: ['wandre'] })).toContain('secret');
  });

  it('are by words alone while the provider is slow or fails', async () => {
    voyage.delayMs = 2_000;
    expect(await search('moggy')).toMatchObject({ ranking: 'words', passages: expect.any(Array) });
    voyage.delayMs = 0;
    voyage.failures = [429];
    expect((await search('moggy')).passages[0]?.title).toMatch(/sofa|roof/);
    expect((await search('moggy')).ranking).toBe('words-and-meaning');
  });
});
