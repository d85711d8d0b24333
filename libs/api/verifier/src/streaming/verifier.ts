import type { Facts, Language } from '@tasty-food/contract';
import { Discourse, UnitSplitter } from '@tasty-food/api-discourse';
import { brusselsNow } from '@tasty-food/api-house-claims';
import {
  foldWord,
  nameIndexOf,
  plainWord,
  RUN_PATTERN,
  type VerifierFacts,
  WORD_TAIL,
  type ElsewhereFacts,
} from '@tasty-food/api-vocabulary';
import type { DayRows } from '../days/compare-on-days';
import { DatedRows } from '../days/dated-rows';
import { SpokenDays } from '../days/spoken-days';
import { RegisterView } from '../register/register-view';
import { checkUnit, type Released } from './check-unit';
import { QuotedPassages } from './quoted-passages';

const NOTHING_CHECKED = { checked: 0, corrected: 0, factsIds: [], ownRows: [] };
/** "€9.50": a price is a fact, whatever it is the price of. */
const MONEY_BEFORE = /€\s?$/;
const WORD = new RegExp(RUN_PATTERN, 'gu');

/** Holds the text of one turn against the rows before it is shown. */
export interface Verifier {
  /** More text of the answer, in pieces of any size -> what of it may go out. */
  push(text: string): Released[];
  /** The text is over, or pauses for a look-up: what was held goes out, checked. */
  end(): Released[];
  /** A look-up returned rows: the turn touches facts from here on, and these rows hold before those it began with. */
  learn(facts: Facts): void;
  /** The dishes that the question and the text so far have named, as far as whole sentences tell. */
  readonly namedDishIds: ReadonlySet<string>;
  /** The rows of the other branches of the group, as they are now. */
  know(elsewhere: readonly ElsewhereFacts[]): void;
  /** Rows changed while the turn runs: an edit of the register, a dish that is out. */
  replaceFacts(facts: VerifierFacts): void;
}

/**
 * `question` makes a bare "No." readable, and the facts it names make the turn touch facts from its first word. `at` is the moment
 * that "today" and "now" speak of.
 */
export function openVerifier(
  facts: VerifierFacts,
  language: Language,
  question?: string,
  at: Date = new Date(),
): Verifier {
  return new StreamingVerifier(facts, language, question, brusselsNow(at));
}

/**
 * While a turn touches no facts its text goes through as it comes, but for a last word that may yet become one that does. From
 * the first such word on, sentences go out whole and checked.
 */
class StreamingVerifier implements Verifier {
  private readonly units = new UnitSplitter();
  private readonly register: RegisterView;
  private readonly discourse: Discourse;
  private readonly rows: DayRows;
  /** Made by the first passages. */
  private quoted: QuotedPassages | undefined;
  private touchesFacts = false;
  /** Characters of the unit under way that are out. */
  private shown = 0;
  /** Characters of it that were searched for words of facts. */
  private searched = 0;

  constructor(
    facts: VerifierFacts,
    language: Language,
    question: string | undefined,
    now: { readonly date: string; readonly time: string },
  ) {
    const index = nameIndexOf(facts);
    this.register = new RegisterView(facts, index, now);
    this.discourse = new Discourse(language, question, index, now);
    const spoken = new SpokenDays(now.date, question, this.discourse.context.language);
    this.rows = { today: now.date, register: this.register, dated: new DatedRows(this.register), spoken };
    const asked = question?.match(WORD) ?? [];
    this.touchesFacts =
      this.discourse.context.dishIds.length > 0 || asked.some((word) => index.isFactWord(foldWord(plainWord(word))));
  }

  get namedDishIds(): ReadonlySet<string> {
    return this.discourse.context.toldDishIds;
  }

  push(text: string): Released[] {
    this.units.push(text);
    return this.release(false);
  }

  end(): Released[] {
    return this.release(true);
  }

  learn(facts: Facts): void {
    if (!this.rows.dated.learn(facts)) this.register.learn(facts);
    if (facts.kind === 'passages') (this.quoted ??= new QuotedPassages()).learn(facts);
    this.touchesFacts = true;
    if (facts.kind === 'allergens' || facts.kind === 'dishes')
      this.discourse.refer([...new Set(facts.rows.map(({ dishId }) => dishId))]);
  }

  know(elsewhere: readonly ElsewhereFacts[]): void {
    this.register.know(elsewhere);
  }

  replaceFacts(facts: VerifierFacts): void {
    const named = this.register.facts.dishes.filter(({ isOfOtherDay }) => isOfOtherDay);
    this.register.replace(facts, nameIndexOf(facts));
    this.register.name(named);
  }

  private release(isEnd: boolean): Released[] {
    const released: Released[] = [];
    for (;;) {
      const length = this.units.nextLength(isEnd);
      if (!this.touchesFacts) this.flow(released, length ?? this.units.rest.length, length !== undefined);
      if (length === undefined) return released;
      const unit = this.units.take(length, isEnd);
      if (this.touchesFacts) released.push(checkUnit(unit, this.shown, this.discourse, this.rows, this.quoted));
      // Headings of tables are needed by rows that touch facts.
      else if (unit.kind === 'row') this.discourse.read(unit, this.register.index);
      [this.shown, this.searched] = [0, 0];
    }
  }

  /** Lets text through up to the first word of facts, or to a last word that may become one. */
  private flow(released: Released[], length: number, isWhole: boolean): void {
    const text = this.units.rest.slice(0, length);
    let upTo = length;
    WORD.lastIndex = this.searched;
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      const end = match.index + match[0].length;
      const folded = foldWord(plainWord(match[0]));
      const isOpen = !isWhole && WORD_TAIL.test(text.slice(end));
      if (isOpen) {
        if (this.register.index.mayBecomeFactWord(folded)) upTo = match.index;
        break;
      }
      this.searched = end;
      if (!this.register.index.isFactWord(folded) && !MONEY_BEFORE.test(text.slice(0, match.index))) continue;
      this.touchesFacts = true;
      upTo = this.register.index.mayBecomeFactWord(folded) ? match.index : end;
      break;
    }
    // "Aucun plat ne dépasse 20 €.": no word of it tells of facts.
    const sign = this.touchesFacts ? -1 : text.indexOf('€', this.shown);
    if (sign !== -1) {
      this.touchesFacts = true;
      upTo = Math.min(upTo, sign);
    }
    if (upTo <= this.shown) return;
    released.push({
      text: text.slice(this.shown, upTo),
      sourceLength: upTo - this.shown,
      language: this.discourse.context.language,
      ...NOTHING_CHECKED,
    });
    this.shown = upTo;
  }
}
