import { wordsOf } from '@tasty-food/api-vocabulary';
import type { Mark, Sentence } from '@tasty-food/api-marks';
import { type Claim, type Counts, type DietMark, isDiet, saidOf } from '@tasty-food/api-menu-claims';

/** What the head of a column, or of a row, says that its cells tell of a dish on the menu. */
export interface MenuColumn {
  readonly diet?: DietMark;
  /** A yes says that the dish is there (true), or that it is out (false). */
  readonly sale?: boolean;
  readonly isPrice?: boolean;
  /** "Not suitable for" */
  readonly isTurned?: boolean;
}

/** "Nog?", "Op", "86" */
const LEFT = /^(?:nog|nog (?:over|er|te krijgen)|left|over|reste|encore|on|on (?:today|now|tonight))$/;
const OUT = /^(?:op|86|86d|86 list|niet meer|gone)$/;
const NOT_NOW =
  /\b(?:tomorrow|morgen|demain|later|again|weer|terug|retour|back|until|tot|jusqu\w*|hier|gisteren|yesterday)\b/;
const PRICE = /\b(?:prix|prijs|prijzen|prices?|costs?|kost|kostprijs|tarif|tarief|eur|euros?)\b/;
/** "Suitable for vegans?", "convient aux végans" */
const BESIDE_DIET: readonly Mark['is'][] = ['sign', 'suits', 'if', 'also', 'is'];
const TURNS: readonly Mark['is'][] = ['not', 'no', 'ne', 'neither', 'avoid', 'free', 'except'];

export function menuColumnOf({ marks, tokens }: Sentence, text: string): MenuColumn {
  const words = wordsOf(tokens);
  const head = words.join(' ');
  if (PRICE.test(head) || text.includes('€')) return { isPrice: true };
  if (marks.some(({ is }) => TURNS.includes(is))) return { isTurned: true };
  const [diet, other] = marks.filter(({ is }) => !BESIDE_DIET.includes(is));
  if (diet && isDiet(diet) && !other) return { diet: diet.is };
  const isOfElse = NOT_NOW.test(head) || marks.some(({ is }) => is === 'dish' || is === 'allergen' || is === 'name');
  if (isOfElse) return {};
  const sale = LEFT.test(head) ? true : OUT.test(head) ? false : saidOf(words);
  return sale === undefined ? {} : { sale };
}

/** "| Waffle | yes | 8 |" below "vegetarian", "available" and "price (€)"; undefined where the cell says something else. */
export function readMenuCell(
  text: string,
  { marks, tokens }: Sentence,
  { diet, sale, isPrice, isTurned }: MenuColumn,
  [dishId, other]: readonly string[],
  counts: Counts,
): { readonly claims: readonly Claim[] } | undefined {
  if (dishId === undefined || other !== undefined) return undefined;
  const cents = isPrice ? bareCents(text) : undefined;
  if (cents !== undefined) {
    const isCounted = counts[dishId] !== undefined;
    const sum: Claim = { about: 'amount', dishId, dishIds: [dishId], cents, counts, isSum: true };
    return { claims: [isCounted ? sum : { about: 'price', dishId, cents }] };
  }
  const words = wordsOf(tokens);
  const holds = saidYes(marks);
  if (diet && holds !== undefined) return { claims: [{ about: 'diet', dishId, diet, holds }] };
  if (sale !== undefined && holds !== undefined)
    return { claims: [{ about: 'availability', dishId, available: holds === sale }] };
  // "| Waffle | vegetarian |" below "diet"
  const isBareDiet =
    marks.some(isDiet) && marks.every((mark) => isDiet(mark) || mark.is === 'sign' || mark.is === 'and');
  const isAlone = isBareDiet && words.length <= marks.length;
  return isAlone && !diet && !isTurned
    ? { claims: marks.filter(isDiet).map(({ is }): Claim => ({ about: 'diet', dishId, diet: is, holds: true })) }
    : undefined;
}

/** In euros, without their name: "8". */
function bareCents(text: string): number | undefined {
  const [, euros] = /^\W*(\d{1,3})(?:,-|\.-)?\W*$/.exec(text) ?? [];
  return euros === undefined ? undefined : Number(euros) * 100;
}

/** As a word or a tick; undefined where neither, or both, are said. */
function saidYes(marks: readonly Mark[]): boolean | undefined {
  const said = marks.filter((mark) => ['yes', 'no', 'not'].includes(mark.is === 'sign' ? mark.sign : mark.is));
  const [only, other] = said;
  if (!only || other) return undefined;
  return only.is === 'yes' || (only.is === 'sign' && only.sign === 'yes');
}
