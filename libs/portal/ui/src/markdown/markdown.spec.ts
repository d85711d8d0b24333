import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideSpeech, Speech } from '../words/speech';
import { Markdown } from './markdown';

describe('Markdown', () => {
  let fixture: ComponentFixture<Markdown>;
  const host = () => fixture.nativeElement as HTMLElement;
  const show = async (inputs: { text?: string; growing?: boolean; places?: { at: number; label: number }[] }) => {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    await TestBed.inject(Speech).speak('en');
    fixture = TestBed.createComponent(Markdown);
  });

  it('keeps the nodes of settled blocks while the text grows', async () => {
    await show({ text: 'Oui.\n\n- gluten\n- lait\n\nEt', growing: true });
    const [paragraph, list] = [host().querySelector('p'), host().querySelector('ul')];
    await show({ text: 'Oui.\n\n- gluten\n- lait\n\nEt du **sésame**.\n\nVoilà.' });
    expect(host().querySelector('p')).toBe(paragraph);
    expect(host().querySelector('ul')).toBe(list);
    expect(host().querySelector('strong')?.textContent).toBe('sésame');
  });

  it('draws a chip anew only in the block it came to', async () => {
    await show({ text: 'Oui.\n\nNon.' });
    const [first, second] = [...host().querySelectorAll('p')];
    await show({ places: [{ at: 6, label: 1 }] });
    expect(host().querySelectorAll('p')[0]).not.toBe(first);
    expect(host().querySelectorAll('p')[1]).toBe(second);
    expect(host().querySelector('.chip')?.getAttribute('aria-label')).toBe('Source 1');
  });

  it('shows all of the text once nothing more comes', async () => {
    await show({ text: 'Voir [le reg', growing: true });
    expect(host().textContent?.trim()).toBe('Voir');
    await show({ growing: false });
    expect(host().textContent?.trim()).toBe('Voir [le reg');
  });

  it('says which chip was pressed', async () => {
    const opened: number[] = [];
    fixture.componentInstance.sourceOpened.subscribe((number) => opened.push(number));
    await show({ text: 'Oui.', places: [{ at: 4, label: 2 }] });
    host().querySelector<HTMLElement>('.chip')?.click();
    host().querySelector<HTMLElement>('p')?.click();
    expect(opened).toEqual([2]);
  });
});
