import type { Inside } from '@tasty-food/api-events';
import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { indexDocuments, indexPassagesOn, sampleDocuments } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';
import type { Passages } from './passages';

const AT = new Date('2025-10-15T12:00:00Z');

describeOnEachEngine('Passages', (engine) => {
  let test: TestDatabase;
  let passages: Passages;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    await indexDocuments(test.db, sampleDocuments());
    passages = passagesOn(test.db);
  }, 60_000);
  afterAll(() => test?.close());

  const sources = async (query: string, more: { branchIds?: string[]; at?: Date } = {}) =>
    (await passages.search({ queries: [query], role: 'staff', at: AT, limit: 5, ...more })).passages.map(
      ({ source }) => source,
    );

  it('finds the section that answers, whatever the spelling', async () => {
    expect((await sources('refroidisement rapide combien de tps'))[0]).toBe(
      'doc:haccp-chaine-du-froid#refroidissement-rapide',
    );
    expect((await sources('fryer on fire what do i do'))[0]).toBe('doc:safety-incidents-en#fire-in-a-fryer');
  });

  it('takes what is asked as words: nothing for none, and no statement', async () => {
    expect(await sources('?!')).toEqual([]);
    expect(await sources("'; delete from passages; --")).not.toEqual([]);
    expect(await sources('nuisibles')).not.toEqual([]);
  });

  it('finds the version of the day, and the one of then when the year is named', async () => {
    const now = await sources('jour de fermeture de Wandre');
    expect(now).toContain('doc:heures-ouverture-2025#wandre');
    expect(now).not.toContain('doc:heures-ouverture-2024#wandre');
    expect(await sources('heures de Wandre en 2024')).toContain('doc:heures-ouverture-2024#wandre');
    const then = await sources('jour de fermeture de Wandre', { at: new Date('2025-02-01') });
    expect(then).toContain('doc:heures-ouverture-2024#wandre');
  });

  it('finds nothing of another branch', async () => {
    expect(await sources('terrasmeubels binnen', { branchIds: ['saint-gilles', 'wandre'] })).toContain(
      'doc:schoonmaak-sluiting-nl#zaal-en-terras',
    );
    expect(await sources('terrasmeubels binnen', { branchIds: ['angleur'] })).not.toContain(
      'doc:schoonmaak-sluiting-nl#zaal-en-terras',
    );
  });

  it('learns a word of the house from the next question on, and forgets it again', async () => {
    const wanted = 'doc:safety-incidents-en#fire-in-a-fryer';
    const terms = { fr: ['zorblax'], nl: [], en: ['fire blanket'] };
    const change = (work: (inside: Inside) => Promise<unknown>) =>
      test.db.transaction().execute(async (inside) => {
        await work(inside);
        return indexPassagesOn().relearn(inside, 'house-word', terms);
      });
    expect(await sources('zorblax')).not.toContain(wanted);
    const row = { id: 'house-word', ...terms, changed_by_name: 'Test' };
    expect(await change((inside) => inside.insertInto('glossary_concepts').values(row).execute())).toBe(1);
    expect((await sources('zorblax'))[0]).toBe(wanted);
    await change((inside) => inside.deleteFrom('glossary_concepts').where('id', '=', 'house-word').execute());
    expect(await sources('zorblax')).not.toContain(wanted);
  });
});
