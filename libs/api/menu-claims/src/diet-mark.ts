import type { Mark, MarkOf } from '@tasty-food/api-marks';
import type { Diet } from '@tasty-food/contract';

export type DietMark = Extract<Diet, Mark['is']>;
export const DIETS: readonly DietMark[] = ['halal', 'vegetarian', 'vegan'];

export function isDiet(mark: Mark): mark is MarkOf<DietMark> {
  return (DIETS as readonly string[]).includes(mark.is);
}

export function near(one: Mark, other: Mark): boolean {
  return Math.abs(one.at - other.at) <= 2;
}

/** What leaves open what is said of a diet. */
export const UNSETTLED: readonly Mark['is'][] = [
  'may',
  'hedge',
  'if',
  'some',
  'whether',
  'check',
  'unlike',
  'unknown',
  'others',
];
export const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither'];
