import { readAbsence, readPolarity, readSentence, readSilence } from '@tasty-food/api-claims';
import type { Language } from '@tasty-food/contract';
import { HoursReader, readCertificates } from '@tasty-food/api-house-claims';
import {
  codesOf,
  type Mark,
  markSentence,
  namedDishes,
  openingOf,
  type Sentence,
  settleMarks,
  settleUnsaid,
} from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import {
  type Claim,
  CONTAINS,
  type Context,
  countsIn,
  dietToRepeat,
  emptyContext,
  FREE,
  type HouseClaim,
  type Lead,
  leadFor,
  leadsBefore,
  MAY_CONTAIN,
  NO_CLAIM,
  type Reading,
  readReturn,
} from '@tasty-food/api-menu-claims';
import type { Unit } from './split-units';
import { marksAsked } from './asked-marks';
import { withChosen } from './chosen-dish';
import { DietLists } from './diet-lists';
import { asksNothing, readQuestion } from './question';
import { withoutNotes } from './ticket-notes';
import { isLabelled, isTurnedDown, unknownItem } from './list-item';
import { leadRegulates, readLead } from './read-lead';
import { HEADINGS, isBare, levelOf, opensList, PARAGRAPH } from './lead-line';
import { NamedDishes } from './referred-dishes';
import { StockLists } from './stock-lists';
import { topicOf } from './topic-of';
import { TableReader, type ReadCell } from './read-table';

/** A unit as it was understood. `cells` for a row: each is judged by itself. */
export interface ReadUnit extends Reading {
  readonly language: Language;
  readonly sentence: Sentence;
  readonly cells?: readonly ReadCell[];
  /** What it says of hours and certificates. */
  readonly house: readonly HouseClaim[];
}

/** Follows an answer from unit to unit, so that headings, lists, tables and pronouns can be read. */
export class Discourse {
  readonly context: Context;
  private readonly table = new TableReader();
  private readonly diets = new DietLists();
  private readonly stock = new StockLists();
  /** The last list with an allergen and a state: "Also found: …" goes on with it. */
  private lastList: Lead | undefined;
  private readonly named = new NamedDishes();

  private readonly hours: HoursReader;

  constructor(
    language: Language,
    question: string | undefined,
    index: NameIndex,
    private readonly now: { readonly date: string },
  ) {
    this.context = emptyContext(language);
    this.hours = new HoursReader(now);
    if (question !== undefined) this.begin(question, index);
  }

  /** The dishes a look-up was about: what "it" refers to before a dish is named. */
  refer(dishIds: readonly string[]): void {
    if (this.context.dishIds.length === 0) this.context.dishIds = dishIds;
  }

  read(unit: Unit, index: NameIndex): ReadUnit {
    if (unit.text.trim() === '') {
      this.table.end();
      const { language } = this.context;
      return { ...NO_CLAIM, house: [], language, sentence: { marks: [], language, tokens: [], zones: [] } };
    }
    const sentence = this.markedOf(unit.text, index);
    const { language } = sentence;
    // A fragment of a few names is in the language of what stands before it.
    this.context.language = language;
    // The heads of columns say nothing: "Day | Open".
    const house = unit.kind === 'row' && !this.table.isOpen ? [] : this.readHouse(unit, sentence, index);
    if (unit.kind === 'row') {
      const over = leadFor(this.context.leads, 100);
      // A table below a sentence about a dish is about this dish, unless its rows name theirs.
      const lead = over.dishIds.length > 0 ? over : { ...over, dishIds: this.context.dishIds };
      const isHeader = !this.table.isOpen;
      const marked = (text: string): Sentence => this.markedOf(text, index);
      const read = this.table.read(unit.text, marked, this.context, lead, index);
      const cells = isHeader ? read : this.diets.readRow(read, marked);
      this.remember(sentence, unit);
      return { ...NO_CLAIM, language, sentence, cells, house };
    }
    this.table.end();
    this.context.dishIds = this.named.referred(sentence, this.context.dishIds);
    const line = this.readLine(unit, sentence, index);
    const lead = leadFor(this.context.leads, levelOf(unit));
    const back = readReturn(sentence, unit.text, this.now.date, this.context, lead);
    const reading = back.length > 0 ? { ...line, claims: [...line.claims, ...back] } : line;
    this.remember(sentence, unit);
    if (reading.last) this.context.lastSaid = reading.last;
    this.context.lastDiet = dietToRepeat(reading.claims, this.context.lastDiet);
    if (reading.claims.length > 0 || reading.doubt) this.context.isAnswered = true;
    const isAsked = unit.text.trimEnd().endsWith('?');
    const listed = isAsked ? [] : this.listed(unit, sentence);
    if (isAsked && !asksNothing(sentence)) this.ask(sentence);
    return { ...reading, claims: [...reading.claims, ...listed], language, sentence, house };
  }

  /** What a line claims of the dishes it lists by standing where it stands. */
  private listed(unit: Unit, sentence: Sentence): Claim[] {
    const [level, isLead] = [levelOf(unit), opensList(unit, sentence.marks)];
    return [...this.diets.read(unit, sentence, level, isLead), ...this.stock.read(unit, sentence, level, isLead)];
  }

  private readHouse({ text }: Unit, sentence: Sentence, index: NameIndex): HouseClaim[] {
    return [
      ...this.readHours(text, sentence, index),
      ...readCertificates(sentence, text.trimEnd().endsWith('?'), text),
    ];
  }

  /** Place by place: "Friday until 23:30 here, until 23:00 in Wandre". */
  private readHours(text: string, { zones, tokens, marks }: Sentence, index: NameIndex): HouseClaim[] {
    const isApart = zones.length > 1;
    const isOfDish = marks.some((mark) => mark.is === 'dish' && !mark.quantified);
    const startOf = (at: number): number => tokens[at]?.start ?? text.length;
    return (isApart ? zones : zones.slice(0, 1)).flatMap(({ from, to, place }) => {
      const part = isApart ? text.slice(from === 0 ? 0 : startOf(from), startOf(to)) : text;
      return this.hours.read(part, index.branches, index.branchId, { isApart, isOfDish, ...(place ? { place } : {}) });
    });
  }

  private readLine(unit: Unit, sentence: Sentence, index: NameIndex): Reading {
    const { marks } = sentence;
    const level = levelOf(unit);
    const opens = unit.opensLine && unit.kind !== 'text' ? level : PARAGRAPH;
    if (unit.opensLine) this.context.leads = leadsBefore(this.context.leads, opens);
    const lead = leadFor(this.context.leads, level);
    const isLead = opensList(unit, marks);
    const own = readSentence(sentence, this.context, lead, index, isLead);
    const isAsked = unit.text.trimEnd().endsWith('?');
    const reading = isLead || isAsked ? own : this.withLead(unit, sentence, lead, withChosen(own, marks, this.context));
    if (isLead || (unit.kind === 'item' && unit.opensLine && marks.some(({ is }) => is === 'dish')))
      this.lead(marks, level);
    if (isLead || isAsked) return reading;
    const answered = readSilence(sentence, reading, this.context) ?? reading;
    return readAbsence(sentence, answered, this.context, lead) ?? answered;
  }

  private lead(marks: readonly Mark[], level: number): void {
    const lead = readLead(marks, level);
    this.context.leads = [...leadsBefore(this.context.leads, level), lead];
    const inherited = leadFor([...this.context.leads], level + 1);
    if (inherited.codes.length > 0 && inherited.allowed) this.lastList = inherited;
  }

  /** A dish in a list says of itself what the line over the list says. */
  private withLead(unit: Unit, sentence: Sentence, over: Lead, own: Reading): Reading {
    const { marks } = sentence;
    const isAlso =
      marks.some(({ is }) => is === 'also') &&
      marks.every(({ is }) => ['also', 'dish', 'sign', 'and', 'generic', 'name'].includes(is));
    const isLed = over.allowed !== undefined && over.codes.length > 0;
    const asked = isLed || own.claims.length > 0 || isTurnedDown(marks) ? undefined : this.offered();
    const lead = isAlso && unit.kind === 'text' ? (this.lastList ?? asked) : (asked ?? over);
    const inList = asked !== undefined || (unit.kind === 'item' ? unit.opensLine : isAlso || isBare(marks));
    if (!inList || !lead?.allowed || lead.codes.length === 0 || own.doubt) return own;
    const dishIds = namedDishes(marks)?.ids;
    if (!dishIds) return { ...own, ...unknownItem(sentence, lead) };
    if (readPolarity(marks).says === 'doubtful')
      return { ...own, doubt: { why: 'unreadable', dishIds, codes: lead.codes } };
    const said = new Set(
      own.claims.map((claim) => (claim.about === 'allergen' ? `${claim.dishId} ${claim.code}` : '')),
    );
    const polarity = readPolarity(marks);
    // "The first contains it. The second may contain traces."
    const isOfOwn = marks.some((mark) => mark.is === 'allergen' && !mark.ofGuest);
    const isWarning = !isOfOwn && polarity.says === 'state' && polarity.allowed === MAY_CONTAIN;
    const allowed = isWarning ? MAY_CONTAIN : isLabelled(marks) ? CONTAINS : lead.allowed;
    const led = dishIds.flatMap((dishId) =>
      lead.codes
        .filter((code) => !said.has(`${dishId} ${code}`))
        .map((code): Claim => ({ about: 'allergen', dishId, code, allowed, ...leadRegulates(lead, code) })),
    );
    return { ...own, claims: [...own.claims, ...led] };
  }

  /** What a dish that is only named says of itself: to a question for dishes, or to a guest whose allergy was told. */
  private offered(): Lead | undefined {
    const { question, guestCodes } = this.context;
    if (question?.ofDishes || guestCodes.length === 0 || (question && question.dishIds.length > 0))
      return question?.ofDishes;
    return { level: HEADINGS, dishIds: [], codes: guestCodes, allowed: FREE };
  }

  private begin(question: string, index: NameIndex): void {
    const asked = this.markedOf(question, index);
    const marks = marksAsked(asked);
    this.context.language = asked.language;
    this.hours.begin(question, index.branches);
    this.stock.begin(asked);
    this.remember({ ...asked, marks });
    this.ask({ ...asked, marks });
  }

  /** A question, the person's or one the answer asks itself: "No." answers it. */
  private ask(sentence: Sentence): void {
    const question = readQuestion(sentence, this.context);
    if (!question) return;
    this.context.question = question;
    this.context.isAnswered = false;
    this.context.lastDiet = undefined;
    this.diets.begin(sentence);
  }

  private remember({ marks, tokens, zones }: Sentence, unit?: Unit): void {
    if (unit) this.named.add(unit, marks);
    const branchIds = zones.flatMap(({ place }) => (place && !place.isAllBut ? place.branchIds : []));
    if (branchIds.length > 0) this.context.branchIds = [...new Set(branchIds)];
    const dishes = topicOf(marks, tokens, this.context.dishIds);
    const allergens = marks.filter((mark) => mark.is === 'allergen');
    const all = namedDishes(marks)?.ids ?? [];
    if (all.length > 0) this.context.toldDishIds = new Set([...this.context.toldDishIds, ...all]);
    if (dishes && dishes.length > 0) {
      this.context.toldCounts = { ...this.context.toldCounts, ...countsIn(marks, tokens) };
      if (dishes.join() !== this.context.dishIds.join()) this.context.toldCodes = [];
      this.context.dishIds = dishes;
    }
    this.context.toldCodes = [...new Set([...this.context.toldCodes, ...codesOf(allergens)])];
    if (allergens.length > 0) this.context.codes = codesOf(allergens);
    const guests = allergens.filter(({ ofGuest }) => ofGuest);
    if (guests.length > 0) this.context.guestCodes = codesOf(guests);
  }

  private markedOf(text: string, index: NameIndex): Sentence {
    const { language, dishIds, branchIds } = this.context;
    const sentence = withoutNotes(markSentence(text, index, language, dishIds, branchIds), text);
    const opening = openingOf(sentence.marks);
    const marks = settleUnsaid(sentence.marks, sentence.tokens);
    return { ...sentence, marks: settleMarks(marks, index), ...(opening ? { opening } : {}) };
  }
}
