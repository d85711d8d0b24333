import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Facts, Language } from '@tasty-food/contract';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { chatWords } from '../words/chat-words';
import { FactsCard } from './facts-card';

const DISHES = { dishId: 'B02', dish: 'Le Perron', priceCents: 1350, available: true, diet: [] };
const CELL = { dishId: 'B02', dish: 'Le Perron', code: 'sesame', state: 'free', version: 1 } as const;
const PAPER = {
  certificateId: 'c1',
  supplier: 'Al Mansour',
  scope: 'Bœuf',
  validFrom: '2027-01-15',
  validTo: '2028-01-14',
};

async function shown(facts: Facts, language: Language = 'en'): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideSpeech(), provideRouter([])] });
  const speech = TestBed.inject(Speech);
  await speech.speak(language);
  await speech.learn(chatWords);
  const card = TestBed.createComponent(FactsCard);
  card.componentRef.setInput('facts', facts);
  card.componentRef.setInput('branchId', 'angleur');
  card.componentRef.setInput('out', new Map([['B02', {}]]));
  await card.whenStable();
  return card.nativeElement as HTMLElement;
}

describe('The rows behind an answer', () => {
  it.each<[Language, string]>([
    ['fr', 'À la carte · au 1er janvier 2027'],
    ['nl', 'Op de kaart · per 1 januari 2027'],
    ['en', 'On the menu · as of 1 January 2027'],
  ])('say over them for which day they hold, in %s', async (language, heading) => {
    const card = await shown({ factsId: '1', kind: 'dishes', asOf: '2027-01-01', rows: [DISHES] }, language);
    expect(card.querySelector('h3')?.textContent).toBe(heading);
    expect(card.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(heading);
  });

  it('of now say no day', async () => {
    const card = await shown({ factsId: '1', kind: 'dishes', rows: [DISHES] });
    expect(card.querySelector('h3')?.textContent).toBe('On the menu');
  });

  it('of another day bear no mark of what is out now, and no card for a guest', async () => {
    const now = await shown({ factsId: '1', kind: 'allergens', rows: [CELL] });
    expect([now.querySelector('app-out-mark') === null, now.querySelector('a') === null]).toEqual([false, false]);
    TestBed.resetTestingModule();
    const then = await shown({ factsId: '1', kind: 'allergens', asOf: '2026-11-01', rows: [CELL] });
    expect([then.querySelector('app-out-mark'), then.querySelector('a')]).toEqual([null, null]);
    expect(then.querySelector('.kind')?.textContent).toContain('as of 1 November 2026');
  });

  it('of a certificate say what it is worth on that day', async () => {
    const card = await shown({
      factsId: '1',
      kind: 'certificate',
      asOf: '2027-01-01',
      rows: [{ ...PAPER, valid: false }],
    });
    expect(card.querySelector('h3')?.textContent).toContain('as of 1 January 2027');
    expect(card.querySelector('td')?.textContent).toContain('15 January 2027');
  });
});
