import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { Metrics } from '@tasty-food/api-telemetry';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import { Glossary } from '@tasty-food/api-text-analysis';
import { indexDocuments, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { KeptIndex } from './kept-index';
import { PassageIndex } from './passage-index';
import { RankStore } from './rank-store';
import type { Ranker } from './search-metrics';

describe('KeptIndex', () => {
  let test: TestDatabase;
  const [first, second] = sampleDocuments();

  beforeAll(async () => {
    test = await openTestDatabase();
    await indexDocuments(test.db, [first!]);
  }, 60_000);
  afterAll(() => test?.close());

  it('has what is committed when it is asked, and nothing that is gone', async () => {
    const store = new RankStore(test.db);
    const kept = new KeptIndex(store, 0);
    const ids = async () => {
      const index = await kept.at(await store.revision(), async () => new Glossary([]));
      expect(index).toBeInstanceOf(PassageIndex);
      return [...index!.ids].sort((one, other) => one - other);
    };
    expect(await ids()).toEqual(await store.passageIds());
    await indexDocuments(test.db, [second!]);
    expect(await ids()).toEqual(await store.passageIds());
    await test.db.deleteFrom('documents').where('slug', '=', first!.slug).execute();
    expect(await ids()).toEqual(await store.passageIds());
    const found = await passagesOn(test.db, 0).search({ queries: ['kassa'], role: 'staff', at: new Date(), limit: 50 });
    expect(new Set(found.passages.map(({ source }) => source.split('#')[0]))).toEqual(new Set([`doc:${second!.slug}`]));
  });

  it('is what a search was answered by, where it is kept', async () => {
    const searchesBy = async (ranker: Ranker, keptFrom?: number) => {
      const metrics = new Metrics();
      await passagesOn(test.db, keptFrom, metrics).search({
        queries: ['kassa'],
        role: 'staff',
        at: new Date(),
        limit: 5,
      });
      return readPrometheusText(await metrics.text()).value('tasty_food_passage_search_duration_seconds_count', {
        ranker,
      });
    };
    expect(await searchesBy('memory', 0)).toBe(1);
    expect(await searchesBy('database', 0)).toBeUndefined();
    expect(await searchesBy('database')).toBe(1);
    expect(await searchesBy('memory')).toBeUndefined();
  });

  it('leaves few passages to the database', async () => {
    const store = new RankStore(test.db);
    const kept = new KeptIndex(store);
    expect(await kept.at(await store.revision(), async () => new Glossary([]))).toBeUndefined();
  });

  it('is there before the first search, however many passages it has to take in', async () => {
    const more = [1, 2].flatMap((copy) => sampleDocuments().map((one) => ({ ...one, slug: `${one.slug}-${copy}` })));
    await indexDocuments(test.db, more);
    const metrics = new Metrics();
    const passages = passagesOn(test.db, 0, metrics);
    await passages.onApplicationBootstrap();
    await passages.search({ queries: ['kassa'], role: 'staff', at: new Date(), limit: 5 });
    const byDatabase = { ranker: 'database' };
    const counted = readPrometheusText(await metrics.text());
    expect(counted.value('tasty_food_passage_search_duration_seconds_count', byDatabase)).toBeUndefined();
  });

  it('finds at once no more what a reader may no longer read', async () => {
    const passages = passagesOn(test.db, 0);
    const search = () => passages.search({ queries: ['kassa'], role: 'staff', at: new Date(), limit: 50 });
    expect((await search()).passages).not.toEqual([]);
    await test.db.updateTable('document_versions').set({ audience: 'manager' }).execute();
    expect((await search()).passages).toEqual([]);
  });
});
