import { TestBed } from '@angular/core/testing';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { itHasAllWords } from '@tasty-food/portal-ui/testing';
import { injectSay, pageWords } from './page-words';

describe('the words of the pages', () => {
  itHasAllWords(pageWords);

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
