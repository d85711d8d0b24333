import type { HoursRow } from '@tasty-food/contract';
import { addDays, weekdayOfDate } from './calendar';
import type { HoursClaim } from './hours-claim';

interface Known {
  readonly rows: readonly HoursRow[];
  readonly factsId: string;
}

/** The hours a turn is held to: those it began with, and before them what its look-ups brought. */
export class HoursView {
  private readonly learned = new Map<string, Known>();

  constructor(private readonly now: { readonly date: string; readonly time: string }) {}

  learn(rows: readonly HoursRow[], factsId: string): void {
    for (const [key, periods] of Map.groupBy(rows, ({ branchId, date }) => `${branchId} ${date}`))
      this.learned.set(key, { rows: periods, factsId });
  }

  forget(): void {
    this.learned.clear();
  }

  /** The days a claim may speak of, each with its periods; none where nothing is known of them. */
  of({ branchId, day }: HoursClaim, own: readonly HoursRow[], factsId: string): (Known & { date: string })[] {
    if ('date' in day) return this.on(branchId, day.date, own, factsId);
    const dates = new Set([...own.map(({ date }) => date), ...[...this.learned.keys()].map((key) => key.slice(-10))]);
    return [...dates]
      .filter((date) => date >= this.now.date && weekdayOfDate(date) === day.weekday)
      .toSorted()
      .flatMap((date) => this.on(branchId, date, own, factsId));
  }

  /** Whether the rows bear a claim out; undefined where they say nothing of its day. */
  holds(claim: HoursClaim, own: readonly HoursRow[], factsId: string): boolean | undefined {
    const known = this.of(claim, own, factsId);
    if (known.length === 0) return undefined;
    if ('isNow' in claim.said && 'open' in claim.said)
      return this.isOpen(claim.branchId, own, factsId) === claim.said.open;
    // "Monday" is the next one, or a Monday like others.
    const meant = known.filter(({ rows }, at) => at === 0 || rows.every(({ reason }) => reason === undefined));
    return meant.some(
      ({ rows, date }) =>
        agrees(claim, rows) || this.endsNightBefore(claim, this.on(claim.branchId, addDays(date, -1), own, factsId)),
    );
  }

  /** "Open until Sunday 00:30" is said of Saturday's night. */
  private endsNightBefore({ said }: HoursClaim, before: readonly Known[]): boolean {
    if (!('closes' in said) || said.closes === undefined || said.opens !== undefined) return false;
    return before.some(({ rows }) =>
      rows.some(({ opens = '', closes = '', closed }) => !closed && closes <= opens && isTime(said.closes, closes)),
    );
  }

  private on(branchId: string, date: string, own: readonly HoursRow[], factsId: string): (Known & { date: string })[] {
    const learned = this.learned.get(`${branchId} ${date}`);
    if (learned) return [{ ...learned, date }];
    const rows = own.filter((row) => row.branchId === branchId && row.date === date);
    return rows.length > 0 ? [{ rows, factsId, date }] : [];
  }

  private isOpen(branchId: string, own: readonly HoursRow[], factsId: string): boolean {
    const { date, time } = this.now;
    const isWithin = ({ rows }: Known, isYesterday: boolean): boolean =>
      rows.some(({ opens, closes, closed }) => {
        if (closed || opens === undefined || closes === undefined) return false;
        const isOvernight = closes <= opens;
        if (isYesterday) return isOvernight && time < closes;
        return opens <= time && (isOvernight || time < closes);
      });
    const yesterday = this.on(branchId, addDays(date, -1), own, factsId);
    return (
      this.on(branchId, date, own, factsId).some((day) => isWithin(day, false)) ||
      yesterday.some((day) => isWithin(day, true))
    );
  }
}

function agrees({ said }: HoursClaim, rows: readonly HoursRow[]): boolean {
  if ('restsFrom' in said) return isRest(said.restsFrom, said.restsTo, rows);
  if ('only' in said) return isOnly(said.only, rows);
  if ('unbroken' in said) return rows.length === 1 && rows.every(({ closed }) => !closed);
  if ('open' in said) return rows.some(({ closed }) => !closed) === said.open;
  return rows.some(({ opens, closes, closed }) => !closed && isTime(said.opens, opens) && isTime(said.closes, closes));
}

/** From the end of one period to the beginning of the next, or within what lies between them. */
function isRest(from: string, to: string, rows: readonly HoursRow[]): boolean {
  const isWhole = rows.some(({ closes }) => isTime(from, closes)) && rows.some(({ opens }) => isTime(to, opens));
  const isOutside = ({ opens = '', closes = '', closed }: HoursRow): boolean =>
    !closed && opens < closes && (closes <= from || opens >= to);
  const isWithin = rows.length > 1 && !`${from}${to}`.includes('~') && from < to && rows.every(isOutside);
  return isWhole || isWithin;
}

/** From when on it is evening, and until when noon. */
const EVENING_BEGINS = '16:00';

function isOnly(only: 'noon' | 'evening', rows: readonly HoursRow[]): boolean {
  const isSo = ({ opens = '', closes = '' }: HoursRow): boolean =>
    only === 'evening' ? opens >= EVENING_BEGINS : closes !== '' && closes <= EVENING_BEGINS && closes > opens;
  return rows.every((row) => !row.closed && isSo(row));
}

function isTime(said: string | undefined, told: string | undefined): boolean {
  if (said === undefined || said === told) return true;
  if (!said.endsWith('~') || told === undefined) return false;
  const onTwelve = (time: string): string => `${Number(time.slice(0, 2)) % 12}${time.slice(2, 5)}`;
  return onTwelve(said) === onTwelve(told);
}
