import { allergensIn, bareMark, has, type Mark, namedDishes, type Subject } from '@tasty-food/api-marks';
import { CONTAINS, FREE, type Segment, UNKNOWN } from '@tasty-food/api-menu-claims';
import { findSubject } from './find-subject';
import { isOnlyDish } from './read-polarity';
import type { State } from './sentence-claims';
import type { Unsettled } from './settle-walk';

type Walk = Pick<Unsettled, 'around' | 'said' | 'pending' | 'subject'> & { onlyMarks: readonly Mark[] | undefined };

/** What a segment says by pointing back to what was said before it. */
export function saysAgain(walk: Walk, segment: Segment, at: number, state: State): boolean {
  return saysContrary(walk, segment.marks) || saysUnknownAgain(walk, segment, at, state);
}

/** "Lupin isn't filled in for the soup. Nor is it for the stew.": what is denied again is that it is known, and no allergen. */
function saysUnknownAgain(walk: Walk, segment: Segment, at: number, { allowed }: State): boolean {
  const { said, around, pending } = walk;
  const last = said.last ? { codes: said.last.codes, allowed: said.last.state.allowed } : around.context.lastSaid;
  const isAgain = has(segment.marks, 'neither', 'also') && segment.marks.every(({ is }) => OF_AGAIN.includes(is));
  if (allowed !== FREE || last?.allowed !== UNKNOWN || !isAgain || pending.length > 0) return false;
  const subject = walk.subject ?? findSubject(segment, at, around).subject;
  if (subject) said.claim(subject, last.codes.map(bareMark), { says: 'state', allowed: UNKNOWN });
  return subject !== undefined;
}

const OF_AGAIN: readonly Mark['is'][] = [
  'dish',
  'neither',
  'not',
  'no',
  'ne',
  'also',
  'is',
  'with',
  'asks',
  'this',
  'it',
  'and',
  'sign',
  'generic',
];

/** "Traces of gluten: only the soup": of what was said before. Elsewhere what is only so is told behind. */
export function saysOnlyOf(walk: Walk, { marks }: Segment, dishes: Subject): boolean {
  walk.onlyMarks = marks;
  if (!isOnlyDish(marks) || !walk.said.hasSaidOf(dishes)) return false;
  walk.said.claimOnly(marks, dishes);
  return true;
}

/** "The soup is without milk, not the stew": which is not without it. */
function saysContrary({ said }: Pick<Unsettled, 'said'>, marks: readonly Mark[]): boolean {
  const dishes = namedDishes(marks);
  const isBare = marks.every((mark) => mark.is === 'dish' || (mark.is === 'not' && /^(not|pas|niet)$/.test(mark.text)));
  if (!dishes || !isBare || !has(marks, 'not') || said.last?.state.allowed !== FREE) return false;
  said.claimContrary(dishes.ids);
  return true;
}

/** "No milk in it, only fish": that is in it, and nothing else. */
export function saysOnlyOfIt({ said, subject, pending }: Walk, { marks, isAside }: Segment): boolean {
  const [first, ...named] = marks;
  const isList = first?.is === 'only' && named.length > 0 && named.every(({ is }) => is === 'allergen');
  if (!isList || isAside || !subject || said.last?.state.allowed !== FREE || pending.length > 0) return false;
  said.claim(subject, allergensIn(named), { says: 'state', allowed: CONTAINS });
  said.claimNothingElse(subject);
  return true;
}
