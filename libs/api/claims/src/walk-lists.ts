import type { AllergenCode, AllergenState } from '@tasty-food/contract';
import { type AllergenMark, bareMark, has, type Mark, namedDishes, type Subject } from '@tasty-food/api-marks';
import { CONTAINS, FREE, MAY_CONTAIN, type Segment, UNKNOWN, WARNED } from '@tasty-food/api-menu-claims';
import { plainly } from './find-subject';
import type { Polarity } from './read-polarity';
import type { State } from './sentence-claims';
import type { Unsettled } from './settle-walk';
import { isBoth } from './said-of-both';
import { hasObject, isOfBoth } from './spoken-allergens';

/** "Only the satay has gluten, the rest doesn't", "… the rest are clear": more than "only" says, which leaves traces open. */
export function othersAreNot({ said }: Pick<Unsettled, 'said'>, others: Subject, polarity: Polarity): void {
  const codes = said.last?.codes ?? [];
  const allowed = polarity.says === 'state' ? polarity.allowed : FREE;
  said.claim(others, codes.map(bareMark), { says: 'state', allowed }, { isOfMenu: true });
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

/** "The register doesn't say for the minestrone." where it was asked whether there is soy in it. */
export function answerUnknown(
  { around: { context }, said }: Pick<Unsettled, 'around' | 'said'>,
  { marks }: Segment,
  state: State,
): void {
  const { question, isAnswered } = context;
  const subject = namedDishes(marks) ?? (question && plainly(question.dishIds));
  if (question && subject && !isAnswered && question.codes.length > 0)
    said.claim(subject, question.codes.map(bareMark), state);
}

/** "All contain it except the Green Coteau, where traces are possible": of what was taken out. */
export function exceptedIn(
  { marks, isRelative = false }: Segment,
  { except }: Subject,
  { allowed }: State,
): Subject | undefined {
  if (except.length === 0 || has(marks, 'dish')) return undefined;
  const [first] = marks;
  // ", which contains it", "…, and that one may have traces"
  const isThat = first?.is === 'this' && THAT_ONE.test(first.text);
  const isOfThese = isRelative || isThat || (allowed === MAY_CONTAIN && !has(marks, 'this'));
  return isOfThese ? plainly(except) : undefined;
}

/** "No dish contains it, but traces are possible in the granola": what is said of one that is named stands in place of what was said of all. */
export function isToldApart(marks: readonly Mark[], all: readonly Mark[], { allowed }: State): boolean {
  const from = marks[0]?.at ?? 0;
  const last = [...all.filter(({ at }) => at < from), ...marks].findLast(({ is }) => is === 'dish');
  const isNamed = last?.is === 'dish' && !last.quantified;
  const isOfAll = all.some((mark) => mark.is === 'dish' && mark.quantified === true && mark.at < from);
  return isNamed && isOfAll && (allowed === MAY_CONTAIN || allowed === UNKNOWN);
}

/** "Neither of the two, but egg.", "The omelette has egg and milk, the granola gluten, milk and nuts.": in what that which is listed is. */
export function containerOf(
  { marks, opensWith }: Segment,
  dishes: Subject | undefined,
  { said, subject, sentence }: Pick<Unsettled, 'said' | 'subject' | 'sentence'>,
): Subject | undefined {
  const last = said.last?.state.allowed;
  if (opensWith === 'but') return last === FREE && marks.every(({ is }) => is === 'allergen') ? subject : undefined;
  const isNext = marks[0]?.is === 'dish' && last === CONTAINS && !has(sentence.marks, 'only', 'not', 'no', 'free');
  return isNext ? dishes : undefined;
}

/** "Though several others may have traces": of which, nobody says; of those that were not named. */
export function warnsOfSome(
  { around, said, sentence }: Pick<Unsettled, 'around' | 'said' | 'sentence'>,
  { marks }: Segment,
  state: State,
): boolean {
  const codes = said.last?.codes ?? [];
  const isOfSome = has(marks, 'some', 'it') && has(marks, 'others') && !has(marks, 'dish', 'allergen', 'allergens');
  if (!isOfSome || state.allowed !== MAY_CONTAIN || codes.length === 0) return false;
  const kind = sentence.marks.find((mark) => mark.is === 'generic');
  const named = sentence.marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : []));
  const ofKind = around.index.dishesOfKind(kind?.is === 'generic' ? kind.text : 'dish');
  said.claimSome(
    ofKind.filter((id) => !named.includes(id)),
    codes,
    state,
  );
  return true;
}

const THAT_ONE =
  /^(c est|ce sont|thats|that s|dat is|that one|this one|it|celui ci|celui la|celle ci|lui|elle|il|ce dernier|cette derniere|die|deze|dat)$/;

/** "Fish? Only in the North Sea.": the allergens that were asked for. */
export function askedOfOnly(
  marks: readonly Mark[],
  { around: { context }, pending, onlyMarks }: Pick<Unsettled, 'around' | 'pending' | 'onlyMarks'>,
): AllergenMark[] {
  const { question, isAnswered } = context;
  const isAsked =
    !isAnswered && question !== undefined && question.dishIds.length === 0 && ASKED.includes(question.allowed);
  return isAsked && onlyMarks && pending.length === 0 && marks.every(isOfOnly) ? question.codes.map(bareMark) : [];
}

const ASKED: readonly (readonly AllergenState[] | undefined)[] = [CONTAINS, MAY_CONTAIN];

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
  const place = marks.findIndex(({ is }) => is === 'in');
  if (isListedInIt(marks, place) || isWhatItIs(marks)) return true;
  if (has(all, ...STATES)) return false;
  const isOf = (of: readonly Mark[], is: Mark['is']): boolean =>
    of.length > 0 && of.every((mark) => mark.is === is || mark.is === 'and') && of.some((mark) => mark.is === is);
  const behind = marks.slice(place + 1);
  const isInBoth = behind.length === 1 && behind.every(isBoth);
  return isOf(marks.slice(0, place), 'allergen') && (isInBoth || isOf(behind, 'dish'));
}

/** "Egg and mustard in it" */
function isListedInIt(marks: readonly Mark[], place: number): boolean {
  const [in_, ...rest] = marks.slice(Math.max(place, 0));
  const isAdverb = in_?.is === 'in' && /^(dedans|la dedans|in it|in there|inside|erin|daarin)$/.test(in_.text);
  const before = marks.slice(0, place).filter(({ is }) => is !== 'dish' && is !== 'sign');
  return (
    isAdverb &&
    rest.length === 0 &&
    before.length > 0 &&
    before.every((mark) => (mark.is === 'allergen' ? !mark.ofGuest : isBoth(mark)))
  );
}

/** "The tom yum, c'est crustacés et mollusques", "dat is sesam in allebei": what it is said to be is in it. */
function isWhatItIs(marks: readonly Mark[]): boolean {
  const at = marks.findIndex(({ is }) => is === 'allergen');
  const [one, two] = [marks[at - 1], marks[at - 2]];
  const isThat = one?.is === 'this' && /^(c est|ce sont|das|dats|its|thats)$/.test(one.text);
  const isPhrase = isThat || (one?.is === 'is' && two?.is === 'this' && /^(dat|it|that|this|dit)$/.test(two.text));
  return isPhrase && marks.every((mark) => (mark.is === 'allergen' ? !mark.ofGuest : OF_WHAT_IT_IS.includes(mark.is)));
}

const OF_WHAT_IT_IS: readonly Mark['is'][] = ['dish', 'this', 'is', 'in', 'and', 'sign', 'also'];

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

/** "There is egg in the mousse, just like soy and milk": what is only named behind it is in it too. */
export function isLikewise(marks: readonly Mark[], all: readonly Mark[]): boolean {
  const [first] = marks;
  const before = all.findLast(({ at }) => at < (first?.at ?? 0));
  const isJoined = before?.is === 'and' && LIKEWISE.test(before.text);
  return isJoined && marks.every((mark) => mark.is === 'allergen' && !mark.ofGuest);
}

const LIKEWISE =
  /^(net als|just like|tout comme|de meme que|ainsi que|evenals|alsook|alsmede|as well as|along with|and also|et aussi|en ook|naast)$/;
