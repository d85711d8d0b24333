import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { Branches } from './branches';
import { branchesOn } from './testing/branches-on';
import { addSampleBranches } from './testing/sample-branches';

describe('Branches', () => {
  let test: TestDatabase;
  let branches: Branches;

  beforeAll(async () => {
    test = await openTestDatabase();
    await addSampleBranches(test.db);
    branches = branchesOn(test.db);
  });

  afterAll(() => test?.close());

  it.each([
    ['Angleur', 'angleur'],
    ['SAINT GILLES', 'saint-gilles'],
    ['Jemeppe', 'jemeppe'],
    ['restaurant de Seraing', 'seraing'],
    ['wandré', 'wandre'],
    ['Namur', undefined],
    ['', undefined],
  ])('takes "%s" for %s', async (written, id) => {
    expect((await branches.find(written))?.id).toBe(id);
  });
});
