import { ALLERGEN_CODES, type AllergenCode } from '@tasty-food/contract';
import { type AllergenMark, allergensIn, bareMark, has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { FREE } from '@tasty-food/api-menu-claims';
import { isCounted, type Surroundings } from './find-subject';
import { isOfQuality } from './of-quality';
import { isOfOtherGuests } from './other-guests';
import { codesBefore, isBoth, isNeither, isNeitherIn } from './said-of-both';
import type { SentenceClaims, State } from './sentence-claims';

/** Where allergens that a segment does not name may be found. */
interface Spoken {
  readonly sentence: Sentence;
  readonly around: Surroundings;
  readonly said: SentenceClaims;
  /** Named before anything was said of them. */
  readonly pending: readonly AllergenMark[];
}

/** Which allergens a segment speaks of: its own, those that waited, all or the others of the fourteen, or those before. */
export function spokenAllergens(
  marks: readonly Mark[],
  state: State,
  own: readonly AllergenMark[],
  spoken: Spoken,
): AllergenMark[] {
  const { said, pending } = spoken;
  const { context, lead } = spoken.around;
  const isAll = has(marks, 'allergens');
  // "If you have another question"
  const isOther = has(marks, 'others') && has(marks, 'if') && !isAll && own.length === 0;
  if (isOfOtherGuests(marks) || isOther) return [];
  if (has(marks, 'others') && !has(marks, 'it') && !marks.some(isCounted) && own.length === 0)
    return otherCodes(isAll, spoken);
  if (isAll && has(marks, 'all', 'not', 'free', 'no') && own.length === 0)
    return ((marks.some(isNeither) && pairOf(spoken)) || ALLERGEN_CODES).map(bareMark);
  const named = [...pending, ...own];
  if (named.length > 0) return named;
  // "Please check with a manager before you serve it."
  if (state.isWeak && has(marks, 'it')) return [];
  if (isOfBoth(marks) || isNeitherBehind(marks, spoken.sentence.marks)) return (pairOf(spoken) ?? []).map(bareMark);
  const spokenCodes = said.last?.codes ?? codesBefore(marks, spoken.sentence.marks);
  if (has(marks, 'it') || (spokenCodes && deniesThem(marks)) || (has(marks, 'dish') && has(marks, 'this')))
    return (spokenCodes ?? context.codes).map(bareMark);
  // "Allergens in the Perron: none."
  if (
    state.allowed === FREE &&
    marks.every(isOfNone) &&
    (has(spoken.sentence.marks, 'allergens') || lead.isOfContents) &&
    !said.last
  )
    return ALLERGEN_CODES.map(bareMark);
  // "… contains milk, so it is not vegan": it is the diet that is denied.
  if (has(marks, 'vegan', 'vegetarian', 'halal') && !has(marks, 'contains', 'free', 'absent', 'may')) return [];
  if (hasObject(marks, state, spoken.sentence)) return [];
  const before = said.last?.codes ?? lead.codes;
  if (before.length > 0) return before.map(bareMark);
  // "Eggs? None in the lemon tart."
  if (has(marks, 'in') && has(marks, 'dish')) return context.codes.map(bareMark);
  // "De Smoky ook niet." "De Smoky wel." "The latter doesn't."
  const isOfElse = spoken.around.isLead && has(marks, 'name');
  const isAnswer =
    has(marks, 'dish') &&
    has(marks, 'also', 'yes', 'no', 'not', 'neither') &&
    !isOfElse &&
    !isOfQuality(marks, spoken.sentence.tokens);
  if (isAnswer || isElliptic(marks)) return (context.lastSaid?.codes ?? askedCodes(context)).map(bareMark);
  // "…, and the Green Coteau may have traces": of what a guest of this sentence cannot eat.
  const guests = allergensIn(spoken.sentence.marks).filter(({ ofGuest }) => ofGuest);
  const isOfTraces = has(marks, 'may') && !state.allowed.includes('free') && marks.every(isOfTrace);
  if (guests.length > 0 && (isOfTraces || isOfPronoun(marks))) return guests;
  const isOpen = !context.isAnswered && isOfTraces && !has(marks, 'dish');
  return isOpen || isOfPronoun(marks) ? askedCodes(context).map(bareMark) : [];
}

/** "Daar zitten ze niet in", "they're in it": what was asked about, or what a guest cannot eat. */
function isOfPronoun(marks: readonly Mark[]): boolean {
  const isMeant = has(marks, 'this') || marks.some(isOfThem);
  return isMeant && has(marks, 'in', 'contains') && marks.every(({ is }) => OF_PRONOUNS.includes(is));
}

/** "Il n'y en a pas dans ce plat": of what was named. */
function deniesThem(marks: readonly Mark[]): boolean {
  return marks.some(isOfThem) && has(marks, 'not') && has(marks, 'in') && marks.every(isOfPlace);
}

function isOfPlace({ is }: Mark): boolean {
  return is === 'dish' || OF_PRONOUNS.includes(is);
}

function isOfThem(mark: Mark): boolean {
  return mark.is === 'contains' && /(^| )en /.test(mark.text);
}

const OF_PRONOUNS: readonly Mark['is'][] = [
  'this',
  'contains',
  'in',
  'is',
  'not',
  'ne',
  'no',
  'also',
  'modal',
  'may',
  'sign',
  'yes',
];

function askedCodes({ question, guestCodes }: Surroundings['context']): readonly AllergenCode[] {
  return question && question.codes.length > 0 ? question.codes : guestCodes;
}

function isOfTrace({ is }: Mark): boolean {
  return ['may', 'is', 'also', 'modal', 'contains', 'with', 'sign', 'dish', 'in', 'this'].includes(is);
}

const SAYS: readonly Mark['is'][] = ['contains', 'free', 'absent', 'not', 'may', 'with', 'is', 'no'];

/** "It contains both", "is free of both", "lists neither of the two": of the allergens that were spoken of. */
export function isOfBoth(marks: readonly Mark[]): boolean {
  const says = marks.findIndex(({ is }) => SAYS.includes(is));
  const isSubject = marks.some(({ is }) => is === 'dish');
  // "Elles en contiennent toutes les deux": both dishes.
  if (has(marks, 'it')) return false;
  return marks.some((mark, at) => {
    if (isNeitherIn(marks, at)) return true;
    // "Mussels – contains neither of the two"
    if (mark.is === 'not')
      return (
        isNeither(mark) &&
        (isSubject ||
          has(marks.slice(0, at), 'contains', 'with') ||
          marks.every((other) => other === mark || IS_SAID.includes(other.is)))
      );
    if (isBoth(mark) && isAdverb(marks[at + 1])) return at === 0 && marks.length === 2;
    return isBoth(mark) && marks[at - 1]?.is !== 'in' && says !== -1 && at > says && hasVerb(marks.slice(0, at));
  });
}

const IS_SAID: readonly Mark['is'][] = ['contains', 'with', 'ne', 'is', 'this', 'it'];

/** "Contains neither." */
function isNeitherBehind([neither, next]: readonly Mark[], all: readonly Mark[]): boolean {
  const verb = neither && all[all.indexOf(neither) - 1];
  return neither?.is === 'neither' && next === undefined && (verb?.is === 'contains' || verb?.is === 'with');
}

/** "Les deux dedans" */
function isAdverb(mark: Mark | undefined): boolean {
  return mark?.is === 'in' && /^(dedans|la dedans|in it|in there|erin|daarin)$/.test(mark.text);
}

function hasVerb(marks: readonly Mark[]): boolean {
  return has(marks, 'contains', 'free', 'absent', 'may', 'not', 'with');
}

/** The allergens that "both" may mean: those spoken of last that are more than one. */
export function pairOf({ said, around: { context } }: Spoken): readonly AllergenCode[] | undefined {
  const { question, lastSaid, toldCodes, guestCodes } = context;
  // Each line of a list answers what was asked, whatever the line before told.
  const asked = question?.ofDishes?.codes;
  return [said.last?.codes, asked, lastSaid?.codes, question?.codes, guestCodes, toldCodes].find(
    (codes) => codes !== undefined && codes.length > 1,
  );
}

function isOfNone({ is }: Mark): boolean {
  return ['not', 'no', 'neither', 'free', 'absent', 'ne', 'sign', 'in', 'dish'].includes(is);
}

function isElliptic(marks: readonly Mark[]): boolean {
  const isOpen = has(marks, 'this') || (has(marks, 'also') && has(marks, 'not', 'neither'));
  return isOpen && marks.every(({ is }) => ['this', 'not', 'no', 'yes', 'also', 'asks', 'ne', 'neither'].includes(is));
}

function otherCodes(isOfAllergens: boolean, { said, around }: Spoken): AllergenMark[] {
  const named = new Set([...said.codes, ...around.context.toldCodes]);
  if (!isOfAllergens && named.size === 0) return [];
  return ALLERGEN_CODES.filter((code) => !named.has(code)).map(bareMark);
}

/** "contains beef": something is said, but of nothing the register knows. */
export function hasObject(marks: readonly Mark[], state: State, { tokens, marks: all }: Sentence): boolean {
  const verb = marks.findLast((mark) => OF_OBJECTS.includes(mark.is) && !isAdjective(mark));
  if (!verb || state.isWeak) return state.isWeak ?? false;
  const words = tokens.flatMap((token) =>
    token.kind === 'word' && token.start >= verb.end && !isFiller(token.folded) ? [token] : [],
  );
  const end = Math.max(marks.at(-1)?.end ?? 0, verb.end);
  const next = tokens.find((token) => token.start >= end && !(token.kind === 'word' && isFiller(token.folded)));
  // "… zitten ze niet in en sporen ook niet": what comes is said by itself.
  const goesOn = all.some((mark) => (mark.is === 'and' || mark.is === 'but') && mark.start === next?.start);
  const isMarked = (start: number): boolean => marks.some((mark) => mark.start <= start && start < mark.end);
  return (next?.kind === 'word' && !goesOn) || words.some(({ start }) => start < end && !isMarked(start));
}

const OF_OBJECTS: readonly Mark['is'][] = ['contains', 'with', 'may', 'free'];

/** "Traces are possible": what is possible was named before. */
function isAdjective(mark: Mark): boolean {
  return mark.is === 'may' && /^(traces?|possib\w*|mogelijk\w*|eventu\w*|sporen)$/.test(mark.text);
}

/** Articles, and what may follow a verb that has no object: "none at all, according to the register". */
const FILLERS = new Set(
  `le la les l the de het du des au aux een un une a an at all according to register registre selon d apres volgens whatsoever
  tout du helemaal wel hoor here ici hier today vandaag aujourdhui though our notre ons onze nos y er of it either really vraiment echt as als comme`.split(
    /\s+/,
  ),
);

function isFiller(folded: string): boolean {
  return FILLERS.has(folded);
}

/** Allergens after a dish and a colon, after "allergens", or alone where the contents of a dish were asked for. */
export function isListOfContents(marks: readonly Mark[], { context, lead, isLead }: Surroundings): boolean {
  if (isLead || has(marks, 'generic', 'all', 'some', 'allergic', 'if', 'recommend', 'avoid', 'suits')) return false;
  if (has(marks, 'allergens')) return true;
  const first = marks.findIndex(({ is }) => is === 'allergen');
  const head = withoutAside(marks.slice(0, Math.max(first, 0)));
  const [dish, opens] = head;
  if (opens?.is === 'sign' && [':', '–'].includes(opens.sign) && dish?.is === 'dish') return head.length === 2;
  return context.question?.isOfContents === true && first === 0 && lead.dishIds.length === 0;
}

/** "**Quiche lorraine** (7,20 €, vegetarian): …" */
function withoutAside(marks: readonly Mark[]): readonly Mark[] {
  const isSign = (mark: Mark, sign: string): boolean => mark.is === 'sign' && mark.sign === sign;
  const [from, to] = [marks.findIndex((mark) => isSign(mark, '(')), marks.findIndex((mark) => isSign(mark, ')'))];
  const aside = marks.slice(from + 1, Math.max(to, 0));
  const isOfMenu = aside.every(({ is }) => ['price', 'sign', 'vegan', 'vegetarian', 'halal', 'and', 'is'].includes(is));
  return from !== -1 && to > from && isOfMenu ? [...marks.slice(0, from), ...marks.slice(to + 1)] : marks;
}
