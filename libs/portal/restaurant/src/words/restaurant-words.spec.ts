import { TestBed } from '@angular/core/testing';
import { provideSpeech, Speech } from '@tasty-food/portal-ui';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { injectSay, restaurantWords } from './restaurant-words';

type Tree = Record<string, Record<string, string>>;
const flatten = (tree: Tree) =>
  Object.entries(tree).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]) => [`${group}.${key}`, text]),
  );
const values = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();

describe('the words of the restaurant’s pages', () => {
  it.each(['nl', 'en'] as const)('are complete in %s', async (language) => {
    const french = flatten(fr);
    const other = new Map(flatten(await restaurantWords[language]()) as [string, string][]);
    expect([...other.keys()]).toEqual(french.map(([key]) => key));
    for (const [key, text] of french) {
      expect({ key, values: values(other.get(key as string)) }).toEqual({ key, values: values(text) });
      expect(other.get(key as string)?.trim()).not.toBe('');
    }
  });

  it('stand beside the portal’s own, in every language that is spoken from then on', async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    const say = TestBed.runInInjectionContext(injectSay);
    await speech.speak('fr');
    const own = say('facts.free');
    await speech.learn(restaurantWords);
    expect([say('menu.title'), say('facts.free')]).toEqual(['Carte', own]);
    await speech.speak('nl');
    expect([say('menu.title'), say('facts.free')]).toEqual(['Kaart', 'Afwezig']);
    await speech.prepare('en');
    expect(say('menu.title', {}, 'en')).toBe('Menu');
  });

  it('are there in a language that was already on its way when they were asked for', async () => {
    TestBed.configureTestingModule({ providers: [provideSpeech()] });
    const speech = TestBed.inject(Speech);
    const say = TestBed.runInInjectionContext(injectSay);
    await speech.speak('fr');
    await Promise.all([speech.speak('nl'), speech.learn(restaurantWords), speech.learn(restaurantWords)]);
    expect(say('menu.title')).toBe('Kaart');
  });

  // What the register says is what it says: no page may turn it into a promise.
  it('never promise that something is safe', () => {
    const all = [fr, nl, en].flatMap((words) => flatten(words).map(([, text]) => text));
    expect(all.filter((text) => /\b(safe|veilig\w*|sûre?s?|sans danger|sans risque)\b/i.test(text as string))).toEqual(
      [],
    );
  });
});
