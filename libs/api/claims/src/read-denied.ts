import { allergensIn, codesOf, has, type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import { type Claim, CONTAINS, FREE, type Reading } from '@tasty-food/api-menu-claims';
import { readPolarity } from './read-polarity';
import { readUnaccounted } from './read-unaccounted';

/** Before "that": what is said to be no truth. */
const OF_DENIAL: readonly Mark['is'][] = ['this', 'denied', 'is', 'sign'];

/**
 * "It isn't true that the bowl is free of sesame; sesame is one of its ingredients": what is denied says "free", and what follows says
 * of the same dish and the same allergens that they are in it, which is then all that is claimed. Undefined for every other sentence.
 */
export function readDenied(sentence: Sentence, index: NameIndex): Reading | undefined {
  const { marks } = sentence;
  const from = marks.findIndex(({ is }) => is === 'denied');
  const to = marks.findIndex((mark, at) => at > from && mark.is === 'sign' && [',', ';', ':', '–'].includes(mark.sign));
  if (from === -1 || to === -1 || !marks.slice(0, from).every(({ is }) => OF_DENIAL.includes(is))) return undefined;
  const [denied, said] = [marks.slice(from + 1, to), marks.slice(to + 1)];
  const codes = codesOf(allergensIn(denied));
  const dishIds = namedDishes(denied)?.ids ?? [];
  const [again, others] = [codesOf(allergensIn(said)), namedDishes(said)?.ids ?? []];
  const isOfSame = again.every((code) => codes.includes(code)) && others.every((id) => dishIds.includes(id));
  if (codes.length === 0 || dishIds.length !== 1 || !isOfSame) return undefined;
  if (
    !isSaid(denied, FREE) ||
    !isSaid(
      said.filter(({ is }) => is !== 'asks'),
      CONTAINS,
    ) ||
    has(said, ...TURNS)
  )
    return undefined;
  const claims = dishIds.flatMap((dishId) =>
    codes.map((code): Claim => ({ about: 'allergen', dishId, code, allowed: CONTAINS })),
  );
  return readUnaccounted(sentence, claims, index).length > 0 ? undefined : { claims };
}

function isSaid(marks: readonly Mark[], allowed: typeof FREE): boolean {
  const polarity = readPolarity(marks);
  return polarity.says === 'state' && polarity.allowed === allowed;
}

/** With these it says something else. */
const TURNS: readonly Mark['is'][] = [
  'not',
  'no',
  'ne',
  'only',
  'may',
  'modal',
  'if',
  'hedge',
  'except',
  'denied',
  'unlike',
];
