import type { Asked, Glossary, PassageText } from '@tasty-food/api-text-analysis';
import type { Ranking } from '../ranking/passage-index';
import { likelihoodOf } from './likelihood';
import { ReadPassage } from './read-passage';
import { signsOf, type Signs } from './signs';

/** So many of the best passages are read for an answer. */
export const LOOKED_AT = 5;

/** How likely any of these passages answers any of the questions, 0 to 1. */
export function answerability(
  questions: readonly Asked[],
  passages: readonly (PassageText & { readonly score: number })[],
  counted: Pick<Ranking, 'size' | 'found'>,
  glossary: Glossary,
): number {
  return Math.max(0, ...signsOfEach(questions, passages, counted, glossary).map(likelihoodOf));
}

/** The signs of each question; none where nothing was found. */
export function signsOfEach(
  questions: readonly Asked[],
  passages: readonly (PassageText & { readonly score: number })[],
  { size, found }: Pick<Ranking, 'size' | 'found'>,
  glossary: Glossary,
): Signs[] {
  const candidates = passages
    .slice(0, LOOKED_AT)
    .map((passage) => ({ read: new ReadPassage(passage, glossary), score: passage.score }));
  return questions.flatMap((asked, at) => signsOf(asked, candidates, { size, found: found[at] ?? [] }) ?? []);
}
