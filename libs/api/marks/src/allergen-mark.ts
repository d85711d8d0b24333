import type { RegulatedClaim } from '@tasty-food/api-vocabulary';
import type { AllergenCode } from '@tasty-food/contract';
import type { Mark, MarkOf } from './mark';

export type AllergenMark = MarkOf<'allergen'>;

/** The dishes that are spoken of; of `except` the contrary is said. */
export interface Subject {
  readonly ids: readonly string[];
  readonly except: readonly string[];
  /** "All burgers that we sell": of one that the branch never sells nothing is said. */
  readonly isOfMenu?: boolean;
}

/** The dishes that marks name, but for those that are only compared with. */
export function namedDishes(marks: readonly Mark[]): Subject | undefined {
  const named = marks.filter(
    (mark, at): mark is MarkOf<'dish'> => mark.is === 'dish' && marks[at - 1]?.is !== 'instead',
  );
  if (named.length === 0) return undefined;
  return {
    ids: [...new Set(named.flatMap(({ ids }) => ids))],
    except: named.flatMap(({ except = [] }) => except),
    ...(named.every(({ isOfMenu }) => isOfMenu) ? { isOfMenu: true } : {}),
  };
}

export function allergensIn(marks: readonly Mark[]): AllergenMark[] {
  return marks.filter((mark): mark is AllergenMark => mark.is === 'allergen');
}

export function codesOf(marks: readonly AllergenMark[]): AllergenCode[] {
  return [...new Set(marks.flatMap(({ codes }) => codes))];
}

/** An allergen that is meant and not written. */
export function bareMark(code: AllergenCode): AllergenMark {
  return { is: 'allergen', codes: [code], isKind: false, isLactose: false, ofGuest: false, start: 0, end: 0, at: 0 };
}

/** The regulated claim that "sans", "-free" or "vrij van" makes of this word. */
export function regulatedBy(mark: AllergenMark): { regulated?: RegulatedClaim } {
  // Not written beside the word, so the word of the register is meant: "Gluten: absent".
  if (mark.end === 0) return {};
  if (mark.isLactose) return { regulated: 'lactose-free' };
  return mark.codes.includes('gluten') && !mark.isKind ? { regulated: 'gluten-free' } : {};
}

export function has(marks: readonly Mark[], ...kinds: Mark['is'][]): boolean {
  return marks.some(({ is }) => kinds.includes(is));
}

export function isSign(mark: Mark | undefined, sign: string): boolean {
  return mark?.is === 'sign' && mark.sign === sign;
}

/** What stands between the items of one list. */
export function joins(mark: Mark): boolean {
  return mark.is === 'and' || (mark.is === 'sign' && [',', '/', '+'].includes(mark.sign));
}
