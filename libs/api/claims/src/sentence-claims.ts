import { ALLERGEN_CODES, ALLERGEN_STATES, type AllergenCode, type AllergenState } from '@tasty-food/contract';
import {
  type AllergenMark,
  bareMark,
  codesOf,
  has,
  type Mark,
  regulatedBy,
  type Sentence,
  type Subject,
  tellingKind,
} from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import {
  type Claim,
  CONTAINS,
  type Context,
  type Doubt,
  FREE,
  MAY_CONTAIN,
  NOT_FREE,
  onlyAmong,
  type Question,
  UNKNOWN,
  WARNED,
} from '@tasty-food/api-menu-claims';
import { isOneOfBefore, opposite, type Polarity } from './read-polarity';

export type State = Extract<Polarity, { says: 'state' }>;
export type AllergenClaim = Extract<Claim, { about: 'allergen' }> & {
  /** It names one kind of the allergen: "no mussels" does not say "no molluscs". */
  readonly isOfKind?: boolean;
};

/** What one sentence was found to claim so far, and what of it is doubtful. */
export class SentenceClaims {
  claims: AllergenClaim[] = [];
  readonly doubts: Doubt[] = [];
  /** What was said last: "…, the Smoky too" says it again. */
  last: { codes: readonly AllergenCode[]; state: State } | undefined;
  private lastIds = '';
  private readonly unlike: string[] = [];

  private readonly marks: readonly Mark[];
  /** Of which dishes, or which kind, was asked: "only the sorbet" speaks of these. */
  private readonly question: Question | undefined;
  /** Among which a dish is said to be the only one, where that is said. */
  private readonly among: readonly string[] | undefined;

  constructor(
    sentence: Sentence,
    context: Context,
    private readonly index: NameIndex,
  ) {
    this.marks = sentence.marks;
    this.question = context.question;
    this.among = onlyAmong(sentence, context);
  }

  get isEmpty(): boolean {
    return this.claims.length === 0 && this.doubts.length === 0;
  }

  get codes(): ReadonlySet<AllergenCode> {
    return new Set(this.claims.map(({ code }) => code));
  }

  doubt(dishIds: readonly string[], codes: readonly AllergenCode[]): void {
    this.doubts.push({ why: 'unreadable', dishIds, codes });
  }

  claim(
    subject: Subject,
    marks: readonly AllergenMark[],
    state: State,
    of: Pick<AllergenClaim, 'isOfMenu'> = subject.isOfMenu ? { isOfMenu: true } : {},
  ): void {
    const codes = codesOf(marks);
    if (codes.length === 0) return;
    // That it is not known of something is no promise.
    if (subject.ids.length === 0 && state.allowed !== UNKNOWN)
      this.doubts.push({ why: 'all-dishes', dishIds: [], codes });
    for (const mark of marks) {
      const { regulated } = state.isWord ? regulatedBy(mark) : {};
      // "Not gluten-free" denies the regulated claim, whatever the register holds.
      const allowed = regulated && state.allowed === NOT_FREE ? ALLERGEN_STATES : state.allowed;
      for (const code of mark.codes) {
        for (const dishId of subject.ids.filter((id) => !subject.except.includes(id)))
          this.push(dishId, code, allowed, allowed === FREE ? { regulated, isOfKind: mark.isKind, ...of } : of);
        for (const dishId of subject.except) this.push(dishId, code, opposite(allowed));
      }
    }
    // "Neither soy nor sulphites …": what follows says both again.
    const isSame = this.last?.state.allowed === state.allowed && this.lastIds === subject.ids.join();
    this.last = { codes: isSame ? [...new Set([...(this.last?.codes ?? []), ...codes])] : codes, state };
    this.lastIds = subject.ids.join();
    this.claimContrary(this.unlike.splice(0));
  }

  /** "Except the sorbet, where traces are possible": what is said of it itself stands in place of the contrary. */
  takeBack(subject: Subject, marks: readonly AllergenMark[]): void {
    const codes = codesOf(marks);
    this.claims = this.claims.filter(
      ({ dishId, code, allowed }) => allowed !== FREE || !subject.ids.includes(dishId) || !codes.includes(code),
    );
  }

  /** What was said to be in may also be traces. False: nothing was said to be. */
  widen(marks: readonly AllergenMark[]): boolean {
    const codes = codesOf(marks);
    const isSaid = this.last?.state.allowed === CONTAINS && codes.every((code) => this.last?.codes.includes(code));
    if (!isSaid) return false;
    this.claims = this.claims.map((claim) =>
      claim.allowed === CONTAINS && codes.includes(claim.code) ? { ...claim, allowed: WARNED } : claim,
    );
    return true;
  }

  /** "Several others may have traces": one of them at least. */
  claimSome([dishId, ...orIds]: readonly string[], codes: readonly AllergenCode[], { allowed }: State): void {
    if (dishId !== undefined) for (const code of codes) this.push(dishId, code, allowed, { isOfMenu: true, orIds });
  }

  /** What was said last, of other dishes. */
  claimAgain(subject: Subject): void {
    if (this.last) this.claim(subject, this.last.codes.map(bareMark), this.last.state);
  }

  /** "Unlike the Smoky, …", "…, contrairement au Smoky": of these the contrary is said. */
  claimContrary(ids: readonly string[]): void {
    const { last } = this;
    if (!last) {
      this.unlike.push(...ids);
      return;
    }
    const allowed = ALLERGEN_STATES.filter((state) => !last.state.allowed.includes(state));
    for (const dishId of ids) for (const code of last.codes) this.push(dishId, code, allowed);
  }

  /** Said in brackets of what was said already: "milk, nuts (traces)". */
  reclaim(subject: Subject, marks: readonly AllergenMark[], state: State): void {
    const again = new Set(codesOf(marks));
    const { last } = this;
    this.claims = this.claims.filter(({ code, dishId }) => !(again.has(code) && subject.ids.includes(dishId)));
    this.claim(subject, marks, state);
    this.last = last ?? this.last;
  }

  /** For a guest: suits, or suits not. */
  claimForGuest(subject: Subject, marks: readonly AllergenMark[], allowed: readonly AllergenState[]): void {
    for (const mark of marks)
      for (const code of mark.codes)
        for (const dishId of subject.ids) this.push(dishId, code, allowed, allowed === FREE ? regulatedBy(mark) : {});
    if (allowed === FREE) this.last = { codes: codesOf(marks), state: { says: 'state', allowed } };
  }

  /** "contains only gluten": the rest is absent. */
  claimNothingElse(subject: Subject, before: readonly AllergenCode[] = []): void {
    const told = new Set([...before, ...(this.last?.codes ?? []), ...this.codes]);
    for (const code of ALLERGEN_CODES)
      if (!told.has(code)) for (const dishId of subject.ids) this.push(dishId, code, FREE);
  }

  /** Whether all that was said was said of these, and of nothing else. */
  hasSaidOf({ ids }: Subject): boolean {
    return this.claims.length > 0 && this.last !== undefined && this.claims.every(({ dishId }) => ids.includes(dishId));
  }

  /** After "only": "only the Perron contains gluten" says that the other dishes do not. */
  claimOnly(marks: readonly Mark[], subject: Subject): void {
    const at = marks.findIndex(({ is }) => is === 'only');
    // "The niçoise only."
    const next =
      marks.slice(at + 1).find(({ is }) => OF_ONLY.includes(is)) ??
      marks.slice(0, at).findLast(({ is }) => OF_ONLY.includes(is));
    // "The satay is the only one free of both": of its kind, if that was said.
    const isOne = isOneAt(marks, at) && isOneOf(marks.slice(at + 1).find((mark) => !isOfThem(mark)));
    const isMay = this.last?.state.allowed === MAY_CONTAIN || this.last?.state.allowed === NOT_FREE;
    // "Only one contains it: the pad thai"
    const isOfOne = next === undefined && has(marks, 'it');
    if (!isOne && !isMay && !isOfOne && next?.is !== 'dish' && next?.is !== 'generic')
      return this.claimNothingElse(subject);
    const kind = tellingKind(this.marks, this.index);
    if (isOne && next?.is !== 'generic' && (this.among ?? kind?.text ?? this.question?.kind) === undefined) {
      // Of which others "none" is said, nobody can tell.
      if (!this.last?.state.allowed.includes('free')) this.doubt(subject.ids, this.last?.codes ?? []);
      return;
    }
    // "The only children's dish with nuts is the trout": it is none.
    if (kind && this.isOfOtherKind(kind.text, subject)) this.doubt(subject.ids, this.last?.codes ?? []);
    const others = this.spokenOf(kind?.text, subject).filter((id) => !subject.ids.includes(id));
    const said = this.last?.state.allowed ?? [];
    // Of the two dishes that were asked about, the other one is the answer: traces in it may not go unsaid.
    const isAnswer = kind === undefined && this.isChoice(subject) && !said.includes('free');
    // "Only the soup may contain it" says that there is none in the others, whatever is out today.
    const isOfTraces = said.includes('may-contain');
    const allowed = isAnswer || isOfTraces ? FREE : ALLERGEN_STATES.filter((state) => !said.includes(state));
    const codes = this.last?.codes ?? [];
    const [first, ...orCodes] = codes;
    // "The only one without eggs and milk": the others have one of the two.
    const isOfAny = said.includes('free') && first !== undefined && orCodes.length > 0;
    for (const dishId of others)
      if (isOfAny) this.push(dishId, first, allowed, { isOfMenu: true, orCodes });
      else for (const code of codes) this.push(dishId, code, allowed, { isOfMenu: true });
  }

  private spokenOf(kind: string | undefined, subject: Subject): readonly string[] {
    const asked = this.question?.dishIds ?? [];
    if (this.among && subject.ids.every((id) => this.among?.includes(id))) return this.among;
    return kind === undefined && this.isChoice(subject)
      ? asked
      : this.index.dishesOfKind(kind ?? this.question?.kind ?? 'dish');
  }

  private isOfOtherKind(kind: string, { ids }: Subject): boolean {
    const ofKind = this.index.dishesOfKind(kind);
    return ofKind.length > 0 && !ids.every((id) => ofKind.includes(id));
  }

  /** "The margherita or the pepperoni?" "Only the pepperoni …" */
  private isChoice(subject: Subject): boolean {
    const asked = this.question?.dishIds ?? [];
    return asked.length > 1 && subject.ids.every((id) => asked.includes(id));
  }

  private push(
    dishId: string,
    code: AllergenCode,
    allowed: readonly AllergenState[],
    more: Partial<AllergenClaim> = {},
  ): void {
    const { regulated, isOfKind, isOfMenu, orCodes, orIds } = more;
    this.claims.push({
      about: 'allergen',
      dishId,
      code,
      allowed,
      ...(regulated ? { regulated } : {}),
      ...(isOfKind ? { isOfKind } : {}),
      ...(isOfMenu ? { isOfMenu } : {}),
      ...(orCodes ? { orCodes } : {}),
      ...(orIds ? { orIds } : {}),
    });
  }
}

const OF_ONLY: readonly Mark['is'][] = ['dish', 'allergen', 'generic', 'allergens'];

/** "The satay is the only one", "is het enige dat" */
function isOneAt(marks: readonly Mark[], at: number): boolean {
  return isOneOfBefore(marks.slice(0, at));
}

/** "The only one (of them)" */
function isOfThem(mark: Mark): boolean {
  return mark.is === 'this' && /^(them|these|those|that|hen|hun|die|dat|deze|eux|elles)$/.test(mark.text);
}

/** Behind "the only one" stands what is said of it. */
function isOneOf(next: Mark | undefined): boolean {
  return (
    next === undefined || ['free', 'absent', 'contains', 'with', 'may', 'modal', 'generic', 'sign'].includes(next.is)
  );
}
