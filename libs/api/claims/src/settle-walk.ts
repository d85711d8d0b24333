import type { AllergenCode } from '@tasty-food/contract';
import {
  type AllergenMark,
  bareMark,
  codesOf,
  has,
  type Mark,
  namedDishes,
  type Sentence,
  type Subject,
} from '@tasty-food/api-marks';
import { CONTAINS, FREE, MAY_CONTAIN, type Segment } from '@tasty-food/api-menu-claims';
import { askedDish, findStranger, isPlural, plainly, type Surroundings } from './find-subject';
import { guestsIn, isOfNoDish } from './segment-kinds';
import type { SentenceClaims, State } from './sentence-claims';

/** What the walk has carried along, and nothing in the sentence took up. */
export interface Unsettled {
  readonly sentence: Sentence;
  readonly around: Surroundings;
  readonly said: SentenceClaims;
  readonly isListed: boolean;
  readonly quiet: ReadonlySet<AllergenCode>;
  readonly onlyMarks: readonly Mark[] | undefined;
  pending: AllergenMark[];
  subject: Subject | undefined;
  /** It told the allergens of a dish: of one that was asked for and is not among them it says that there is none. */
  isWholeList: boolean;
}

/** "Is there soy in it?" "Its allergens are eggs and milk." */
export function settleUntold({ said, subject, around, isWholeList }: Unsettled): void {
  const { question, isAnswered } = around.context;
  if (!isWholeList || !subject || !question || isAnswered) return;
  const untold = question.codes.filter((code) => !said.codes.has(code));
  said.claim(subject, untold.map(bareMark), { says: 'state', allowed: FREE });
}

/** An allergen that nothing was said of, beside a dish. */
export function settlePending(walk: Unsettled): void {
  const { around, said, pending, onlyMarks } = walk;
  const { lead, isLead } = around;
  const isOwn = walk.isListed && areAllergensOf(around.marks, pending);
  const subject =
    walk.subject ??
    (lead.dishIds.length > 0 ? plainly(lead.dishIds) : (askedDish(around) ?? (isOwn ? spokenOf(around) : undefined)));
  const claimed = said.codes;
  const left = codesOf(pending).filter((code) => !claimed.has(code) && !walk.quiet.has(code));
  if (!subject || left.length === 0) return;
  if (lead.allowed && said.claims.length === 0)
    said.claim(subject, pending, { says: 'state', allowed: lead.allowed, isWord: lead.regulated !== undefined });
  else if (onlyMarks && said.isEmpty) {
    // "Peanuts: only the Bangkok.", "Traces of peanuts? Only in the Bangkok."
    const isOfTraces = around.context.question?.allowed === MAY_CONTAIN && !has(around.marks, 'allergen');
    said.claim(subject, pending, { says: 'state', allowed: isOfTraces ? MAY_CONTAIN : CONTAINS });
    said.claimOnly(onlyMarks, subject);
  } else if (walk.isListed && (said.isEmpty || isOwn)) {
    settleList(walk, subject);
    if (isOwn) walk.isWholeList = true;
  } else if (!isLead) said.doubt(subject.ids, [...claimed, ...left]);
}

/** "…; its allergens are eggs and milk": those that are named behind it. */
function areAllergensOf(marks: readonly Mark[], pending: readonly AllergenMark[]): boolean {
  const head = marks.findLastIndex(({ is }) => is === 'allergens');
  const isHead = head !== -1 && marks.slice(head + 1, head + 3).some(({ is }) => is === 'is');
  const at = marks[head]?.at ?? 0;
  return (
    isHead && pending.every((mark) => mark.at > at) && !has(marks.slice(Math.max(0, head - 1), head), 'not', 'others')
  );
}

function spokenOf({ context }: Surroundings): Subject | undefined {
  return context.dishIds.length === 1 ? plainly(context.dishIds) : undefined;
}

/** "Lemon tart: milk, eggs", "Allergens of the tart: …", or a list in answer to what is in it. */
export function settleList(walk: Pick<Unsettled, 'sentence' | 'said' | 'pending' | 'subject'>, subject: Subject): void {
  walk.said.claim(subject, walk.pending, { says: 'state', allowed: CONTAINS });
  walk.subject = subject;
  if (has(walk.sentence.marks, 'only')) walk.said.claimNothingElse(subject);
  walk.pending = [];
}

/** "…, and nothing else": of what was told in this sentence or in those before. */
export function settleNothingElse(walk: Unsettled, marks: readonly Mark[]): boolean {
  walk.subject = namedDishes(marks) ?? walk.subject;
  if (walk.pending.length > 0) settlePending(walk);
  const { toldCodes, dishIds } = walk.around.context;
  const isGoingOn = !walk.said.last && toldCodes.length > 0;
  const subject = walk.subject ?? (dishIds.length > 0 ? plainly(dishIds) : undefined);
  if (!subject || (!walk.said.last && !isGoingOn)) return false;
  walk.said.claimNothingElse(subject, walk.subject && walk.said.last ? [] : toldCodes);
  return true;
}

/** What a guest cannot eat, a dish, and nothing that was understood of the two. */
export function settleGuests({ sentence: { marks }, around, said, subject }: Unsettled): void {
  const guests = codesOf(guestsIn(marks));
  // "Don't offer either of them": nothing is promised.
  const [isDenied, isAvoided] = [has(marks, 'not', 'no'), has(marks, 'avoid')];
  if (isAvoided ? !isDenied : has(marks, 'recommend') && isDenied) return;
  if (around.isLead || has(marks, 'check', 'whether') || guests.length === 0) return;
  if (!said.isEmpty) return doubtOffered(marks, said, guests);
  if (has(marks, 'dish') && subject) said.doubt(subject.ids, guests);
  if (
    marks.some(isThing) &&
    !has(marks, 'dish') &&
    !marks.some(leavesOpen) &&
    has(marks, 'suits', 'modal', 'recommend')
  )
    said.doubt([], guests);
  // "It is thickened with cornflour, so you can serve it to a coeliac."
  const { question } = around.context;
  if (has(marks, 'but') && question?.isYesOrNo && question.dishIds.length > 0) said.doubt(question.dishIds, guests);
}

/** "Ayran is milk: who cannot have lactose will rather have water": a dish that stands behind its guest, and of which nothing was read. */
function doubtOffered(marks: readonly Mark[], said: SentenceClaims, guests: readonly AllergenCode[]): void {
  if (has(marks, 'avoid', 'not', 'no', 'out', 'unknown')) return;
  const last = marks.findLastIndex((mark) => mark.is === 'allergen' && mark.ofGuest);
  const told = new Set([...said.claims.map(({ dishId }) => dishId), ...said.doubts.flatMap(({ dishIds }) => dishIds)]);
  const offered = marks.slice(last + 1).flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  const left = offered.filter((id) => !told.has(id));
  if (left.length > 0) said.doubt(left, guests);
}

/** Some food that nobody can tell: a kind of dish, or one that is called by what is in it ("de omelet"). */
function isThing(mark: Mark): boolean {
  return mark.is === 'generic' || (mark.is === 'allergen' && mark.isKind && !mark.ofGuest);
}

function leavesOpen(mark: Mark): boolean {
  return LEAVES_OPEN.includes(mark.is) && (mark.is !== 'if' || isOfNoDish(mark));
}

const LEAVES_OPEN: readonly Mark['is'][] = ['if', 'asks', 'avoid', 'beware', 'unknown', 'not', 'no'];

/** Whether it speaks of what is not on the menu; then nothing else is read of it. */
export function isOfStranger(
  walk: Pick<Unsettled, 'said' | 'pending'>,
  of: readonly Mark[],
  { allowed }: State,
  marks: readonly AllergenMark[],
): boolean {
  const stranger = findStranger(of);
  if (stranger === undefined) return false;
  walk.pending = [];
  // "Les préparations à base d'œufs crus …" warns of a kind of thing, not of a dish.
  if (!isPlural(stranger) || allowed.includes('free'))
    walk.said.doubts.push({ why: 'unknown-dish', dishIds: [], codes: codesOf(marks), names: [stranger] });
  return true;
}

/** "Free" may only be said of something that is known. */
export function doubtSubject(
  { sentence, around: { isLead, context }, said }: Pick<Unsettled, 'sentence' | 'around' | 'said'>,
  { marks: of }: Segment,
  { allowed }: State,
  marks: readonly AllergenMark[],
): void {
  const { dishIds = [], codes = [] } = context.question ?? {};
  // "We use a separate fryer, so there is no gluten.": it is the dish that was asked about.
  const isAsked = dishIds.length > 0 && marks.some((mark) => mark.codes.some((code) => codes.includes(code)));
  const isOpen = has(sentence.marks, 'check', 'whether', 'asks', 'if', 'guarantee');
  if (allowed === FREE && isAsked && !isOpen && has(of, 'free', 'absent', 'contains', 'not') && !isLead)
    return said.doubt(dishIds, codesOf(marks));
  if (allowed !== FREE || isLead || !said.isEmpty || sentence.marks.some(isOfNoDish)) return;
  said.doubt([], codesOf(marks));
}
