import type { Role } from '@tasty-food/contract';
import { isOwn, readerOf } from './reader-of';

const person = (role: Role, branchId: string | null, otherBranchIds?: string[]) => ({ role, branchId, otherBranchIds });

describe('readerOf', () => {
  it.each([
    ['one branch', person('staff', 'angleur'), ['angleur']],
    ['several', person('manager', 'angleur', ['wandre']), ['angleur', 'wandre']],
    ['all, for an admin', person('admin', 'angleur'), undefined],
    ['none, for a manager without one', person('manager', null), []],
    ['none, for staff without a home', person('staff', null, ['wandre']), []],
  ])('reads of %s', (_, staff, branchIds) => expect(readerOf(staff).branchIds).toEqual(branchIds));

  it('reads of the branch that is named, if it is theirs', () => {
    const staff = person('staff', 'angleur', ['wandre']);
    expect(readerOf(staff, { branch: 'wandre' }).branchIds).toEqual(['wandre']);
    expect(readerOf(person('admin', null), { branch: 'seraing' }).branchIds).toEqual(['seraing']);
    expect(() => readerOf(staff, { branch: 'seraing' })).toThrow('branch');
    expect(() => readerOf(person('shift-lead', null), { branch: 'seraing' })).toThrow('branch');
  });
});

describe('isOwn', () => {
  it.each([
    ['of both their branches', person('manager', 'angleur', ['wandre']), ['angleur', 'wandre'], true],
    ['also of a foreign one', person('manager', 'angleur', ['wandre']), ['wandre', 'seraing'], false],
    ['of every branch', person('manager', 'angleur', ['wandre']), [], false],
    ['of every branch, for a manager without one', person('manager', null), [], false],
    ['of every branch, for an admin', person('admin', null), [], true],
    ['of their branch, for staff', person('staff', 'angleur'), ['angleur'], false],
  ])('a document %s', (_, staff, branches, own) => expect(isOwn(branches, staff)).toBe(own));
});
