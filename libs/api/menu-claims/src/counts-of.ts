import type { Mark } from '@tasty-food/api-marks';
import { numberWords, type Token } from '@tasty-food/api-vocabulary';

/** How many of each dish, where it is said: "2 × the Perron", "vijf keer Halloumi", "trois portions de frites". */
export type Counts = Readonly<Record<string, number>>;

/** In tokens: so far before a dish stands its number. */
const REACH = 5;
const BETWEEN =
  /^(x|fois|keer|maal|times?|portions?|porties?|stuks?|stukken|pieces?|menus?|pots?|potjes?|verres?|glazen|de|d|du|des|van|of|the|le|la|les|l)$/;
const COUNT_MAX = 99;

export function countsIn(marks: readonly Mark[], tokens: readonly Token[]): Counts {
  const counts: Record<string, number> = {};
  for (const mark of marks) {
    const [id, other] = mark.is === 'dish' || mark.is === 'part' ? (mark.ids ?? []) : [];
    const count = id === undefined || other !== undefined ? undefined : countBefore(tokens, mark.at);
    if (id !== undefined && count !== undefined) counts[id] = count;
  }
  return counts;
}

/** The number that a cell of a table holds by itself. */
export function countAlone(text: string): number | undefined {
  const [, count] = /^\s*(\d{1,2})\s*(?:[x×*]|st\.?|pcs?\.?|stuks?)?\s*$/iu.exec(text) ?? [];
  return count === undefined ? undefined : Number(count);
}

function countBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') return undefined;
    const number = numberWords(tokens, from);
    if (number) return number.value <= COUNT_MAX && number.value > 0 ? number.value : undefined;
    if (!BETWEEN.test(token.folded)) return undefined;
  }
  return undefined;
}

/** A dish that is sold, by its one id. */
export interface Sold {
  readonly ids: readonly string[];
  readonly at: number;
}

/** The dishes that marks name one by one, those that are said to come with others too. */
export function soldDishes(marks: readonly Mark[]): Sold[] {
  return marks.flatMap((mark): Sold[] => {
    const isSold = mark.is === 'dish' ? !mark.quantified : mark.is === 'part';
    const ids = mark.is === 'dish' || mark.is === 'part' ? (mark.ids ?? []) : [];
    return isSold && ids.length === 1 ? [{ ids, at: mark.at }] : [];
  });
}
