import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import type { AllergenState } from '@tasty-food/contract';
import { pageWords } from '@tasty-food/portal-page';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { StateForm } from './state-form';
import { dishWords } from './words/dish-words';

const ADDRESS = '/api/dishes/B01/allergens/milk';
const SAVED = { cells: [], proposals: [] };

describe('The form for one allergen, whose page loads what was saved only a moment later', () => {
  let form: ComponentFixture<StateForm>;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech(), provideHttpClient(), provideHttpClientTesting()] });
    const speech = TestBed.inject(Speech);
    await speech.speak('en');
    for (const words of [pageWords, dishWords]) await speech.learn(words);
    form = TestBed.createComponent(StateForm);
    page = form.nativeElement as HTMLElement;
    form.componentRef.setInput('address', ADDRESS);
    await loaded('unknown', 3);
  });

  it('takes its own change for no other manager’s, and sends the next one for the version it made', async () => {
    expect(await saved('contains', 'Seen on the sheet')).toBe(3);
    await pick('may-contain');
    expect(overtaken()).toBe(false);
    await loaded('contains', 4);
    expect(overtaken()).toBe(false);
    expect(await saved('may-contain', 'Seen again')).toBe(4);
  });

  it('does so for what was picked while the change was on its way', async () => {
    await pick('contains');
    const sent = await send('Seen on the sheet');
    await pick('may-contain');
    sent.flush(SAVED);
    await form.whenStable();
    await loaded('contains', 4);
    expect(overtaken()).toBe(false);
  });

  it('tells of another manager who said something between its own change and the next', async () => {
    await saved('contains', 'Seen on the sheet');
    await pick('may-contain');
    await loaded('free', 5);
    expect(overtaken()).toBe(true);
  });

  it('tells of another manager who said something behind its own change, once that is loaded', async () => {
    await saved('contains', 'Seen on the sheet');
    await loaded('contains', 4);
    await pick('may-contain');
    await loaded('free', 5);
    expect(overtaken()).toBe(true);
  });

  it('a proposal is no change yet: the next one is for the same version', async () => {
    await pick('free');
    (await send('Seen on the sheet')).flush({ cells: [], proposals: [{}] });
    await form.whenStable();
    expect(await saved('contains', 'Seen on the recipe')).toBe(3);
  });

  async function loaded(state: AllergenState, version: number): Promise<void> {
    form.componentRef.setInput('state', state);
    form.componentRef.setInput('about', { branchId: 'angleur', version });
    await form.whenStable();
  }

  async function pick(state: AllergenState): Promise<void> {
    page.querySelector<HTMLInputElement>(`[data-state=${state}] input`)?.click();
    await form.whenStable();
  }

  async function send(reason: string) {
    const field = page.querySelector('textarea')!;
    field.value = reason;
    field.dispatchEvent(new Event('input'));
    await form.whenStable();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    return TestBed.inject(HttpTestingController).expectOne(ADDRESS);
  }

  /** The version for which it was sent. */
  async function saved(state: AllergenState, reason: string): Promise<number> {
    await pick(state);
    const sent = await send(reason);
    sent.flush(SAVED);
    await form.whenStable();
    return sent.request.body.version;
  }

  function overtaken(): boolean {
    return page.querySelector('.overtaken') !== null;
  }
});
