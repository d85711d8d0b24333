import { ALLERGEN_STATES, type AllergenCode } from '@tasty-food/contract';
import {
  type AllergenMark,
  allergensIn,
  bareMark,
  codesOf,
  has,
  type Mark,
  namedDishes,
  type Sentence,
  type Subject,
} from '@tasty-food/api-marks';
import { CONTAINS, FREE, MAY_CONTAIN, NOT_FREE, type Segment, UNKNOWN } from '@tasty-food/api-menu-claims';
import { findSubject, othersOfKind, withoutTold, type Surroundings } from './find-subject';
import {
  goesOnAbout,
  guestsIn,
  isAlsoSo,
  isOfNoDish,
  isOfPart,
  isOfferedTo,
  isOpenDenial,
  isOfSale,
  isQualified,
  isWhole,
} from './segment-kinds';
import { isListOfContents, spokenAllergens } from './spoken-allergens';
import { type Advice, advisedGuests } from './advised-again';
import { readAside } from './read-aside';
import { polarityOf } from './polarity-of';
import type { Polarity } from './read-polarity';
import {
  doubtSubject,
  isOfStranger,
  settleGuests,
  settleNothingElse,
  settlePending,
  settleUntold,
} from './settle-walk';
import { SentenceClaims, type State } from './sentence-claims';
import { saidBefore } from './said-before';
import { subjectOfBoth } from './said-of-both';
import { saysAgain, saysOnlyOf, saysOnlyOfIt } from './said-again';
import {
  answerUnknown,
  askedOfOnly,
  codesLeftOpen,
  containerOf,
  exceptedIn,
  isLikewise,
  isToldApart,
  joinedTo,
  lastOfList,
  othersAreNot,
  warnsOfSome,
} from './walk-lists';

/**
 * Reads the segments of one sentence from left to right: what is not said again (the dish, the allergen, what is said of them) is
 * carried on from before.
 */
export class SegmentWalk {
  readonly said: SentenceClaims;
  /** Allergens that were named before anything was said of them. */
  pending: AllergenMark[] = [];
  subject: Subject | undefined;
  isWholeList = false;
  /** The dish or allergen named last. */
  lastMark: Mark | undefined;
  /** What was asked within the sentence: "whether there is fish in the Tokyo, is not known". */
  private asked: { readonly subject: Subject; readonly codes: readonly AllergenCode[] } | undefined;
  /** "Il n'y a que le Perron qui …": what is only is said before what it is. */
  onlyMarks: readonly Mark[] | undefined;
  /** What was advised last to the guest of this sentence. */
  private advice: Advice | undefined;
  /** Allergens that are only asked about or looked up. */
  readonly quiet = new Set<AllergenCode>();

  /** A list of allergens without a predicate says what is in a dish. */
  readonly isListed: boolean;

  constructor(
    readonly sentence: Sentence,
    readonly around: Surroundings,
  ) {
    this.said = new SentenceClaims(sentence, around.context, around.index);
    this.isListed = isListOfContents(sentence.marks, around);
  }

  run(): void {
    this.around.segments.forEach((segment, at) => this.read(segment, at));
    settlePending(this);
    settleUntold(this);
    settleGuests(this);
  }

  private read(segment: Segment, at: number): void {
    const { marks } = segment;
    const allergens = allergensIn(marks).filter(({ ofGuest }) => !ofGuest);
    const polarity = polarityOf(segment, at, { around: this.around, all: this.sentence.marks, advice: this.advice });
    const isLookUp = has(marks, 'check') && (has(marks, 'if') || polarity.says === 'nothing');
    if (!has(marks, 'unknown') && (has(marks, 'whether') || isLookUp)) this.ask(marks, allergens);
    else if (isWhole(marks) && allergens.length === 0 && settleNothingElse(this, marks)) return;
    else if (segment.isAside && !namedDishes(marks)) readAside(this, polarity, allergens);
    else this.readPlain(segment, at, polarity, allergens);
    // "Celery and that's your lot."
    if (marks.at(-1)?.is === 'nothingElse' && allergens.length > 0) settleNothingElse(this, marks);
    this.lastMark = marks.findLast(({ is }) => is === 'dish' || is === 'allergen') ?? this.lastMark;
  }

  private ask(marks: readonly Mark[], allergens: readonly AllergenMark[]): void {
    const codes = codesOf(allergens);
    codes.forEach((code) => this.quiet.add(code));
    const subject = namedDishes(marks);
    if (!subject || codes.length === 0) return;
    this.asked = { subject, codes };
    this.subject ??= subject;
  }

  private readPlain(segment: Segment, at: number, polarity: Polarity, allergens: AllergenMark[]): void {
    const { marks } = segment;
    const dishes = namedDishes(marks);
    // "…, contrairement au saumon fumé, qui n'en contient pas"
    const before = segment.isRelative ? this.around.segments[at - 1]?.marks : undefined;
    if (before && !dishes && has(before, 'unlike')) this.subject = namedDishes(before) ?? this.subject;
    if (dishes && has(marks, 'unlike') && polarity.says === 'nothing') return this.said.claimContrary(dishes.ids);
    this.subject = subjectOfBoth(marks, this.sentence.marks, this.around) ?? this.subject;
    if (dishes) this.subject = joinedTo(this, withoutTold(dishes, marks, this.around), segment, at);
    const others = dishes ? undefined : othersOfKind(marks, this.around);
    // "Only the satay has gluten, the rest doesn't": that is what "only" said.
    if (others && this.said.last?.state.isOnly && (polarity.says === 'nothing' || polarity.says === 'state'))
      return othersAreNot(this, others, polarity);
    this.subject = others ?? this.subject;
    if (this.isListed && this.pending.length > 0 && allergens.length > 0 && marks[0]?.is !== 'allergen')
      settlePending(this);
    switch (polarity.says) {
      case 'nothing':
        return this.saidNothing(segment, at, dishes, allergens);
      case 'doubtful':
        return this.doubtful(segment, at, allergens);
      case 'state':
        return this.stated(segment, at, polarity, allergens);
      case 'promise':
        return this.promised(segment, at, allergens);
      default:
        return this.advised(segment, at, polarity.says, allergens);
    }
  }

  /** Names without a predicate: they wait for one, or share the one before. */
  private saidNothing(segment: Segment, at: number, dishes: Subject | undefined, allergens: AllergenMark[]): void {
    const isAlso = isAlsoSo(segment.marks);
    const isAgain = isAlso || goesOnAbout(segment, this.around.segments[at + 1]);
    if (dishes && allergens.length === 0 && isAgain && this.said.last) return this.said.claimAgain(dishes);
    if (has(segment.marks, 'only') && (dishes ? saysOnlyOf(this, segment, dishes) : saysOnlyOfIt(this, segment)))
      return;
    if (dishes && isOfferedTo(segment, [this.around.segments[at - 1], this.around.segments[at + 1]]))
      return this.said.claimForGuest(dishes, guestsIn(this.sentence.marks), FREE);
    const before = saidBefore(this.around.context);
    if (dishes && allergens.length === 0 && isAlso && before && !this.said.last)
      return this.said.claim(dishes, before.codes.map(bareMark), { says: 'state', allowed: before.allowed });
    const named = allergens.filter(({ isKind }) => !isKind);
    const { marks } = segment;
    const container = containerOf(segment, dishes, this);
    if (container && named.length > 0) return this.said.claim(container, named, { says: 'state', allowed: CONTAINS });
    if (dishes && named.length === 0) this.pending.push(...askedOfOnly(segment.marks, this));
    const isPart =
      (isOfPart(marks) || isLikewise(marks, this.sentence.marks)) && this.said.last?.state.allowed === CONTAINS;
    if ((this.around.segments[at - 1]?.isAside || isAlso || isPart) && !dishes && this.said.last && this.subject)
      this.said.claim(this.subject, named, this.said.last.state);
    else this.pending.push(...named);
  }

  private doubtful(segment: Segment, at: number, allergens: AllergenMark[]): void {
    const told = codesOf([...this.pending, ...allergens]);
    const codes = told.length > 0 || !has(segment.marks, 'avoid') ? told : codesOf(guestsIn(this.sentence.marks));
    const subject = this.subjectOf(segment, at);
    if (codes.length > 0 && subject) this.said.doubt(subject.ids, codes);
    if (subject) this.pending = [];
  }

  private stated(segment: Segment, at: number, state: State, allergens: AllergenMark[]): void {
    const { marks } = segment;
    if (saysAgain(this, segment, at, state) || warnsOfSome(this, segment, state)) return;
    const groups = spokenAllergens(marks, state, allergens, this);
    if (groups.length === 0 && this.asked && state.allowed === UNKNOWN)
      return this.said.claim(this.asked.subject, this.asked.codes.map(bareMark), state);
    if (groups.length === 0) return this.ofNoAllergen(segment, at, state);
    if (isOfStranger(this, marks, state, groups)) return;
    // "Not free of allergens": of which, it does not say.
    if (state.allowed === NOT_FREE && has(marks, 'allergens') && allergens.length === 0) return;
    if (isQualified(marks)) return this.doubtful(segment, at, allergens);
    const isCondition = has(marks, 'if') && has(marks, 'dish') && state.allowed !== UNKNOWN;
    if (isCondition && guestsIn(this.sentence.marks).length === 0)
      return this.said.doubt(this.subject?.ids ?? [], codesOf(groups));
    const found = this.subjectOf(segment, at, state.allowed.includes('free') ? 'strictly' : 'warningly');
    if (!found) return doubtSubject(this, segment, state, groups);
    const excepted = exceptedIn(segment, found, state);
    const subject = excepted ?? found;
    if (excepted || isToldApart(marks, this.sentence.marks, state)) this.said.takeBack(subject, groups);
    this.pending = [];
    // "… contain milk or may contain it"
    if (segment.isOr && state.allowed === MAY_CONTAIN && this.said.widen(groups)) return;
    this.said.claim(subject, lastOfList(this, subject, groups, segment, state) ?? groups, state);
    if (state.isOnly || this.onlyMarks) this.said.claimOnly(this.onlyMarks ?? marks, subject);
  }

  /** Something is said of what nobody named: of allergens spoken of before, or of what no register knows. */
  private ofNoAllergen(segment: Segment, at: number, state: State): void {
    if (has(segment.marks, 'it')) return this.unknownAllergen(segment, at);
    if (state.allowed === UNKNOWN && this.said.isEmpty) return answerUnknown(this, segment, state);
    const [last, dishes] = [this.said.last, namedDishes(segment.marks)];
    // "… is free of either": of what it is free nobody knows, but of something that was asked.
    const codes = codesLeftOpen(segment.marks, state, this);
    if (codes.length > 0) this.doubtOf(segment, at, codes);
    // "… contains celery, whereas the Andalou has none to speak of."
    if (state.allowed === FREE && last && dishes && isOpenDenial(segment.marks, this.sentence.tokens))
      this.said.doubt(dishes.ids, last.codes);
  }

  /** "Non, il n'en contient pas." where nobody named an allergen. */
  private unknownAllergen(segment: Segment, at: number): void {
    // "On en a encore" where it was asked whether it is sold.
    if (this.around.context.question?.sale !== undefined || isOfSale(segment, this.sentence)) return;
    this.doubtOf(segment, at, []);
  }

  private doubtOf(segment: Segment, at: number, codes: readonly AllergenCode[]): void {
    const subject = this.subjectOf(segment, at, 'quietly');
    if (subject) this.said.doubt(subject.ids, codes);
  }

  /** "Safe" and "guaranteed": no answer may promise that. */
  private promised(segment: Segment, at: number, allergens: AllergenMark[]): void {
    const { context } = this.around;
    const named = [...this.pending, ...allergens, ...guestsIn(this.sentence.marks)];
    const codes =
      named.length > 0 ? codesOf(named) : context.guestCodes.length > 0 ? context.guestCodes : context.codes;
    const isNamed = has(segment.marks, 'dish', 'this') || this.subject !== undefined;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (subject && (isNamed || codes.length > 0))
      this.said.doubts.push({ why: 'promise', dishIds: subject.ids, codes });
    this.pending = [];
  }

  /** Eating and avoiding: said of the allergens of a guest. */
  private advised(segment: Segment, at: number, says: Advice, allergens: AllergenMark[]): void {
    const { guestCodes } = this.around.context;
    const guests = advisedGuests(segment, this.around.segments, this.sentence.marks);
    const named = [...this.pending, ...allergens, ...guests];
    // "For the sesame take the summer rolls": to whom an allergen matters.
    const isForNobody = guests.length + guestCodes.length === 0 && (named.length === 0 || has(segment.marks, 'with'));
    if (says === 'recommend' && isForNobody)
      return this.saidNothing(segment, at, namedDishes(segment.marks), allergens);
    // "Nothing is known of mustard, so it's fine."
    const before = says === 'suits' && guestCodes.length === 0 ? (this.said.last?.codes ?? []) : guestCodes;
    const marks = named.length > 0 ? named : before.map(bareMark);
    if (marks.length === 0) return;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (!subject) return this.advisedOfNothing(says, marks);
    this.pending = [];
    this.advice = says;
    // To avoid a dish may be advised for more reasons than the register knows.
    const isAdvice = has(segment.marks, 'avoid', 'recommend');
    // "Only the brownie is to be avoided": of all others it is said that they are not.
    if (says === 'avoid' && (has(this.sentence.marks, 'only') || this.onlyMarks))
      return this.said.doubt(subject.ids, codesOf(marks));
    const only = this.onlyMarks ?? this.sentence.marks;
    const isOnly = says !== 'avoid' && only.some(({ is }, place) => is === 'only' && only[place + 1]?.is === 'dish');
    this.said.claimForGuest(subject, marks, says === 'avoid' ? (isAdvice ? ALLERGEN_STATES : NOT_FREE) : FREE);
    // "Only the sorbet suits": the others do not.
    if (isOnly) this.said.claimOnly(only, subject);
  }

  /** "The other one is fine for a nut allergy": of what nobody knows, so it may not go out. */
  private advisedOfNothing(says: Advice, marks: readonly AllergenMark[]): void {
    const isOnly = this.onlyMarks !== undefined || has(this.sentence.marks, 'only');
    if ((says === 'avoid' && !isOnly) || this.around.isLead || this.sentence.marks.some(isOfNoDish)) return;
    this.said.doubt([], codesOf(marks));
  }

  /** The dishes a segment speaks of. Where they should be known and are not, a doubt. */
  private subjectOf(
    segment: Segment,
    at: number,
    how: 'strictly' | 'warningly' | 'quietly' = 'strictly',
  ): Subject | undefined {
    if (this.subject) return this.subject;
    const { subject, doubt } = findSubject(segment, at, this.around);
    this.subject = subject;
    if (!subject) {
      const isQuiet = how === 'quietly' || (how === 'warningly' && doubt?.why === 'unknown-dish');
      if (doubt && !isQuiet && doubt.codes.length > 0) this.said.doubts.push(doubt);
      this.pending = [];
    }
    return subject;
  }
}
