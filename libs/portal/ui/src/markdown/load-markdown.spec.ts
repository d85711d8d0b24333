import { TestBed } from '@angular/core/testing';
import { provideSpeech } from '../words/speech';
import { Markdown } from './markdown';

it('an answer is read at once, as it came, and drawn when what reads Markdown has come', async () => {
  TestBed.configureTestingModule({ providers: [provideSpeech()] });
  const fixture = TestBed.createComponent(Markdown);
  const host = fixture.nativeElement as HTMLElement;
  fixture.componentRef.setInput('text', '**Oui.**');
  fixture.detectChanges();
  expect(host.textContent?.trim()).toBe('**Oui.**');
  await fixture.whenStable();
  expect(host.textContent?.trim()).toBe('Oui.');
  expect(host.querySelector('strong')).not.toBeNull();
});
