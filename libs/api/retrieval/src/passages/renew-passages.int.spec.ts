import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { ANALYSIS_FINGERPRINT } from '@tasty-food/api-text-analysis';
import { sql } from 'kysely';
import { indexDocuments, indexPassagesOn, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import { AnalysisStore } from './analysis-store';
import { RenewPassages } from './renew-passages';

describeOnEachEngine('RenewPassages', (engine) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    // More than two batches.
    await indexDocuments(test.db, sampleDocuments().slice(0, 8));
  }, 60_000);
  afterAll(() => test?.close());

  const renewal = () => new RenewPassages(test.db, new AnalysisStore(), indexPassagesOn());
  const state = () => test.db.selectFrom('passage_index').selectAll().executeTakeFirstOrThrow();
  const ids = async () =>
    (await test.db.selectFrom('passages').select('id').orderBy('id').execute()).map(({ id }) => id);

  /** Without the ids, which change. */
  const content = async () =>
    (
      await sql<{ line: string }>`
        select concat_ws(' ', slug, ordinal, section_slug, md5(text), title_length, body_length, grams_length, concepts_length,
          (select md5(string_agg(concat_ws(' ', field, term, frequency), ',' order by field, term)) from postings
            where passage_id = passages.id)) as line
        from passages join document_versions on document_versions.id = version_id join documents on documents.id = document_id
        order by slug collate "C", ordinal
      `.execute(test.db)
    ).rows.map(({ line }) => line);

  /** As an analyser that knew neither concepts nor titles would have left it. */
  async function makeOlder(): Promise<void> {
    await sql`delete from postings where field in ('concepts', 'title')`.execute(test.db);
    await sql`update postings set term = 'older-' || term`.execute(test.db);
    await sql`update passages set title_length = 0, concepts_length = 0`.execute(test.db);
    await test.db.updateTable('passage_index').set({ analysis: 'older' }).execute();
  }

  it('leaves what this version has written as it is', async () => {
    const before = await state();
    expect(before.analysis).toBe(ANALYSIS_FINGERPRINT);
    expect(await renewal().renew()).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('makes what an older analyser has left anew, once, by however many instances', async () => {
    const [fresh, count] = [await content(), (await ids()).length];
    await makeOlder();
    expect(await content()).not.toEqual(fresh);
    const renewed = await Promise.all([renewal().renew(), renewal().renew()]);
    expect(renewed[0] + renewed[1]).toBe(count);
    expect(await content()).toEqual(fresh);
    const after = await state();
    expect(after.analysis).toBe(ANALYSIS_FINGERPRINT);
    expect(await renewal().renew()).toBe(0);
    expect(await state()).toEqual(after);
  });

  it('goes on where it was stopped', async () => {
    const [fresh, before] = [await content(), await ids()];
    await makeOlder();
    const stopped = renewal();
    stopped.onApplicationBootstrap();
    await stopped.beforeApplicationShutdown();
    const left = (await ids()).filter((id) => before.includes(id));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(before.length);
    expect(await renewal().renew()).toBe(left.length);
    expect(await content()).toEqual(fresh);
  });

  it('lets searches find meanwhile, and documents be removed', async () => {
    await makeOlder();
    const slug = sampleDocuments()[0]?.slug ?? '';
    const renewing = renewal().renew();
    const searches = Array.from({ length: 5 }, () =>
      passagesOn(test.db).search({ queries: ['allergen'], role: 'staff', at: new Date('2025-10-15'), limit: 5 }),
    );
    await test.db.deleteFrom('documents').where('slug', '=', slug).execute();
    expect(await Promise.all(searches)).toHaveLength(5);
    await renewing;
    expect(await sql`select from postings where term like 'older-%' limit 1`.execute(test.db)).toMatchObject({
      rows: [],
    });
    expect((await content()).filter((line) => line.startsWith(`${slug} `))).toEqual([]);
  });
});
