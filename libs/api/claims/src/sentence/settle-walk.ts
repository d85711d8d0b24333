import type { AllergenCode } from '@tasty-food/contract';
import { type AllergenMark, codesOf, has, type Mark, type Sentence, type Subject } from '@tasty-food/api-vocabulary';
import { CONTAINS } from '@tasty-food/api-menu-claims';
import { askedDish, plainly, type Surroundings } from './find-subject';
import { guestsIn } from './segment-kinds';
import type { SentenceClaims } from './sentence-claims';

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
}

/** An allergen that nothing was said of, beside a dish. */
export function settlePending(walk: Unsettled): void {
  const { around, said, pending, onlyMarks } = walk;
  const { lead, isLead } = around;
  const subject = walk.subject ?? (lead.dishIds.length > 0 ? plainly(lead.dishIds) : askedDish(around));
  const claimed = said.codes;
  const left = codesOf(pending).filter((code) => !claimed.has(code) && !walk.quiet.has(code));
  if (!subject || left.length === 0) return;
  if (lead.allowed && said.claims.length === 0)
    said.claim(subject, pending, { says: 'state', allowed: lead.allowed, isWord: lead.regulated !== undefined });
  else if (onlyMarks && said.isEmpty) {
    // "Peanuts: only the Bangkok."
    said.claim(subject, pending, { says: 'state', allowed: CONTAINS });
    said.claimOnly(onlyMarks, subject);
  } else if (walk.isListed && said.isEmpty) settleList(walk, subject);
  else if (!isLead) said.doubt(subject.ids, [...claimed, ...left]);
}

/** "Lemon tart: milk, eggs", "Allergens of the tart: …", or a list in answer to what is in it. */
export function settleList(walk: Pick<Unsettled, 'sentence' | 'said' | 'pending' | 'subject'>, subject: Subject): void {
  walk.said.claim(subject, walk.pending, { says: 'state', allowed: CONTAINS });
  walk.subject = subject;
  if (has(walk.sentence.marks, 'only')) walk.said.claimNothingElse(subject);
  walk.pending = [];
}

/** What a guest cannot eat, a dish, and nothing that was understood of the two. */
export function settleGuests({ sentence: { marks }, around, said, subject }: Unsettled): void {
  const guests = codesOf(guestsIn(marks));
  // "Don't offer either of them": nothing is promised.
  const [isDenied, isAvoided] = [has(marks, 'not', 'no'), has(marks, 'avoid')];
  if (isAvoided ? !isDenied : has(marks, 'recommend') && isDenied) return;
  if (around.isLead || has(marks, 'check', 'whether') || guests.length === 0 || !said.isEmpty) return;
  if (has(marks, 'dish') && subject) said.doubt(subject.ids, guests);
  // "It is thickened with cornflour, so you can serve it to a coeliac."
  const { question } = around.context;
  if (has(marks, 'but') && question?.isYesOrNo && question.dishIds.length > 0) said.doubt(question.dishIds, guests);
}
