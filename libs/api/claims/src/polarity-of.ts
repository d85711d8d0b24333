import type { Mark } from '@tasty-food/api-marks';
import type { Segment } from '@tasty-food/api-menu-claims';
import { type Advice, advisedAgain } from './advised-again';
import type { Surroundings } from './find-subject';
import { IN_IT, type Polarity, readPolarity, SAYS_NOTHING, TURNED_DOWN } from './read-polarity';
import { goesOnDenying, isTurnedDown } from './segment-kinds';
import { isInDish } from './walk-lists';

/** What a segment says where it stands: by its own words, by what was advised before it, or as a meal that is turned down. */
export function polarityOf(
  segment: Segment,
  at: number,
  { around, all, advice }: { readonly around: Surroundings; readonly all: readonly Mark[]; readonly advice?: Advice },
): Polarity {
  const again = advisedAgain(segment, around.segments[at - 1], advice);
  if (again) return again;
  const { marks } = segment;
  const before = around.segments[at - 1];
  // "The ramen: both in it, no."
  if (before && marks.every(({ is }) => is === 'no') && isInDish(before.marks, all)) return TURNED_DOWN;
  if (isOnlyIf(marks)) return SAYS_NOTHING;
  const read = goesOnDenying(marks, all) ?? (isInDish(marks, all) ? IN_IT : readPolarity(marks));
  return isTurnedDown(segment, read, around) ? TURNED_DOWN : read;
}

/** "Serve it only if fish is fine for them": nothing is said to be so. */
function isOnlyIf(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.is === 'if' && /^(?:only|alleen|enkel|seulement|uniquement|que) /.test(mark.text));
}
