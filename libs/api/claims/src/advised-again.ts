import { type AllergenMark, has, type Mark } from '@tasty-food/api-marks';
import type { Segment } from '@tasty-food/api-menu-claims';
import { type Polarity, readPolarity } from './read-polarity';
import { guestsIn } from './segment-kinds';

export type Advice = 'suits' | 'avoid' | 'recommend';

const ADVISES: readonly Polarity['says'][] = ['suits', 'avoid', 'recommend'];

/**
 * To whom a segment advises: "fine for an egg allergy, but not for a milk allergy" to each what stands beside it. Where a guest is named apart
 * from any advice, it is meant for all of them.
 */
export function advisedGuests({ marks }: Segment, segments: readonly Segment[], all: readonly Mark[]): AllergenMark[] {
  const own = guestsIn(marks);
  const isEachAdvised = segments.every(
    ({ marks: of }) => guestsIn(of).length === 0 || ADVISES.includes(readPolarity(of).says),
  );
  return own.length > 0 && isEachAdvised ? own : guestsIn(all);
}

const OF_AGAIN: readonly Mark['is'][] = [
  'dish',
  'not',
  'no',
  'yes',
  'also',
  'neither',
  'asks',
  'is',
  'in',
  'this',
  'sign',
];

/** "The North Sea's out for a fish allergy; the Smoky isn't", "…, de Smoky wel": the same or the contrary of what was advised before. */
export function advisedAgain(
  { marks }: Segment,
  last: Segment | undefined,
  before: Advice | undefined,
): Polarity | undefined {
  if (!before || !marks.every(({ is }) => OF_AGAIN.includes(is))) return undefined;
  // "The Smoky, yes": the dish stands before the comma.
  const isNamed = has(marks, 'dish') || (last?.marks.every(({ is }) => is === 'dish') ?? false);
  const behind = marks.slice(marks.findIndex(({ is }) => is === 'dish') + 1);
  if (!isNamed) return undefined;
  const isNor = has(marks, 'neither') && has(marks, 'is', 'asks');
  if (isNor || has(behind, 'also')) return { says: before === 'avoid' ? 'avoid' : 'suits' };
  if (!has(behind, 'not', 'no', 'yes')) return undefined;
  if (before === 'avoid') return { says: 'suits' };
  return { says: has(behind, 'not', 'no') ? 'avoid' : 'suits' };
}
