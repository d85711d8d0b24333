import { analyseQuestion, Glossary, Vocabulary, type PassageText } from '@tasty-food/api-text-analysis';
import { countedThing, hasNumberOf } from './counted-things';

const glossary = new Glossary([{ id: 'seat', terms: { fr: ['place assise'], nl: ['zitplaats'], en: ['seat'] } }]);

function isTold(question: string, text: string, language: PassageText['language'] = 'en'): boolean | undefined {
  const thing = countedThing(analyseQuestion(question, glossary, new Vocabulary(new Set())));
  return thing && hasNumberOf(thing, { title: 'House', section: null, language, text }, glossary);
}

describe('a question of how many', () => {
  it.each([
    ['How many polos do I get?', 'You get two black polos and a badge.', true],
    ['How many polos do I get?', 'Polos are washed at 60 °C after each of ten shifts.', false],
    ['How much Degratop per bucket?', 'Degratop: 50 ml for 5 litres.', true],
    ['Hoeveel zitplaatsen zijn er?', 'There are 24 seats upstairs.', true],
    ['How much money stays in the drawer?', 'The float is €150.', true],
    ['How much money stays in the drawer?', 'Two people count the drawer.', false],
  ])('%s is told by a number of the thing: %s', (question, text, told) => {
    expect(isTold(question, text)).toBe(told);
  });

  it('is none where no number is asked', () => {
    expect(isTold('Who washes the polos?', 'Two polos.')).toBeUndefined();
  });
});
