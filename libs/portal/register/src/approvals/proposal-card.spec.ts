import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AllergenCode, Decisions, Proposal, StaffMember } from '@tasty-food/contract';
import { dishWords } from '@tasty-food/portal-dish';
import { pageWords } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { registerWords } from '../words/register-words';
import { ProposalCard } from './proposal-card';

const staff = signal<Partial<StaffMember>>({ id: 'lies', role: 'manager', branchId: 'angleur' });

function proposal(code: AllergenCode): Proposal {
  return {
    proposalId: `of-${code}`,
    kind: 'cell',
    dishId: 'B01',
    branchId: 'angleur',
    code,
    from: 'unknown',
    to: 'free',
    reason: 'Fiche du fournisseur',
    state: 'open',
    proposedBy: 'Marc Dubois',
    proposedById: 'marc',
    proposedAt: '2026-11-30T10:00:00.000Z',
  };
}

describe('A proposal that is refused', () => {
  let page: HTMLElement;
  let settled: () => Promise<unknown>;
  let decided: Decisions[];

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideSpeech(),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: Session, useValue: { staff } },
      ],
    });
    const speech = TestBed.inject(Speech);
    await speech.speak('en');
    for (const words of [pageWords, dishWords, registerWords]) await speech.learn(words);
    decided = [];
  });

  it('waits until its reason was asked for, and takes it along', async () => {
    await show([proposal('milk')]);
    await press('Refuse');
    expect(decided).toEqual([]);
    expect(document.activeElement).toBe(page.querySelector('textarea'));
    await write('  The sheet is of another product ');
    await press('Refuse');
    expect(decided).toEqual([
      { decisions: [{ proposalId: 'of-milk', verdict: 'refuse' }], reason: 'The sheet is of another product' },
    ]);
    expect(page.querySelector('textarea')).toBeNull();
  });

  it('needs no reason; one of a letter or two is none', async () => {
    await show([proposal('milk')]);
    await press('Refuse');
    await write('no');
    expect(button('Refuse').disabled).toBe(true);
    await write('');
    await press('Refuse');
    expect(decided).toEqual([{ decisions: [{ proposalId: 'of-milk', verdict: 'refuse' }] }]);
  });

  it('is left to wait by who thinks better of it, and can be approved then', async () => {
    await show([proposal('milk')]);
    await press('Refuse');
    await press('Do not decide');
    await press('Approve');
    expect(decided).toEqual([{ decisions: [{ proposalId: 'of-milk', verdict: 'approve' }] }]);
  });

  it('with others approved in the same deed asks for the reason too', async () => {
    await show([proposal('milk'), proposal('nuts')]);
    page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.click();
    await settled();
    await press('Approve 1, refuse 1');
    expect(decided).toEqual([]);
    await write('Nuts are missing from the sheet');
    await press('Approve 1, refuse 1');
    const decisions = [
      { proposalId: 'of-milk', verdict: 'approve' },
      { proposalId: 'of-nuts', verdict: 'refuse' },
    ];
    expect(decided).toEqual([{ decisions, reason: 'Nuts are missing from the sheet' }]);
  });

  it('is asked of nobody who takes back one of their own', async () => {
    await show([{ ...proposal('milk'), proposedById: 'lies' }]);
    await press('Take my proposal back');
    expect(decided).toEqual([{ decisions: [{ proposalId: 'of-milk', verdict: 'refuse' }] }]);
  });

  async function show(proposals: readonly Proposal[]): Promise<void> {
    const card = TestBed.createComponent(ProposalCard);
    card.componentRef.setInput('proposals', proposals);
    card.componentRef.setInput('heading', 'Le Perron');
    card.componentInstance.decided.subscribe((decisions) => decided.push(decisions));
    page = card.nativeElement as HTMLElement;
    document.body.append(page);
    settled = () => card.whenStable();
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/branches').flush({ branches: [] });
    await settled();
  }

  function button(text: string): HTMLButtonElement {
    const found = [...page.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
    if (!found) throw new Error(`no button says ${text}`);
    return found;
  }

  async function press(text: string): Promise<void> {
    button(text).click();
    await settled();
  }

  async function write(reason: string): Promise<void> {
    const field = page.querySelector('textarea')!;
    field.value = reason;
    field.dispatchEvent(new Event('input'));
    await settled();
  }
});
