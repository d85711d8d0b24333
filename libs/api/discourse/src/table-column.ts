import type { Mark, Sentence } from '@tasty-food/api-marks';
import { foldWord } from '@tasty-food/api-vocabulary';
import type { AllergenCode } from '@tasty-food/contract';
import { CONTAINS, DIETS, type Lead } from '@tasty-food/api-menu-claims';
import { type MenuColumn, menuColumnOf } from './menu-column';
import { readLead } from './read-lead';

/** `unknown`: it is named after something that is not on the menu. */
export type Column = Omit<Lead, 'level'> & MenuColumn & { readonly unknown?: string; readonly isOfElse?: boolean };

export const NO_COLUMN: Column = { dishIds: [], codes: [] };

export function columnOf(sentence: Sentence, text: string): Column {
  const { marks } = sentence;
  const isOfElse = marks.some(
    (mark) => mark.is === 'part' || (mark.is === 'name' && !REMARKS.test(foldWord(mark.text))),
  );
  const lead = { ...readLead(marks, 0), ...menuColumnOf(sentence, text), ...(isOfElse ? { isOfElse } : {}) };
  const isList = marks.some(({ is }) => is === 'allergens') && lead.codes.length === 0 && !lead.allowed;
  const [only, other] = marks.filter(({ is }) => is !== 'sign');
  if (only?.is === 'name' && !other) return { ...lead, unknown: only.text };
  return isList ? { ...lead, allowed: CONTAINS } : lead;
}

/** Heads below which anything may be told. */
const REMARKS =
  /^(?:results?|resultats?|resultaat|remarks?|remarques?|opmerking(?:en)?|notes?|infos?|status|statut|answers?|antwoord|reponse|verdict|conclusion?|conclusie|register|registre)$/;

/** "| Tart | Milk |": over the names of dishes stands their kind, and no dish that is called so. */
export function withoutKind(column: Column, at: number): Column {
  return at === 0 && column.dishIds.length > 1 ? { ...column, dishIds: [] } : column;
}

/** "| Mousse | egg: yes | nuts: no |": the columns of a table that has no heads, which are those that were asked for. */
export function bareColumns(
  [first, ...others]: readonly Sentence[],
  asked: readonly AllergenCode[],
): Column[] | undefined {
  const [dish, other] = first?.marks.filter(({ is }) => is === 'dish') ?? [];
  const isNamed = dish?.is === 'dish' && dish.ids.length === 1 && !other;
  if (!isNamed || !others.some(({ marks }) => marks.some(isOfRow))) return undefined;
  return [NO_COLUMN, ...others.map((_, at) => ({ ...NO_COLUMN, codes: codeAt(at, others.length, asked) }))];
}

function codeAt(at: number, count: number, asked: readonly AllergenCode[]): readonly AllergenCode[] {
  return count === asked.length ? asked.slice(at, at + 1) : asked;
}

/** What no head of a column says. */
function isOfRow(mark: Mark): boolean {
  return OF_ROWS.includes(mark.is) || isTick(mark);
}

const OF_ROWS: readonly Mark['is'][] = ['yes', 'no', 'not', 'may', 'price', 'unknown', 'out', ...DIETS];

function isTick(mark: Mark): boolean {
  return mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no');
}
