import type { Mark, Sentence } from '@tasty-food/api-marks';

/** The marks of a question, as a question means them. */
export function marksAsked(asked: Sentence): readonly Mark[] {
  return withoutNamesOf(compared(asked));
}

/** "Vergelijk de mayonaise met de andalouse": both are dishes, and the one is no ingredient of the other. */
function compared({ marks, tokens }: Sentence): readonly Mark[] {
  const isCompared = tokens.some((token) => token.kind === 'word' && COMPARES.test(token.folded));
  if (!isCompared) return marks;
  return marks.map((mark): Mark => {
    const { start, end, at } = mark;
    return mark.is === 'part' && mark.ids ? { is: 'dish', ids: mark.ids, start, end, at } : mark;
  });
}

const COMPARES = /^(?:vergelijk|vergelijken|vergelijking|compare[rz]?|comparaison|comparison|verschil|difference)$/;

/** "Is the fried squid available?" names a dish by what is in it, and asks of no allergen. */
function withoutNamesOf(asked: readonly Mark[]): readonly Mark[] {
  const isOfSale = asked.some(({ is }) => is === 'available' || is === 'out');
  const isOfAllergens = asked.some((mark) => mark.is === 'allergic' || (mark.is === 'allergen' && !mark.isKind));
  return isOfSale && !isOfAllergens ? asked.filter(({ is }) => is !== 'allergen') : asked;
}
