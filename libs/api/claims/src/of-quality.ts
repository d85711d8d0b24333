import { has, type Mark, type MarkOf, type Sentence } from '@tasty-food/api-marks';

/** "It is not spicy", "is niet gecertificeerd": the word behind is what is denied. */
export function isOfQuality(marks: readonly Mark[], tokens: Sentence['tokens']): boolean {
  const denial = marks.findLast((mark): mark is MarkOf<'not'> => mark.is === 'not' && IS_NOT.test(mark.text));
  const next = denial && tokens[denial.at + denial.text.split(' ').length];
  if (next?.kind !== 'word' || next.folded.length < QUALITY_MIN_LENGTH || !has(marks, 'is')) return false;
  return marks.every((mark) =>
    mark.start === next.start ? mark.is === 'name' : mark.is === 'name' || OF_QUALITY.includes(mark.is),
  );
}

/** "Geen sprake van" denies what it is said of. */
const IS_NOT = /^(?:not|niet|pas|isnt|arent)$/;
const OF_QUALITY: readonly Mark['is'][] = ['dish', 'this', 'is', 'not', 'ne', 'also', 'generic', 'allergen', 'free'];
const QUALITY_MIN_LENGTH = 4;
