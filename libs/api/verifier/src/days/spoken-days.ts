import type { Unit } from '@tasty-food/api-discourse';
import { type Moment, readMoments } from '@tasty-food/api-house-claims';
import type { Language } from '@tasty-food/contract';

/** The days that statements are held against. Undefined among them: one was named of which nothing is known. */
export interface HeldDays {
  /** Each statement must be so on all of these. */
  readonly days: readonly (string | undefined)[];
  /** Named by the question alone: what is known of these may not say otherwise. */
  readonly asked: readonly (string | undefined)[];
}

/** Follows an answer for the days it speaks of: its own words, else the heading or line over it, else what was asked. */
export class SpokenDays {
  private heading: readonly Moment[] = [];
  private line: readonly Moment[] = [];
  /** Of the first row of the table under way. */
  private header: readonly Moment[] | undefined;
  private readonly question: readonly Moment[];

  constructor(
    private readonly today: string,
    question: string | undefined,
    language: Language,
  ) {
    this.question = readMoments(question ?? '', today, language).filter(
      (moment) => !moment.isNow && !moment.isWeekday && !moment.isOn(today),
    );
  }

  /** The times of a unit, which those below it take over. */
  read(unit: Unit, language: Language): readonly Moment[] {
    if (unit.text.trim() === '') return [];
    const own = readMoments(unit.text, this.today, language);
    const isHeader = unit.kind === 'row' && this.header === undefined;
    if (isHeader) this.header = own;
    if (unit.kind !== 'row') this.header = undefined;
    const over = this.over(unit);
    if (unit.kind === 'heading') [this.heading, this.line] = [own, []];
    else if (unit.kind === 'text' && unit.opensLine) this.line = LEADS.test(unit.text) ? own : [];
    else if (unit.kind === 'item' && own.length > 0 && LEADS.test(unit.text)) this.line = own;
    return own.length > 0 ? own : over;
  }

  /** The times of one cell: its own, else those of its row. */
  ofCell(text: string, ofRow: readonly Moment[], language: Language): readonly Moment[] {
    const own = readMoments(text, this.today, language);
    return own.length > 0 ? own : ofRow;
  }

  /**
   * "Today it costs €12.90; from January it will cost €13.50": its parts, each with one time of its own. Undefined where it has no
   * two times, or nothing parts them.
   */
  partsOf({ text, kind }: Unit, language: Language): readonly string[] | undefined {
    const own = kind === 'row' ? [] : readMoments(text, this.today, language);
    if (own.length < 2) return undefined;
    const cuts: number[] = [];
    for (const [at, { end }] of own.slice(0, -1).entries()) {
      const between = text.slice(end, own[at + 1]?.start);
      const boundary = [...between.matchAll(BOUNDARY)].at(-1);
      if (!boundary) return undefined;
      cuts.push(end + boundary.index);
    }
    return [...cuts, text.length].map((cut, at) => text.slice(at === 0 ? 0 : cuts[at - 1], cut));
  }

  /** Without the times that are understood: what is left is short, and may speak of the dish before it. */
  withoutTimes(text: string, language: Language): string {
    return readMoments(text, this.today, language).reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      text,
    );
  }

  /** `known`: the days of which look-ups brought rows. */
  held(moments: readonly Moment[], known: readonly string[]): HeldDays {
    if (moments.length > 0) {
      const days = moments.flatMap((moment) => this.daysOf(moment, known));
      return { days: days.length > 0 ? [...new Set(days)] : [this.today], asked: [] };
    }
    const asked = this.question.flatMap((moment) => this.daysOf(moment, known));
    return { days: [this.today], asked: [...new Set(asked)] };
  }

  isOfToday({ days, asked }: HeldDays): boolean {
    return asked.length === 0 && days.every((day) => day === this.today);
  }

  private over({ kind }: Unit): readonly Moment[] {
    if (kind === 'heading') return [];
    if (kind === 'row' && this.header && this.header.length > 0) return this.header;
    return kind !== 'text' && this.line.length > 0 ? this.line : this.heading;
  }

  private daysOf(moment: Moment, known: readonly string[]): (string | undefined)[] {
    const days = known.filter((day) => moment.isOn(day));
    if (moment.isOn(this.today)) return [this.today, ...days];
    // "On Mondays" speaks of now, unless a Monday was looked up.
    return days.length > 0 || moment.isWeekday ? days : [undefined];
  }
}

/** Where one clause ends and the next begins. */
const BOUNDARY = /[;(–—]|,(?!\d)|(?<=\s)(?:and|but|et|mais|en|maar|puis|then|dan)(?=\s)/giu;
/** Ends with a colon, or is bold and alone on its line: what follows is under it. */
const LEADS = /:[*_\s]*$|^\s*\*\*[^*]+\*\*\s*$/;
