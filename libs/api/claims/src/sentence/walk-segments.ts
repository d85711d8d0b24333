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
} from '@tasty-food/api-vocabulary';
import { CONTAINS, FREE, MAY_CONTAIN, NOT_FREE, type Segment, UNKNOWN } from '@tasty-food/api-menu-claims';
import {
  findStranger,
  findSubject,
  isPlural,
  othersOfKind,
  plainly,
  withoutTold,
  type Surroundings,
} from './find-subject';
import {
  goesOnAbout,
  goesOnDenying,
  guestsIn,
  isOfPart,
  isOpenDenial,
  isQualified,
  isTurnedDown,
  OF_NO_DISH,
} from './segment-kinds';
import { isListOfContents, spokenAllergens } from './spoken-allergens';
import { readAside } from './read-aside';
import { IN_IT, readPolarity, TURNED_DOWN, type Polarity } from './read-polarity';
import { settleGuests, settlePending } from './settle-walk';
import { SentenceClaims, type State } from './sentence-claims';
import { askedOfOnly, codesLeftOpen, exceptedIn, isInDish, joinedTo, lastOfList, othersAreNot } from './walk-lists';

/**
 * Reads the segments of one sentence from left to right: what is not said again (the dish, the allergen, what is said of them) is
 * carried on from before.
 */
export class SegmentWalk {
  readonly said: SentenceClaims;
  /** Allergens that were named before anything was said of them. */
  pending: AllergenMark[] = [];
  subject: Subject | undefined;
  /** The dish or allergen named last. */
  lastMark: Mark | undefined;
  /** What was asked within the sentence: "whether there is fish in the Tokyo, is not known". */
  private asked: { readonly subject: Subject; readonly codes: readonly AllergenCode[] } | undefined;
  /** "Il n'y a que le Perron qui …": what is only is said before what it is. */
  onlyMarks: readonly Mark[] | undefined;
  /** Allergens that are only asked about or looked up. */
  readonly quiet = new Set<AllergenCode>();

  /** A list of allergens without a predicate says what is in a dish. */
  readonly isListed: boolean;

  constructor(
    readonly sentence: Sentence,
    readonly around: Surroundings,
  ) {
    this.said = new SentenceClaims(sentence.marks, around.index, around.context.question);
    this.isListed = isListOfContents(sentence.marks, around);
  }

  run(): void {
    this.around.segments.forEach((segment, at) => this.read(segment, at));
    settlePending(this);
    settleGuests(this);
  }

  private read(segment: Segment, at: number): void {
    const { marks } = segment;
    const allergens = allergensIn(marks).filter(({ ofGuest }) => !ofGuest);
    const isThere = isInDish(marks, this.sentence.marks);
    const read = goesOnDenying(marks, this.sentence.marks) ?? (isThere ? IN_IT : readPolarity(marks));
    const polarity = isTurnedDown(segment, read, this.around) ? TURNED_DOWN : read;
    const isLookUp = has(marks, 'check') && (has(marks, 'if') || polarity.says === 'nothing');
    if (!has(marks, 'unknown') && (has(marks, 'whether') || isLookUp)) this.ask(marks, allergens);
    else if (has(marks, 'nothingElse') && allergens.length === 0 && this.nothingElse(segment)) return;
    else if (segment.isAside && !namedDishes(marks)) readAside(this, polarity, allergens);
    else this.readPlain(segment, at, polarity, allergens);
    this.lastMark = marks.findLast(({ is }) => is === 'dish' || is === 'allergen') ?? this.lastMark;
  }

  private ask(marks: readonly Mark[], allergens: readonly AllergenMark[]): void {
    const codes = codesOf(allergens);
    codes.forEach((code) => this.quiet.add(code));
    const subject = namedDishes(marks);
    if (subject && codes.length > 0) this.asked = { subject, codes };
  }

  private readPlain(segment: Segment, at: number, polarity: Polarity, allergens: AllergenMark[]): void {
    const { marks } = segment;
    const dishes = namedDishes(marks);
    if (dishes && has(marks, 'unlike') && polarity.says === 'nothing') return this.said.claimContrary(dishes.ids);
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

  /** "…, and nothing else": of what was told in this sentence or in those before. */
  private nothingElse({ marks }: Segment): boolean {
    this.subject = namedDishes(marks) ?? this.subject;
    if (this.pending.length > 0) settlePending(this);
    const { toldCodes, dishIds } = this.around.context;
    const isGoingOn = !this.said.last && toldCodes.length > 0;
    const subject = this.subject ?? (isGoingOn && dishIds.length > 0 ? plainly(dishIds) : undefined);
    if (!subject || (!this.said.last && !isGoingOn)) return false;
    this.said.claimNothingElse(subject, this.subject && this.said.last ? [] : toldCodes);
    return true;
  }

  /** Names without a predicate: they wait for one, or share the one before. */
  private saidNothing(segment: Segment, at: number, dishes: Subject | undefined, allergens: AllergenMark[]): void {
    const isAlso = has(segment.marks, 'also');
    if (dishes && allergens.length === 0 && (isAlso || goesOnAbout(segment)) && this.said.last)
      return this.said.claimAgain(dishes);
    if (dishes && has(segment.marks, 'only')) this.onlyMarks = segment.marks;
    const { lastSaid } = this.around.context;
    if (dishes && allergens.length === 0 && isAlso && lastSaid && !this.said.last)
      return this.said.claim(dishes, lastSaid.codes.map(bareMark), { says: 'state', allowed: lastSaid.allowed });
    const named = allergens.filter(({ isKind }) => !isKind);
    const { marks, opensWith } = segment;
    // "Neither of the two, but egg."
    const isBut =
      opensWith === 'but' && this.said.last?.state.allowed === FREE && marks.every(({ is }) => is === 'allergen');
    if (isBut && this.subject && named.length > 0)
      return this.said.claim(this.subject, named, { says: 'state', allowed: CONTAINS });
    if (dishes && named.length === 0) this.pending.push(...askedOfOnly(segment.marks, this));
    const isPart = isOfPart(segment.marks) && this.said.last?.state.allowed === CONTAINS;
    const goesOn = this.around.segments[at - 1]?.isAside || isAlso || isPart;
    if (goesOn && !dishes && this.said.last && this.subject) this.said.claim(this.subject, named, this.said.last.state);
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
    const groups = spokenAllergens(marks, state, allergens, this);
    const { asked } = this;
    if (groups.length === 0 && asked && state.allowed === UNKNOWN)
      return this.said.claim(asked.subject, asked.codes.map(bareMark), state);
    if (groups.length === 0) return this.ofNoAllergen(segment, at, state);
    const stranger = findStranger(marks);
    if (stranger !== undefined) {
      // "Les préparations à base d'œufs crus …" warns of a kind of thing, not of a dish.
      if (isPlural(stranger) && !state.allowed.includes('free')) return void (this.pending = []);
      this.said.doubts.push({ why: 'unknown-dish', dishIds: [], codes: codesOf(groups), names: [stranger] });
      this.pending = [];
      return;
    }
    // "Not free of allergens": of which, it does not say.
    if (state.allowed === NOT_FREE && has(marks, 'allergens') && allergens.length === 0) return;
    if (isQualified(marks)) return this.doubtful(segment, at, allergens);
    const isCondition = has(marks, 'if') && has(marks, 'dish') && state.allowed !== UNKNOWN;
    if (isCondition && guestsIn(this.sentence.marks).length === 0)
      return this.said.doubt(this.subject?.ids ?? [], codesOf(groups));
    const found = this.subjectOf(segment, at, state.allowed.includes('free') ? 'strictly' : 'warningly');
    if (!found) return this.unknownSubject(segment, state, groups);
    const subject = exceptedIn(segment, found, state) ?? found;
    this.pending = [];
    // "… contain milk or may contain it"
    if (segment.isOr && state.allowed === MAY_CONTAIN && this.said.widen(groups)) return;
    this.said.claim(subject, lastOfList(this, subject, groups, segment, state) ?? groups, state);
    if (state.isOnly || this.onlyMarks) this.said.claimOnly(this.onlyMarks ?? marks, subject);
  }

  /** Something is said of what nobody named: of allergens spoken of before, or of what no register knows. */
  private ofNoAllergen(segment: Segment, at: number, state: State): void {
    if (has(segment.marks, 'it')) return this.unknownAllergen(segment, at);
    const { last } = this.said;
    const dishes = namedDishes(segment.marks);
    this.leftOpen(segment, at, state);
    // "… contains celery, whereas the Andalou has none to speak of."
    if (state.allowed === FREE && last && dishes && isOpenDenial(segment.marks, this.sentence.tokens))
      this.said.doubt(dishes.ids, last.codes);
  }

  /** "… is free of either": of what it is free nobody knows, but of something that was asked. */
  private leftOpen(segment: Segment, at: number, state: State): void {
    const codes = codesLeftOpen(segment.marks, state, this);
    if (codes.length === 0) return;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (subject) this.said.doubt(subject.ids, codes);
  }

  /** "Free" may only be said of something that is known. */
  private unknownSubject({ marks: of }: Segment, { allowed }: State, marks: readonly AllergenMark[]): void {
    const { isLead, context } = this.around;
    const { dishIds = [], codes = [] } = context.question ?? {};
    // "We use a separate fryer, so there is no gluten.": it is the dish that was asked about.
    const isAsked = dishIds.length > 0 && marks.some((mark) => mark.codes.some((code) => codes.includes(code)));
    const isOpen = has(this.sentence.marks, 'check', 'whether', 'asks', 'if', 'guarantee');
    if (allowed === FREE && isAsked && !isOpen && has(of, 'free', 'absent', 'contains', 'not') && !isLead)
      return this.said.doubt(dishIds, codesOf(marks));
    if (allowed !== FREE || isLead || !this.said.isEmpty || has(this.sentence.marks, ...OF_NO_DISH)) return;
    this.said.doubt([], codesOf(marks));
  }

  /** "Non, il n'en contient pas." where nobody named an allergen. */
  private unknownAllergen(segment: Segment, at: number): void {
    // "On en a encore" where it was asked whether it is sold.
    if (this.around.context.question?.sale !== undefined) return;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (subject) this.said.doubt(subject.ids, []);
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
  private advised(
    segment: Segment,
    at: number,
    says: 'suits' | 'avoid' | 'recommend',
    allergens: AllergenMark[],
  ): void {
    const { guestCodes } = this.around.context;
    const guests = guestsIn(this.sentence.marks);
    if (says === 'recommend' && guests.length + guestCodes.length === 0)
      return this.saidNothing(segment, at, namedDishes(segment.marks), allergens);
    const named = [...this.pending, ...allergens, ...guests];
    // "Nothing is known of mustard, so it's fine."
    const before = says === 'suits' && guestCodes.length === 0 ? (this.said.last?.codes ?? []) : guestCodes;
    const marks = named.length > 0 ? named : before.map(bareMark);
    if (marks.length === 0) return;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (!subject) return this.advisedOfNothing(says, marks);
    this.pending = [];
    // To avoid a dish may be advised for more reasons than the register knows.
    const isAdvice = has(segment.marks, 'avoid', 'recommend');
    // "Only the brownie is to be avoided": of all others it is said that they are not.
    if (says === 'avoid' && (has(this.sentence.marks, 'only') || this.onlyMarks))
      return this.said.doubt(subject.ids, codesOf(marks));
    this.said.claimForGuest(subject, marks, says === 'avoid' ? (isAdvice ? ALLERGEN_STATES : NOT_FREE) : FREE);
  }

  /** "The other one is fine for a nut allergy": of what nobody knows, so it may not go out. */
  private advisedOfNothing(says: 'suits' | 'avoid' | 'recommend', marks: readonly AllergenMark[]): void {
    if (says === 'avoid' || this.around.isLead || has(this.sentence.marks, ...OF_NO_DISH)) return;
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
