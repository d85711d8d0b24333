import { ALLERGEN_CODES, ALLERGEN_STATES, type AllergenCode, type AllergenState } from '@tasty-food/contract';
import type { NameIndex } from '../names/name-index';
import type { RegulatedClaim } from '../verifier-facts';
import { FREE, NOT_FREE, UNKNOWN, type Claim, type Doubt } from './claim';
import type { Context, Lead } from './context';
import type { Mark, MarkOf, Sentence } from './mark';
import { opposite, readPolarity, type Polarity } from './read-polarity';
import type { Segment } from './split-segments';

type AllergenMark = MarkOf<'allergen'>;
type State = Extract<Polarity, { says: 'state' }>;

/** Which dishes a segment speaks of, and how that is known. */
export interface Subject {
  readonly ids: readonly string[];
  readonly except: readonly string[];
}

const NOT_CONTAINED: readonly AllergenState[] = ['free', 'may-contain', 'unknown'];

/**
 * Reads the segments of one sentence from left to right: what is not said again (the dish, the allergen, what is said of them) is
 * carried on from before.
 */
export class SegmentWalk {
  readonly claims: (Claim & { about: 'allergen' })[] = [];
  readonly doubts: Doubt[] = [];
  /** Allergens that were named before anything was said of them. */
  private pending: AllergenMark[] = [];
  private subject: Subject | undefined;
  private last: { codes: readonly AllergenCode[]; state: State } | undefined;
  private lastMark: Mark | undefined;
  private readonly quiet = new Set<AllergenCode>();
  private readonly unlike: string[] = [];

  constructor(
    private readonly segments: readonly Segment[],
    private readonly sentence: Sentence,
    private readonly context: Context,
    private readonly lead: Lead,
    private readonly index: NameIndex,
    /** Headings and lines that end with a colon: only what they say outright counts. */
    private readonly isLead: boolean,
  ) {}

  run(): void {
    this.segments.forEach((segment, at) => this.read(segment, at));
    this.settlePending();
    this.settleGuests();
  }

  private read(segment: Segment, at: number): void {
    const { marks } = segment;
    const dishes = namedDishes(marks);
    const allergens = marks.filter((mark): mark is AllergenMark => mark.is === 'allergen' && !mark.ofGuest);
    const polarity = readPolarity(marks);
    const has = (...kinds: Mark['is'][]): boolean => marks.some(({ is }) => kinds.includes(is));
    const isOffer = !has('unknown') && (has('whether') || (has('check') && (has('if') || polarity.says === 'nothing')));
    if (isOffer) allergens.forEach(({ codes }) => codes.forEach((code) => this.quiet.add(code)));
    else if (segment.isAside && !dishes) this.readAside(polarity, allergens);
    else this.readPlain(segment, at, polarity, dishes, allergens);
    this.lastMark = marks.findLast(({ is }) => is === 'dish' || is === 'allergen') ?? this.lastMark;
  }

  private readPlain(
    segment: Segment,
    at: number,
    polarity: Polarity,
    dishes: Subject | undefined,
    allergens: AllergenMark[],
  ): void {
    const { marks } = segment;
    if (dishes && marks.some(({ is }) => is === 'unlike') && polarity.says === 'nothing') return this.contrast(dishes);
    if (dishes) this.subject = this.withoutTold(dishes, marks);

    const others = marks.find((mark): mark is MarkOf<'others'> => mark.is === 'others');
    if (others && NOTHING_ELSE.test(others.text) && this.last && this.subject)
      return this.claimRest(segment, this.subject, this.last.codes);
    switch (polarity.says) {
      case 'nothing':
        return this.saidNothing(segment, at, dishes, allergens);
      case 'doubtful':
        return this.doubtful(segment, at, allergens);
      case 'state':
        return this.stated(segment, at, polarity, allergens);
      default:
        return this.advised(segment, at, polarity.says, allergens);
    }
  }

  /** "All other dishes": those that were not named yet. */
  private withoutTold(subject: Subject, marks: readonly Mark[]): Subject {
    if (!marks.some((mark) => mark.is === 'dish' && mark.isOthers)) return subject;
    const named = this.sentence.marks.flatMap((mark) => (mark.is === 'dish' && !mark.isOthers ? mark.ids : []));
    return { ...subject, ids: subject.ids.filter((id) => !this.context.toldDishIds.has(id) && !named.includes(id)) };
  }

  /** "Unlike the Smoky, …", "…, contrairement au Smoky": of these the contrary is said. */
  private contrast(dishes: Subject): void {
    if (!this.last) this.unlike.push(...dishes.ids);
    else this.claimContrary(dishes.ids, this.last.codes, this.last.state.allowed);
  }

  private claimContrary(ids: readonly string[], codes: readonly AllergenCode[], said: readonly AllergenState[]): void {
    const allowed = ALLERGEN_STATES.filter((state) => !said.includes(state));
    for (const dishId of ids) for (const code of codes) this.claims.push({ about: 'allergen', dishId, code, allowed });
  }

  /** Names without a predicate: they wait for one, or share the one before. */
  private saidNothing(segment: Segment, at: number, dishes: Subject | undefined, allergens: AllergenMark[]): void {
    const { marks } = segment;
    const isAlso = marks.some(({ is }) => is === 'also');
    if (dishes && allergens.length === 0 && (isAlso || segment.opensWith === 'and') && this.last) {
      this.claim(dishes, this.last.codes.map(bareMark), this.last.state);
      return;
    }
    const named = allergens.filter(({ isKind }) => !isKind);
    const goesOn = this.segments[at - 1]?.isAside || isAlso;
    if (goesOn && !dishes && this.last && named.length > 0 && this.subject) {
      this.claim(this.subject, named, this.last.state);
      return;
    }
    this.pending.push(...named);
  }

  private doubtful(segment: Segment, at: number, allergens: AllergenMark[]): void {
    const codes = codesOf([...this.pending, ...allergens]);
    const subject = this.subjectOf(segment, at);
    if (codes.length > 0 && subject) this.doubt(subject.ids, codes);
    if (subject) this.pending = [];
  }

  private stated(segment: Segment, at: number, state: State, allergens: AllergenMark[]): void {
    const { marks } = segment;
    const groups = this.allergensOf(segment, state, allergens);
    if (groups.length === 0) return;
    if (isQualified(marks)) return this.doubtful(segment, at, allergens);
    if (
      state.allowed !== UNKNOWN &&
      marks.some(({ is }) => is === 'if') &&
      marks.some(({ is }) => is === 'dish') &&
      !this.speaksOfGuests()
    ) {
      this.doubt(this.subject?.ids ?? [], codesOf(groups));
      return;
    }
    const subject = this.subjectOf(segment, at);
    if (!subject) return;
    const consumed = [...this.pending];
    this.pending = [];
    if (state.isWeak && groups.every(({ isKind }) => !isKind) && consumed.length === 0 && isServing(marks)) return;
    this.claim(subject, groups, state);
    if (state.isOnly) this.claimRest(segment, subject, codesOf(groups));
  }

  /** Which allergens a segment speaks of: its own, those that waited, all or the others of the fourteen, or those before. */
  private allergensOf({ marks }: Segment, state: State, allergens: AllergenMark[]): AllergenMark[] {
    const isAll = marks.some(({ is }) => is === 'allergens');
    const isOthers = marks.some(({ is }) => is === 'others');
    const isQuantity = marks.some(({ is }) => is === 'all' || is === 'not' || is === 'free' || is === 'no');
    if (isOthers && allergens.length === 0) return this.otherCodes(isAll);
    if (isAll && isQuantity && allergens.length === 0) return ALLERGEN_CODES.map(bareMark);
    const said = [...this.pending, ...allergens];
    if (said.length > 0) return said;
    const refers =
      marks.some(({ is }) => is === 'it') ||
      (marks.some(({ is }) => is === 'dish') && marks.some(({ is }) => is === 'this'));
    if (refers) return (this.last?.codes ?? this.context.codes).map(bareMark);
    if (this.hasObject(marks, state)) return [];
    const before = this.last?.codes ?? this.lead.codes;
    // "Eggs? None in the lemon tart."
    const isPlaced = marks.some(({ is }) => is === 'in') && marks.some(({ is }) => is === 'dish');
    return (before.length === 0 && isPlaced ? this.context.codes : before).map(bareMark);
  }

  private otherCodes(isOfAllergens: boolean): AllergenMark[] {
    const named = new Set([...this.claims.map(({ code }) => code), ...this.context.toldCodes]);
    if (!isOfAllergens && named.size === 0) return [];
    return ALLERGEN_CODES.filter((code) => !named.has(code)).map(bareMark);
  }

  /** "contains beef": something is said, but of nothing the register knows. */
  private hasObject(marks: readonly Mark[], state: State): boolean {
    const verb = marks.findLast(({ is }) => is === 'contains' || is === 'with' || is === 'may' || is === 'free');
    const end = Math.max(marks.at(-1)?.end ?? 0, verb?.end ?? 0);
    if (!verb || state.isWeak) return state.isWeak ?? false;
    const next = this.sentence.tokens.find(({ start }) => start >= end);
    return (
      next?.kind === 'word' ||
      this.sentence.tokens.some(
        ({ kind, start }) =>
          kind === 'word' &&
          start >= verb.end &&
          start < end &&
          !marks.some((mark) => mark.start <= start && start < mark.end),
      )
    );
  }

  /** Eating and avoiding: said of the allergens of a guest. */
  private advised(
    segment: Segment,
    at: number,
    says: 'suits' | 'avoid' | 'recommend' | 'promise',
    allergens: AllergenMark[],
  ): void {
    const guests = this.guestMarks();
    const named = [...this.pending, ...allergens, ...guests];
    const marks = named.length > 0 ? named : this.context.guestCodes.map(bareMark);
    if (says === 'promise') {
      const subject = this.subjectOf(segment, at, 'quietly');
      const isAboutFood =
        marks.length > 0 || segment.marks.some(({ is }) => is === 'dish') || this.subject !== undefined;
      if (subject && (isAboutFood || segment.marks.some(({ is }) => is === 'this')))
        this.doubts.push({
          why: 'promise',
          dishIds: subject.ids,
          codes: codesOf(marks.length > 0 ? marks : this.context.codes.map(bareMark)),
        });
      this.pending = [];
      return;
    }
    if (says === 'recommend' && guests.length + this.context.guestCodes.length === 0)
      return this.saidNothing(segment, at, namedDishes(segment.marks), allergens);
    if (marks.length === 0) return;
    const subject = this.subjectOf(segment, at, 'quietly');
    if (!subject) return;
    this.pending = [];
    // To avoid a dish may be advised for more reasons than the register knows.
    const isAdvice = segment.marks.some(({ is }) => is === 'avoid' || is === 'recommend');
    const allowed = says === 'avoid' ? (isAdvice ? ALLERGEN_STATES : NOT_FREE) : FREE;
    for (const mark of marks)
      for (const dishId of subject.ids)
        for (const code of mark.codes)
          this.claims.push({
            about: 'allergen',
            dishId,
            code,
            allowed,
            ...(says === 'avoid' ? {} : regulatedBy(mark)),
          });
  }

  /** What stands in brackets is said of the word before them. */
  private readAside(polarity: Polarity, allergens: AllergenMark[]): void {
    const named = allergens.filter(({ isKind }) => !isKind);
    const before = this.lastMark;
    if (before?.is === 'dish') {
      const subject = { ids: before.ids, except: [] };
      const codes = allergens.length > 0 ? allergens : (this.last?.codes ?? this.lead.codes).map(bareMark);
      if (polarity.says === 'state')
        this.claim(subject, this.pending.length > 0 && allergens.length === 0 ? this.pending : codes, polarity);
      else if (polarity.says === 'nothing' && this.lead.allowed)
        this.claim(subject, named, { says: 'state', allowed: this.lead.allowed });
      else if (named.length > 0 || polarity.says === 'doubtful') this.doubt(before.ids, codesOf(named));
      return;
    }
    if (before?.is !== 'allergen') {
      this.pending.push(...named);
      return;
    }
    if (polarity.says === 'state') {
      // "Lait, œufs (contient)" where nothing else is said of them; else only of the last.
      const isOfAll = this.claims.length === 0 && !this.lead.allowed && this.pending.includes(before);
      const marks = allergens.length > 0 ? allergens : isOfAll ? [...this.pending] : [before];
      const ofMarks = new Set(codesOf(marks));
      const subject = this.subject;
      this.pending = this.pending.filter((mark) => !mark.codes.some((code) => ofMarks.has(code)));
      if (!subject) return;
      const kept = this.claims.filter(({ code, dishId }) => !(ofMarks.has(code) && subject.ids.includes(dishId)));
      const last = this.last;
      this.claims.splice(0, this.claims.length, ...kept);
      this.claim(subject, marks, polarity);
      this.last = last ?? this.last;
    } else if (polarity.says === 'nothing' && this.last && this.subject)
      this.claim(this.subject, named, this.last.state);
    else if (polarity.says === 'doubtful') this.doubt(this.subject?.ids ?? [], codesOf([before, ...named]));
  }

  /** The dishes a segment speaks of. Where they should be known and are not, a doubt. */
  private subjectOf({ marks }: Segment, at: number, how: 'strictly' | 'quietly' = 'strictly'): Subject | undefined {
    if (this.subject) return this.subject;
    const later = this.segments.slice(at + 1).find(({ marks: others }) => namedDishes(others));
    const named = later && namedDishes(later.marks);
    const coming = named && this.withoutTold(named, later.marks);
    if (coming) return (this.subject = coming);
    const all = this.sentence.marks;
    const codes = codesOf(all.filter((mark): mark is AllergenMark => mark.is === 'allergen'));
    if (all.some(({ is }) => is === 'some')) return this.nobody(how, { why: 'all-dishes', dishIds: [], codes });
    if (this.lead.dishIds.length > 0) return (this.subject = { ids: this.lead.dishIds, except: [] });
    if (this.isLead || all.some(({ is }) => is === 'general' || is === 'elsewhere')) return undefined;
    const names = all.filter(
      (mark): mark is MarkOf<'name'> => mark.is === 'name' && (mark.isWritten || mark.start === 0),
    );
    const pronoun = marks.find((mark): mark is MarkOf<'this'> => mark.is === 'this');
    if (names.length > 0 && !pronoun)
      return this.nobody(how, { why: 'unknown-dish', dishIds: [], codes, names: names.map(({ text }) => text) });
    const kind = all.find((mark): mark is MarkOf<'generic'> => mark.is === 'generic');
    if (all.some(({ is }) => is === 'house') || (kind && isPlural(kind.text))) {
      const ids = this.index.dishesOfKind(kind?.text ?? 'dish');
      return ids.length > 0
        ? (this.subject = { ids, except: [] })
        : this.nobody(how, { why: 'all-dishes', dishIds: [], codes });
    }
    if (this.context.dishIds.length > 0) return (this.subject = { ids: this.context.dishIds, except: [] });
    const refers =
      (pronoun !== undefined && (pronoun === all[0] || !WEAK_PRONOUN.test(pronoun.text))) ||
      ELLIPTIC.includes(all[0]?.is ?? 'skip');
    return refers ? this.nobody(how, { why: 'unreadable', dishIds: [], codes }) : undefined;
  }

  private nobody(how: 'strictly' | 'quietly', doubt: Doubt): undefined {
    if (how === 'strictly' && doubt.codes.length > 0) this.doubts.push(doubt);
    this.pending = [];
    return undefined;
  }

  private claim(subject: Subject, marks: readonly AllergenMark[], state: State): void {
    let { allowed } = state;
    if (subject.ids.length === 0) this.doubts.push({ why: 'all-dishes', dishIds: [], codes: codesOf(marks) });
    for (const mark of marks) {
      for (const code of mark.codes) {
        const isRegulated = state.isWord && allowed === FREE;
        // "Not gluten-free" denies the regulated claim, whatever the register holds.
        if (state.isWord && allowed === NOT_FREE && regulatedBy(mark).regulated) allowed = ALLERGEN_STATES;
        for (const dishId of subject.ids)
          if (!subject.except.includes(dishId))
            this.claims.push({ about: 'allergen', dishId, code, allowed, ...(isRegulated ? regulatedBy(mark) : {}) });
        for (const dishId of subject.except)
          this.claims.push({ about: 'allergen', dishId, code, allowed: opposite(allowed) });
      }
    }
    if (marks.length > 0) this.last = { codes: codesOf(marks), state };
    this.claimContrary(this.unlike.splice(0), codesOf(marks), allowed);
  }

  /** "contains only gluten" says that the rest is absent; "only the Perron contains gluten", that the others do not contain it. */
  private claimRest({ marks }: Segment, subject: Subject, said: readonly AllergenCode[]): void {
    const at = marks.findIndex(({ is }) => is === 'only');
    const next = marks
      .slice(at + 1)
      .find(({ is }) => is === 'dish' || is === 'allergen' || is === 'generic' || is === 'allergens');
    const told = new Set([...said, ...this.claims.map(({ code }) => code)]);
    if (next?.is === 'dish' || next?.is === 'generic') {
      const kind = this.sentence.marks.find((mark): mark is MarkOf<'generic'> => mark.is === 'generic');
      for (const dishId of this.index.dishesOfKind(kind?.text ?? 'dish'))
        if (!subject.ids.includes(dishId))
          for (const code of said) this.claims.push({ about: 'allergen', dishId, code, allowed: NOT_CONTAINED });
    } else
      for (const code of ALLERGEN_CODES)
        if (!told.has(code))
          for (const dishId of subject.ids) this.claims.push({ about: 'allergen', dishId, code, allowed: FREE });
  }

  /** An allergen that nothing was said of, beside a dish. */
  private settlePending(): void {
    const subject = this.subject ?? (this.lead.dishIds.length > 0 ? { ids: this.lead.dishIds, except: [] } : undefined);
    const claimed = new Set(this.claims.map(({ code }) => code));
    const left = codesOf(this.pending).filter((code) => !claimed.has(code) && !this.quiet.has(code));
    if (!subject || left.length === 0) return;
    if (this.lead.allowed && this.claims.length === 0)
      this.claim(subject, this.pending, {
        says: 'state',
        allowed: this.lead.allowed,
        isWord: this.lead.regulated !== undefined,
      });
    else if (!this.isLead) this.doubt(subject.ids, [...claimed, ...left]);
  }

  /** What a guest cannot eat, a dish, and nothing that was understood of the two. */
  private settleGuests(): void {
    const guests = codesOf(this.guestMarks());
    const isNamed = this.sentence.marks.some(({ is }) => is === 'dish');
    const isOffer = this.sentence.marks.some(({ is }) => is === 'check' || is === 'whether');
    if (this.isLead || isOffer || !isNamed || !this.subject || guests.length === 0) return;
    if (this.claims.length === 0 && this.doubts.length === 0) this.doubt(this.subject.ids, guests);
  }

  private guestMarks(): AllergenMark[] {
    return this.sentence.marks.filter((mark): mark is AllergenMark => mark.is === 'allergen' && mark.ofGuest);
  }

  private speaksOfGuests(): boolean {
    return this.guestMarks().length > 0;
  }

  private doubt(dishIds: readonly string[], codes: readonly AllergenCode[]): void {
    this.doubts.push({ why: 'unreadable', dishIds, codes });
  }
}

const NOTHING_ELSE = /(else|autre|anders|niets|geen|all|tout|alles)$/;

/** What a sentence without a subject of its own begins with. */
const ELLIPTIC: readonly Mark['is'][] = ['contains', 'free', 'not', 'may', 'absent', 'unknown', 'neither', 'no'];
/** These may refer to anything. */
const WEAK_PRONOUN =
  /^(that|dat|dit|die|this|ca|cela|c est|ce sont|het|these|those|its|lui|deze|celui|celle|il|ze|zij)$/;

function isPlural(kind: string): boolean {
  return /(s|en)$/.test(kind) && kind !== 'repas';
}

/** "The Perron scarcely contains sesame": a word nobody knows stands before the verb, and may turn it round. */
function isQualified(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => {
    const [verb, before] = [marks[at + 1], marks[at - 1]];
    const isSaid = before !== undefined && ['dish', 'this', 'modal', 'ne'].includes(before.is);
    return mark.is === 'name' && !mark.isWritten && isSaid && verb?.is === 'contains' && verb.at === mark.at + 1;
  });
}

/** "served with": what stands beside a dish, not in it. */
function isServing(marks: readonly Mark[]): boolean {
  return marks.some(({ is }) => is === 'recommend');
}

export function namedDishes(marks: readonly Mark[]): Subject | undefined {
  const named = marks.filter(
    (mark, at): mark is MarkOf<'dish'> => mark.is === 'dish' && marks[at - 1]?.is !== 'instead',
  );
  if (named.length === 0) return undefined;
  return { ids: [...new Set(named.flatMap(({ ids }) => ids))], except: named.flatMap(({ except = [] }) => except) };
}

export function codesOf(marks: readonly AllergenMark[]): AllergenCode[] {
  return [...new Set(marks.flatMap(({ codes }) => codes))];
}

function bareMark(code: AllergenCode): AllergenMark {
  return { is: 'allergen', codes: [code], isKind: false, isLactose: false, ofGuest: false, start: 0, end: 0, at: 0 };
}

export function regulatedBy(mark: AllergenMark): { regulated?: RegulatedClaim } {
  // Not written beside the word, so the word of the register is meant: "Gluten: absent".
  if (mark.end === 0) return {};
  if (mark.isLactose) return { regulated: 'lactose-free' };
  return mark.codes.includes('gluten') && !mark.isKind ? { regulated: 'gluten-free' } : {};
}
