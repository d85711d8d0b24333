import { TestBed } from '@angular/core/testing';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { itHasAllWords, itPromisesNothing } from '@tasty-food/portal-ui/testing';
import { injectSay, dishWords } from './dish-words';

describe('the words of one dish', () => {
  itHasAllWords(dishWords);
  itPromisesNothing(dishWords);

  it('stand beside the portal’s own, in every language that is spoken from then on', async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    const say = TestBed.runInInjectionContext(injectSay);
    await speech.speak('fr');
    const own = say('facts.free');
    await speech.learn(dishWords);
    expect([say('dish.lactoseFree'), say('facts.free')]).toEqual(['sans lactose', own]);
    await speech.speak('nl');
    expect([say('dish.lactoseFree'), say('facts.free')]).toEqual(['lactosevrij', 'Afwezig']);
    await speech.prepare('en');
    expect(say('dish.lactoseFree', {}, 'en')).toBe('lactose-free');
  });

  it('are there in a language that was already on its way when they were asked for', async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    const say = TestBed.runInInjectionContext(injectSay);
    await speech.speak('fr');
    await Promise.all([speech.speak('nl'), speech.learn(dishWords), speech.learn(dishWords)]);
    expect(say('dish.lactoseFree')).toBe('lactosevrij');
  });
});
