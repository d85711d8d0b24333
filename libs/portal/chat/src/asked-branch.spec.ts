import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StaffMember } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { AskedBranch } from './asked-branch';

describe('the branch that a question is asked at', () => {
  const askedBy = (staff: Partial<StaffMember>, remembered?: string): AskedBranch => {
    localStorage.clear();
    if (remembered !== undefined) localStorage.setItem('tasty-food.branch', remembered);
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { staff: signal(staff) } }] });
    return TestBed.inject(AskedBranch);
  };

  it.each<[string, Partial<StaffMember>, string | undefined, string | undefined]>([
    ['remembered, of who belongs to all', { role: 'admin', branchId: null }, 'seraing', 'seraing'],
    ['remembered, of who works there too', { branchId: 'angleur', otherBranchIds: ['wandre'] }, 'wandre', 'wandre'],
    [
      'left to the server where another’s is remembered',
      { branchId: 'angleur', otherBranchIds: ['wandre'] },
      'seraing',
      undefined,
    ],
    ['left to the server of who works at one', { branchId: 'angleur' }, 'angleur', undefined],
    ['left to the server where none is remembered', { role: 'admin', branchId: null }, undefined, undefined],
  ])('is known before the branches are: %s', (_what, staff, remembered, asked) => {
    expect(askedBy(staff, remembered).id()).toBe(asked);
  });

  it('is the one that is chosen, once there is a choice', () => {
    const branch = askedBy({ branchId: 'angleur', otherBranchIds: ['wandre'] }, 'seraing');
    branch.choose('wandre');
    expect(branch.id()).toBe('wandre');
  });
});
