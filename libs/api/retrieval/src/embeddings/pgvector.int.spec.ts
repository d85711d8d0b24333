import type { Database } from '@tasty-food/api-postgres';
import { openTestDatabase, openVectorDatabase } from '@tasty-food/api-postgres/testing';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { VoyageServer } from '../testing/voyage-server';
import { EmbeddingStore } from './embedding-store';
import { Meaning } from './meaning';

const READER = { role: 'manager', day: '2025-10-15' } as const;
const PARTS = 8;

/** Any vector of length 1, the same for the same number. */
function vectorOf(seed: number): number[] {
  const parts = Array.from({ length: PARTS }, (_, at) => Math.sin(seed * 7.3 + at * 1.7));
  const length = Math.hypot(...parts);
  return parts.map((part) => part / length);
}

/** More passages than plain SQL reckons with. */
function indexTwice(db: Database): Promise<void> {
  const copies = sampleDocuments().map((one) => ({ ...one, slug: `${one.slug}-again` }));
  return indexDocuments(db, [...sampleDocuments(), ...copies]);
}

const search = (db: Database, voyage: VoyageServer) =>
  passagesOn(db, undefined, undefined, voyage.options).search({
    queries: ['kassa'],
    role: 'manager',
    at: new Date('2025-10-15T12:00:00Z'),
    limit: 5,
  });

let voyage: VoyageServer;
beforeAll(async () => {
  voyage = await VoyageServer.start([/kassa/g]);
});
afterAll(() => voyage?.close());

describe('With pgvector', () => {
  let db: Database;
  let close: () => Promise<void>;
  let store: EmbeddingStore;

  beforeAll(async () => {
    ({ db, close } = await openVectorDatabase());
    await indexTwice(db);
    store = new EmbeddingStore(db);
    const measured = (await store.unmeasured(voyage.options.model, 1_000)).map(({ passageId }) => ({
      passageId,
      vector: vectorOf(passageId),
    }));
    await store.write(voyage.options.model, measured);
  }, 240_000);
  afterAll(() => close?.());

  const nearest = (asked: number[], nearness: 'pgvector' | 'plain', branchIds?: string[]) =>
    store.nearest(asked, voyage.options.model, { ...READER, branchIds }, nearness, 500);

  it('a start takes it into use and says so', async () => {
    expect(await store.nearness()).toBeUndefined();
    const said = await new Meaning({ embeddings: voyage.options }, store).prepare();
    expect(said).toBe('Searches rank by words and by meaning (test-model, pgvector).');
    expect(await store.nearness()).toBe('pgvector');
  });

  it('passages are ordered nearest first, as plain SQL orders them', async () => {
    const asked = vectorOf(3.5);
    const byVector = await nearest(asked, 'pgvector');
    const cosine = (id: number) => vectorOf(id).reduce((sum, part, at) => sum + part * (asked[at] ?? 0), 0);
    const nearness = byVector.map(cosine);
    expect(byVector.length).toBeGreaterThan(200);
    // Single precision: what is this close may stand either way.
    for (const [at, one] of nearness.entries()) expect(one).toBeGreaterThanOrEqual((nearness[at + 1] ?? -1) - 1e-5);
    expect(nearness[0]).toBeGreaterThan(0.9);
    expect(new Set(byVector)).toEqual(new Set(await nearest(asked, 'plain')));
  });

  it('nothing is found that the reader may not read', async () => {
    const [own, all] = [await nearest(vectorOf(1), 'pgvector', ['angleur']), await nearest(vectorOf(1), 'pgvector')];
    const passages = await db
      .selectFrom('passages')
      .innerJoin('document_versions', 'document_versions.id', 'version_id')
      .where('valid_from', '<=', READER.day)
      .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', READER.day)]))
      .select(['passages.id', 'branches'])
      .execute();
    const others = passages.filter(({ branches }) => branches.length > 0 && !branches.includes('angleur'));
    expect(others.length).toBeGreaterThan(0);
    expect(own.filter((id) => others.some((other) => other.id === id))).toEqual([]);
    expect(own.length).toBe(all.length - others.length);
  });

  it('a search finds by its meaning what shares no word with it', async () => {
    const { id } = await db
      .selectFrom('passages')
      .select('id')
      .where('text', 'like', 'Stoelen op tafel%')
      .limit(1)
      .executeTakeFirstOrThrow();
    await store.write(voyage.options.model, [{ passageId: id, vector: [0, 1] }]);
    const found = await search(db, voyage);
    expect(found.ranking).toBe('words-and-meaning');
    expect(found.passages.map(({ passageId }) => passageId)).toContain(String(id));
  });
});

describe('Without pgvector', () => {
  it('many passages are ranked by words, and the start and every result say so', async () => {
    const test = await openTestDatabase('embedded');
    try {
      await indexTwice(test.db);
      const meaning = new Meaning({ embeddings: voyage.options }, new EmbeddingStore(test.db));
      expect(await meaning.prepare()).toBe(
        'Searches rank by words: for so many passages the database needs the extension pgvector.',
      );
      const found = await search(test.db, voyage);
      expect(found.ranking).toBe('words');
      expect(found.passages[0]?.text).toMatch(/kas/i);
    } finally {
      await test.close();
    }
  }, 120_000);
});
