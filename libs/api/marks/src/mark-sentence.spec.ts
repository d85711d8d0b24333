import { nameIndexOf } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import type { Language } from '@tasty-food/contract';
import { markSentence } from './mark-sentence';

const index = nameIndexOf(sampleFacts());
const marksOf = (text: string, language: Language): string[] =>
  markSentence(text, index, language).marks.map((mark) => {
    if (mark.is === 'dish') return mark.ids.join(' ');
    return mark.is === 'allergen' ? mark.codes.join(' ') : mark.is;
  });

describe('the marks of a sentence', () => {
  it.each<[string, Language, string]>([
    ['Le Pérron contient du lait, pas de céleri', 'fr', 'article B02 contains article milk sign not article celery'],
    ['De Perron bevat geen selderij, wel melk', 'nl', 'article B02 contains not celery sign yes milk'],
    ['All burgers but the Perron contain mustard', 'en', 'all generic but article B02 contains mustard'],
    ['Is the Perron out today?', 'en', 'is article B02 out sign'],
    ['Le Perron, 12,90 €', 'fr', 'article B02 sign price'],
  ])('%j (%s)', (text, language, marks) => expect(marksOf(text, language).join(' ')).toBe(marks));

  it('keeps the language that is spoken, not the one that was asked for', () => {
    expect(markSentence('De Perron bevat geen selderij.', index, 'fr').language).toBe('nl');
  });
});
