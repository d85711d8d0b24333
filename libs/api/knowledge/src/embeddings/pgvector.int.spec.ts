import type { Database } from '@tasty-food/api-postgres';
import { openVectorDatabase } from '@tasty-food/api-postgres/testing';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { EmbeddingStore } from './embedding-store';

const READER = { role: 'manager', day: '2025-10-15' } as const;
const MODEL = 'test-model';
const PARTS = 8;

/** Any vector of length 1, the same for the same number. */
function vectorOf(seed: number): number[] {
  const parts = Array.from({ length: PARTS }, (_, at) => Math.sin(seed * 7.3 + at * 1.7));
  const length = Math.hypot(...parts);
  return parts.map((part) => part / length);
}

describe('pgvector', () => {
  let db: Database;
  let close: () => Promise<void>;
  let store: EmbeddingStore;

  beforeAll(async () => {
    ({ db, close } = await openVectorDatabase());
    await indexDocuments(db, sampleDocuments());
    store = new EmbeddingStore(db);
    const measured = (await store.unmeasured(MODEL, 1_000)).map(({ passageId }) => ({
      passageId,
      vector: vectorOf(passageId),
    }));
    await store.write(MODEL, measured);
  }, 120_000);
  afterAll(() => close?.());

  it('is taken into use where the server has it', async () => {
    expect(await store.nearness()).not.toBe('pgvector');
    await store.prepare();
    expect(await store.nearness()).toBe('pgvector');
  });

  it('orders passages as plain SQL does, nearest first', async () => {
    const asked = vectorOf(3.5);
    const [byVector, plain] = [
      await store.nearest(asked, MODEL, READER, 'pgvector', 20),
      await store.nearest(asked, MODEL, READER, 'plain', 20),
    ];
    expect(byVector).toEqual(plain);
    const cosine = (id: number) => vectorOf(id).reduce((sum, part, at) => sum + part * (asked[at] ?? 0), 0);
    const nearness = byVector.map(cosine);
    expect(nearness).toEqual(nearness.toSorted((one, other) => other - one));
    expect(nearness[0]).toBeGreaterThan(0.9);
  });

  it('finds nothing that the reader may not read', async () => {
    const own = await store.nearest(vectorOf(1), MODEL, { ...READER, branchIds: ['angleur'] }, 'pgvector', 500);
    const { length: all } = await store.nearest(vectorOf(1), MODEL, READER, 'pgvector', 500);
    const others = await db
      .selectFrom('passages')
      .innerJoin('document_versions', 'document_versions.id', 'version_id')
      .innerJoin('documents', 'documents.id', 'document_id')
      .where('slug', 'like', '%-nl')
      .select('passages.id')
      .execute();
    expect(others.length).toBeGreaterThan(0);
    expect(own.filter((id) => others.some((other) => other.id === id))).toEqual([]);
    expect(own.length).toBe(all - others.length);
  });
});
