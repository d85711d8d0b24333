import { changesOf } from './changes-of';

describe('the changes of a deed', () => {
  it('are the fields that differ, in the order they came', () => {
    const before = { name: 'Marc', role: 'staff', otherBranchIds: [] };
    const after = { name: 'Marc', role: 'manager', otherBranchIds: ['liege'] };
    expect(changesOf({ before, after })).toEqual([
      { field: 'role', before: 'staff', after: 'manager' },
      { field: 'otherBranchIds', before: [], after: ['liege'] },
    ]);
  });

  it.each([
    [null, { limit: 5 }, [{ field: 'limit', before: undefined, after: 5 }]],
    [{ limit: 5 }, null, [{ field: 'limit', before: 5, after: undefined }]],
    [[1], [1, 2], [{ field: '', before: [1], after: [1, 2] }]],
    ['free', 'contains', [{ field: '', before: 'free', after: 'contains' }]],
    [null, null, []],
  ])('of %j and %j', (before, after, expected) => {
    expect(changesOf({ before, after })).toEqual(expected);
  });
});
