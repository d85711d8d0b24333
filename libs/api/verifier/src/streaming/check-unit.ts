import type { Language } from '@tasty-food/contract';
import type { Discourse, ReadCell, ReadUnit, Unit } from '@tasty-food/api-discourse';
import type { Claim, HouseClaim } from '@tasty-food/api-menu-claims';
import type { Moment } from '@tasty-food/api-house-claims';
import { compareHouseOnDays, compareOnDays, type DayRows } from '../days/compare-on-days';
import { inPresent } from '../days/in-present';
import type { HeldDays } from '../days/spoken-days';
import { wordOnDays } from '../days/word-days';
import { cellsOf, ownRowsOf, type Compared, type RowName } from '../register/compare-claims';
import type { RegisterView } from '../register/register-view';
import { stateWord } from '../register/word-correction';
import { wordHouseClaims } from '../register/word-house-claims';
import type { QuotedPassages } from './quoted-passages';

/** What a released text stands for. */
interface Origin {
  /** How much of the text that was pushed, in UTF-16 code units. */
  readonly sourceLength: number;
  readonly language: Language;
}

/** Text that may go out, and what was compared to let it. */
export interface Released extends Origin {
  readonly text: string;
  /** Dish × allergen, diet, price and availability statements that were held against rows. */
  readonly checked: number;
  /** Of these, or of what could not be read, how many the register's own wording replaces. */
  readonly corrected: number;
  /** The rows they were held against. */
  readonly factsIds: readonly string[];
  /** Those of dishes that the turn was opened with: no look-up of the turn has brought these. */
  readonly ownRows: readonly RowName[];
}

/** One whole unit in -> what goes out in its place. `shown` characters of it were out before it was known to matter. */
export function checkUnit(
  unit: Unit,
  shown: number,
  discourse: Discourse,
  rows: DayRows,
  quoted?: QuotedPassages,
): Released {
  const { register, spoken, dated } = rows;
  const moments = spoken.read(unit, discourse.context.language);
  const apart = checkParts(unit, shown, discourse, rows);
  if (apart) return apart;
  const held = spoken.held(moments, dated.days);
  const asRead = discourse.read(readable(unit, held, rows), register.index);
  const read = quoted?.letBe(unit.text, asRead) ?? asRead;
  const house = compareHouseOnDays(read.house, moments, rows);
  const from = { sourceLength: unit.text.length - shown, language: read.language };
  if (read.cells) return { ...from, ...checkRow({ unit, read, moments }, read.cells, house, shown, rows) };
  const { checked, wrong, factsIds, ownRows } = together(compareOnDays(read, held, rows), house);
  if (wrong.length === 0 && !read.doubt)
    return { ...from, text: unit.text.slice(shown), checked, corrected: 0, factsIds, ownRows };
  const correction = correctionOf(read, wrong, held, rows);
  const [before, after] = frameOf(unit.text);
  // What is out cannot be taken back: the sentence breaks off, and the register's wording begins anew.
  const opening = shown > 0 ? '… ' : before;
  const corrected = Math.max(1, wrong.length);
  return {
    ...from,
    text: opening + correction + after,
    checked: Math.max(checked, 1),
    corrected,
    factsIds: withOwn(factsIds, register),
    ownRows: read.doubt ? [...ownRows, ...ownRowsOf(read.doubt, register)] : ownRows,
  };
}

/** A sentence that speaks of one day only, and not of today, as it would be said of today. */
function readable(unit: Unit, { days }: HeldDays, { today }: DayRows): Unit {
  if (unit.kind === 'row' || days.some((day) => day === today || day === undefined)) return unit;
  return { ...unit, text: inPresent(unit.text) };
}

/** Prices of several days in one sentence, each in a part of its own that is so on its day; undefined for anything else. */
function checkParts(unit: Unit, shown: number, discourse: Discourse, rows: DayRows): Released | undefined {
  const { register, spoken, dated } = rows;
  const { language } = discourse.context;
  const parts = spoken.partsOf(unit, language);
  if (!parts) return undefined;
  const compared: Compared[] = [];
  for (const [at, text] of parts.entries()) {
    const part = { ...unit, text: spoken.withoutTimes(text, language), opensLine: unit.opensLine && at === 0 };
    const held = spoken.held(spoken.ofCell(text, [], language), dated.days);
    const read = discourse.read(readable(part, held, rows), register.index);
    const isOfPrices =
      read.claims.length > 0 && read.claims.every(({ about }) => about === 'price' || about === 'amount');
    if (!isOfPrices || read.doubt || read.house.length > 0) return undefined;
    compared.push(compareOnDays(read, held, rows));
  }
  if (compared.some(({ wrong }) => wrong.length > 0)) return undefined;
  return {
    sourceLength: unit.text.length - shown,
    language,
    text: unit.text.slice(shown),
    checked: compared.reduce((sum, each) => sum + each.checked, 0),
    corrected: 0,
    factsIds: [...new Set(compared.flatMap(({ factsIds }) => factsIds))],
    ownRows: compared.flatMap(({ ownRows }) => ownRows),
  };
}

/** Claims of dishes and of the house, each in the words of its rows. */
function correctionOf(read: ReadUnit, wrong: readonly (Claim | HouseClaim)[], held: HeldDays, rows: DayRows): string {
  const ofHouse = wrong.filter(
    (claim): claim is HouseClaim => claim.about === 'hours' || claim.about === 'certificate',
  );
  const ofDishes = wrong.filter((claim): claim is Claim => claim.about !== 'hours' && claim.about !== 'certificate');
  const lines = wordHouseClaims(ofHouse, rows.register, read.language);
  if (ofDishes.length > 0 || read.doubt)
    lines.unshift(wordOnDays({ claims: read.claims, wrong: ofDishes, doubt: read.doubt }, held, rows, read.language));
  return lines.join(' ');
}

function together(dishes: Compared, house: Compared<HouseClaim>): Compared<Claim | HouseClaim> {
  return {
    checked: dishes.checked + house.checked,
    wrong: [...dishes.wrong, ...house.wrong],
    factsIds: [...new Set([...dishes.factsIds, ...house.factsIds])],
    ownRows: dishes.ownRows,
  };
}

/** A row as it was read, with the times that it speaks of. */
interface RowRead {
  readonly unit: Unit;
  readonly read: ReadUnit;
  readonly moments: readonly Moment[];
}

function checkRow(
  row: RowRead,
  cells: readonly ReadCell[],
  house: Compared<HouseClaim>,
  shown: number,
  rows: DayRows,
): Omit<Released, keyof Origin> {
  const { unit, read, moments } = row;
  const { register, spoken, dated } = rows;
  const judged = cells.map((cell) => {
    const held = spoken.held(spoken.ofCell(cell.text, moments, read.language), dated.days);
    return { cell, held, ...compareOnDays(cell, held, rows) };
  });
  const checked = judged.reduce((sum, each) => sum + each.checked, house.checked);
  const factsIds = [...new Set([...judged.flatMap((each) => each.factsIds), ...house.factsIds])];
  const ownRows = judged.flatMap(({ cell, ownRows }) =>
    cell.doubt ? [...ownRows, ...ownRowsOf(cell.doubt, register)] : ownRows,
  );
  if (house.wrong.length > 0) return correctRow(unit, read, house, shown, register);
  const faulty = judged.filter(({ cell, wrong }) => wrong.length > 0 || cell.doubt);
  if (faulty.length === 0) return { text: unit.text.slice(shown), checked, corrected: 0, factsIds, ownRows };
  const texts = judged.map(({ cell, wrong, held }) =>
    wrong.length > 0 || cell.doubt ? ` ${cellText(cell, wrong, held, rows, read.language)} ` : cell.text,
  );
  const [before, after] = frameOf(unit.text);
  const written = `${before}|${texts.join('|')}|${after}`;
  const corrected = faulty.reduce((sum, { wrong }) => sum + Math.max(1, wrong.length), 0);
  return {
    text: shown > 0 ? `\n${written}` : written,
    checked: Math.max(checked, 1),
    corrected,
    factsIds: withOwn(factsIds, register),
    ownRows,
  };
}

/** A row of hours or certificates that is wrong keeps its first cell; the rest is the rows' own wording. */
function correctRow(
  unit: Unit,
  read: ReadUnit,
  { checked, wrong, factsIds }: Compared<HouseClaim>,
  shown: number,
  register: RegisterView,
): Omit<Released, keyof Origin> {
  const [first = '', ...others] = read.cells ?? [];
  const words = wordHouseClaims(wrong, register, read.language).join(' ').replaceAll('|', '/');
  const [before, after] = frameOf(unit.text);
  const texts = [first === '' ? '' : first.text, ` ${words} `, ...others.slice(1).map(() => ' ')];
  const row = `${before}|${texts.join('|')}|${after}`;
  return { text: shown > 0 ? `\n${row}` : row, checked, corrected: wrong.length, factsIds, ownRows: [] };
}

/** In a cell of one dish and one allergen the state says all. */
function cellText(cell: ReadCell, wrong: Compared['wrong'], held: HeldDays, rows: DayRows, language: Language): string {
  const { register, spoken } = rows;
  const cells = [...cellsOf(cell.claims)];
  for (const id of cell.doubt?.dishIds ?? []) cells.push([id, [...(cell.doubt?.codes ?? [])]]);
  const [only, other] = cells;
  if (spoken.isOfToday(held) && only && !other && only[1].length === 1 && only[1][0])
    return stateWord(only[0], only[1][0], register, language);
  return wordOnDays({ claims: cell.claims, wrong, doubt: cell.doubt }, held, rows, language).replaceAll('|', '/');
}

/** What surrounds the words of a unit and stays: white space, the mark of a list or heading; line ends. */
function frameOf(text: string): [string, string] {
  const before = /^\s*(?:(?:[-*+•·◦▪–]|\d{1,3}[.)]|#{1,6}|>)\s+)?/.exec(text)?.[0] ?? '';
  return [before, /\s*$/.exec(text)?.[0] ?? ''];
}

function withOwn(factsIds: readonly string[], register: RegisterView): readonly string[] {
  return factsIds.length > 0 ? factsIds : [register.facts.factsId];
}
