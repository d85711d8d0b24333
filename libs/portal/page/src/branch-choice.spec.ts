import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StaffMember } from '@tasty-food/contract';
import { Session } from '@tasty-food/portal-session';
import { BranchChoice } from './branch-choice';

const BRANCHES = ['angleur', 'wandre', 'seraing'].map((id) => ({ id, name: id.toUpperCase(), address: '' }));

describe('the branch whose rows the pages show', () => {
  const staff = signal<Partial<StaffMember> | undefined>(undefined);
  let choice: BranchChoice;

  const signIn = (member: Partial<StaffMember>) => {
    staff.set(member);
    choice = TestBed.inject(BranchChoice);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/branches').flush({ branches: BRANCHES });
  };

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Session, useValue: { staff } }],
    });
  });

  it('is the home branch of who works at one, whatever this device remembers', () => {
    localStorage.setItem('tasty-food.branch', 'wandre');
    signIn({ role: 'staff', branchId: 'angleur' });
    expect([choice.id(), choice.mayChoose(), choice.ofAll()]).toEqual(['angleur', false, false]);
  });

  it('is chosen among those where one works, the home branch first', () => {
    signIn({ role: 'manager', branchId: 'wandre', otherBranchIds: ['angleur'] });
    expect([choice.id(), choice.mayChoose(), choice.ofAll()]).toEqual(['wandre', true, false]);
    expect(choice.own().map(({ id }) => id)).toEqual(['angleur', 'wandre']);
    choice.choose('angleur');
    expect(choice.name()).toBe('ANGLEUR');
    choice.choose('seraing');
    expect([choice.id(), choice.isOwn('seraing')]).toEqual(['wandre', false]);
  });

  it('is chosen among all by who belongs to all', () => {
    signIn({ role: 'admin', branchId: null });
    expect([choice.id(), choice.mayChoose(), choice.ofAll()]).toEqual(['angleur', true, true]);
    choice.choose('seraing');
    expect([choice.id(), choice.own().length]).toEqual(['seraing', 3]);
  });
});
