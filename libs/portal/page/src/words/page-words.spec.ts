import { TestBed } from '@angular/core/testing';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { injectSay, pageWords } from './page-words';

const values = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();

describe('the words of the pages', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('are complete in %s', (_language, words) => {
    expect(Object.keys(words.page)).toEqual(Object.keys(fr.page));
    for (const [key, text] of Object.entries(fr.page)) {
      const other = words.page[key as keyof typeof fr.page];
      expect(other.trim()).not.toBe('');
      expect(values(other)).toEqual(values(text));
    }
  });

  it('stand beside those of a room that comes later', async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    const say = TestBed.runInInjectionContext(() => injectSay<'oven.title'>());
    await speech.speak('nl');
    await Promise.all([
      speech.learn(pageWords),
      speech.learn({
        fr: async () => ({ oven: { title: 'Four' } }),
        nl: async () => ({ oven: { title: 'Oven' } }),
        en: async () => ({ oven: { title: 'Oven' } }),
      }),
    ]);
    expect([say('page.retry'), say('oven.title')]).toEqual(['Opnieuw proberen', 'Oven']);
    await speech.speak('fr');
    expect([say('page.retry'), say('oven.title')]).toEqual(['Réessayer', 'Four']);
  });
});
