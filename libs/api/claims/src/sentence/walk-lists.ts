import type { AllergenCode } from '@tasty-food/contract';
import { type AllergenMark, bareMark, has, type Mark, type Subject } from '@tasty-food/api-vocabulary';
import { CONTAINS, FREE, MAY_CONTAIN, type Segment, WARNED } from '@tasty-food/api-menu-claims';
import { plainly } from './find-subject';
import type { Polarity } from './read-polarity';
import type { State } from './sentence-claims';
import type { Unsettled } from './settle-walk';
import { hasObject, isOfBoth } from './spoken-allergens';

/** "Only the satay has gluten, the rest doesn't", "… the rest are clear": more than "only" says, which leaves traces open. */
export function othersAreNot({ said }: Pick<Unsettled, 'said'>, others: Subject, polarity: Polarity): void {
  const codes = said.last?.codes ?? [];
  const allowed = polarity.says === 'state' ? polarity.allowed : FREE;
  said.claim(others, codes.map(bareMark), { says: 'state', allowed }, { isOfSold: true });
}

/** "The andalouse: eggs, mustard, and celery in traces": those before are in it, or in traces too. */
export function lastOfList(
  { sentence, said, isListed }: Pick<Unsettled, 'sentence' | 'said' | 'isListed'>,
  subject: Subject,
  groups: readonly AllergenMark[],
  { marks }: Segment,
  { allowed }: State,
): AllergenMark[] | undefined {
  const [last, before] = [groups.at(-1), groups.at(-2)];
  const between = sentence.marks.filter(({ at }) => last && before && at > before.at && at < last.at);
  const isList = isListed || (has(marks, 'contains', 'with') && between.some(({ is }) => is === 'sign'));
  const isJoined = between.some(({ is }) => is === 'and');
  const isBehind = last && marks.every((mark) => mark.is !== 'may' || mark.at > last.at);
  if (!isList || allowed !== MAY_CONTAIN || !last || !isJoined || !isBehind) return undefined;
  said.claim(subject, groups.slice(0, -1), { says: 'state', allowed: WARNED });
  return [last];
}

/** "All contain it except the Green Coteau, where traces are possible": of what was taken out. */
export function exceptedIn({ marks }: Segment, { except }: Subject, { allowed }: State): Subject | undefined {
  const isOfThese = allowed === MAY_CONTAIN && except.length > 0 && !has(marks, 'dish', 'this');
  return isOfThese ? plainly(except) : undefined;
}

/** "Fish? Only in the North Sea.": the allergens that were asked for. */
export function askedOfOnly(
  marks: readonly Mark[],
  { around: { context }, pending, onlyMarks }: Pick<Unsettled, 'around' | 'pending' | 'onlyMarks'>,
): AllergenMark[] {
  const { question, isAnswered } = context;
  const isAsked =
    !isAnswered && question !== undefined && question.dishIds.length === 0 && question.allowed === CONTAINS;
  return isAsked && onlyMarks && pending.length === 0 && marks.every(isOfOnly) ? question.codes.map(bareMark) : [];
}

function isOfOnly({ is }: Mark): boolean {
  return ['only', 'dish', 'in', 'sign', 'and'].includes(is);
}

/** Of what nobody can tell it is free: any of the allergens that were spoken of may be meant. */
export function codesLeftOpen(
  marks: readonly Mark[],
  state: State,
  { around: { context, isLead }, sentence }: Pick<Unsettled, 'around' | 'sentence'>,
): readonly AllergenCode[] {
  const isFree = state.allowed === FREE && (has(marks, 'free', 'absent') || isOfBoth(marks));
  if (!isFree || isLead || hasObject(marks, state, sentence) || has(marks, ...OF_ELSE)) return [];
  const { question, guestCodes, lastSaid } = context;
  return [...new Set([...(question?.codes ?? []), ...guestCodes, ...(lastSaid?.codes ?? [])])];
}

const OF_ELSE: readonly Mark['is'][] = ['vegan', 'vegetarian', 'halal', 'price', 'available', 'out', 'part'];

/** "Hazelnuts in the brownie": where they are. */
export function isInDish(marks: readonly Mark[], all: readonly Mark[]): boolean {
  if (has(all, ...STATES)) return false;
  const place = marks.findIndex(({ is }) => is === 'in');
  const isOf = (of: readonly Mark[], is: Mark['is']): boolean =>
    of.length > 0 && of.every((mark) => mark.is === is || mark.is === 'and') && of.some((mark) => mark.is === is);
  return isOf(marks.slice(0, place), 'allergen') && isOf(marks.slice(place + 1), 'dish');
}

/** With these a sentence says more of what is in a dish. */
const STATES: readonly Mark['is'][] = [
  'unknown',
  'may',
  'absent',
  'free',
  'not',
  'no',
  'contains',
  'neither',
  'ne',
  'hedge',
  'safe',
];

/** "The Truffle is, like the Perron, without mustard": of the dish that nothing was said of yet as well. */
export function joinedTo(
  { said, subject: before, around }: Pick<Unsettled, 'said' | 'subject' | 'around'>,
  subject: Subject,
  { opensWith }: Segment,
  at: number,
): Subject {
  const isOpen = around.segments[at - 1]?.marks.at(-1)?.is === 'is';
  if (!before || opensWith !== 'and' || !isOpen || !said.isEmpty) return subject;
  return { ids: [...new Set([...before.ids, ...subject.ids])], except: subject.except };
}
