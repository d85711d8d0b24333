import type { Language } from '@tasty-food/contract';
import type { Discourse, ReadCell, ReadUnit, Unit } from '@tasty-food/api-claims';
import type { Claim, HouseClaim } from '@tasty-food/api-menu-claims';
import {
  cellsOf,
  compareClaims,
  compareHouseClaims,
  ownRowsOf,
  type Compared,
  type RowName,
} from '../register/compare-claims';
import type { RegisterView } from '../register/register-view';
import { stateWord, wordCorrection } from '../register/word-correction';
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
  register: RegisterView,
  quoted?: QuotedPassages,
): Released {
  const asRead = discourse.read(unit, register.index);
  const read = quoted?.bearsOut(unit.text, asRead) ? { ...asRead, doubt: undefined } : asRead;
  const house = compareHouseClaims(read.house, register);
  const from = { sourceLength: unit.text.length - shown, language: read.language };
  if (read.cells) return { ...from, ...checkRow(unit, read, read.cells, house, shown, register) };
  const { checked, wrong, factsIds, ownRows } = together(compareClaims(read, register), house);
  if (wrong.length === 0 && !read.doubt)
    return { ...from, text: unit.text.slice(shown), checked, corrected: 0, factsIds, ownRows };
  const correction = correctionOf(read, wrong, register);
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

/** Claims of dishes and of the house, each in the words of its rows. */
function correctionOf(read: ReadUnit, wrong: readonly (Claim | HouseClaim)[], register: RegisterView): string {
  const ofHouse = wrong.filter(
    (claim): claim is HouseClaim => claim.about === 'hours' || claim.about === 'certificate',
  );
  const ofDishes = wrong.filter((claim): claim is Claim => claim.about !== 'hours' && claim.about !== 'certificate');
  const lines = wordHouseClaims(ofHouse, register, read.language);
  if (ofDishes.length > 0 || read.doubt)
    lines.unshift(wordCorrection({ claims: read.claims, wrong: ofDishes, doubt: read.doubt }, register, read.language));
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

function checkRow(
  unit: Unit,
  read: ReadUnit,
  cells: readonly ReadCell[],
  house: Compared<HouseClaim>,
  shown: number,
  register: RegisterView,
): Omit<Released, keyof Origin> {
  const judged = cells.map((cell) => ({ cell, ...compareClaims(cell, register) }));
  const checked = judged.reduce((sum, each) => sum + each.checked, house.checked);
  const factsIds = [...new Set([...judged.flatMap((each) => each.factsIds), ...house.factsIds])];
  const ownRows = judged.flatMap(({ cell, ownRows }) =>
    cell.doubt ? [...ownRows, ...ownRowsOf(cell.doubt, register)] : ownRows,
  );
  if (house.wrong.length > 0) return correctRow(unit, read, house, shown, register);
  const faulty = judged.filter(({ cell, wrong }) => wrong.length > 0 || cell.doubt);
  if (faulty.length === 0) return { text: unit.text.slice(shown), checked, corrected: 0, factsIds, ownRows };
  const texts = judged.map(({ cell, wrong }) =>
    wrong.length > 0 || cell.doubt ? ` ${cellText(cell, wrong, register, read.language)} ` : cell.text,
  );
  const [before, after] = frameOf(unit.text);
  const row = `${before}|${texts.join('|')}|${after}`;
  const corrected = faulty.reduce((sum, { wrong }) => sum + Math.max(1, wrong.length), 0);
  return {
    text: shown > 0 ? `\n${row}` : row,
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
function cellText(
  cell: ReadCell,
  wrong: ReturnType<typeof compareClaims>['wrong'],
  register: RegisterView,
  language: Language,
): string {
  const cells = [...cellsOf(cell.claims)];
  for (const id of cell.doubt?.dishIds ?? []) cells.push([id, [...(cell.doubt?.codes ?? [])]]);
  const [only, other] = cells;
  if (only && !other && only[1].length === 1 && only[1][0]) return stateWord(only[0], only[1][0], register, language);
  return wordCorrection({ claims: cell.claims, wrong, doubt: cell.doubt }, register, language).replaceAll('|', '/');
}

/** What surrounds the words of a unit and stays: white space, the mark of a list or heading; line ends. */
function frameOf(text: string): [string, string] {
  const before = /^\s*(?:(?:[-*+•·◦▪–]|\d{1,3}[.)]|#{1,6}|>)\s+)?/.exec(text)?.[0] ?? '';
  return [before, /\s*$/.exec(text)?.[0] ?? ''];
}

function withOwn(factsIds: readonly string[], register: RegisterView): readonly string[] {
  return factsIds.length > 0 ? factsIds : [register.facts.factsId];
}
