import type { Diet } from '@tasty-food/contract';
import type { WordToken } from '../words/token';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import type { Mark, MarkOf, Sentence } from './mark';
import { splitSegments } from './split-segments';

/** With these a sum is no price of one dish now and here. */
const NOT_A_PRICE =
  /^(total|totaal|ensemble|together|samen|reduction|discount|korting|promo|promotion|promotie|remise|plateformes?|platforms?|uber|deliveroo|takeaway|supplement|extra|toeslag|difference|verschil|cheaper|duurder|goedkoper|cher|chere|expensive|more|fois|times|keer|livraison|delivery|formule|ancien|old|oude|avant|before|staff|personnel|personeel|addition|bill|rekening|rembours\w*|refund\w*|terugbetal\w*|deux|two|twee|trois|three|drie|moins|less|minder|plus|budget|meer|under|onder|sous|dessous|instead|\d{1,2})$/;
/** With these a sentence speaks of another time or place. */
const NOT_NOW =
  /^(until|jusqu|jusque|tot|from|partir|vanaf|tomorrow|demain|morgen|later|tard|yesterday|hier|gisteren|soon|bientot|binnenkort|again|retour|back|weer|opnieuw|next|prochaine|volgende|if|si|als|when|quand|lorsque|version|versie|variante|option|optie)$/;

/** Diets, prices and availability: read where they are said plainly, and let be otherwise. */
export function readOtherClaims({ marks, tokens }: Sentence, context: Context, lead: Lead): Claim[] {
  const dishes = singleDishes(marks);
  const words = tokens.filter((token): token is WordToken => token.kind === 'word').map(({ folded }) => folded);
  const leadDish = dishes.length === 0 && lead.dishIds.length === 1 ? lead.dishIds[0] : undefined;
  return [
    ...readPrices(marks, dishes, words, leadDish ?? (dishes.length === 0 ? spokenDish(words, context) : undefined)),
    ...readDiets(marks, dishes, leadDish ?? pronounDish(marks, context)),
    ...splitSegments(marks).flatMap((segment) => readAvailability(segment.marks, words)),
  ];
}

function singleDishes(marks: readonly Mark[]): MarkOf<'dish'>[] {
  return marks.filter(
    (mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.ids.length === 1 && !mark.quantified,
  );
}

function pronounDish(marks: readonly Mark[], context: Context): string | undefined {
  return marks.some(({ is }) => is === 'this') && context.dishIds.length === 1 ? context.dishIds[0] : undefined;
}

/** Longer sentences with one price and no dish may tell the price of something else. */
const PRICE_MAX_WORDS = 5;

function spokenDish(words: readonly string[], { dishIds }: Context): string | undefined {
  return words.length <= PRICE_MAX_WORDS && dishIds.length === 1 ? dishIds[0] : undefined;
}

function readPrices(
  marks: readonly Mark[],
  dishes: readonly MarkOf<'dish'>[],
  words: readonly string[],
  leadDish: string | undefined,
): Claim[] {
  const prices = marks.filter((mark): mark is MarkOf<'price'> => mark.is === 'price');
  if (prices.length === 0 || words.some((word) => NOT_A_PRICE.test(word))) return [];
  const [only, another] = prices;
  // "- Prix : 12,90 €" under the name of a dish, a cell of its row, "It's €12.90." after its name.
  if (leadDish !== undefined && only && !another && words.length <= PRICE_MAX_WORDS)
    return [{ about: 'price', dishId: leadDish, cents: only.cents }];
  if (prices.length !== dishes.length) return [];
  if (marks.some(({ is }) => is === 'not' || is === 'hedge' || is === 'instead')) return [];
  // A price stands behind its dish: "the Perron at €12.90 and the Smoky at €11.50".
  const inTurn = marks.filter((mark) => mark.is === 'price' || (mark.is === 'dish' && dishes.includes(mark)));
  const paired = inTurn.every((mark, at) => mark.is === (at % 2 === 0 ? 'dish' : 'price'));
  if (!paired) return [];
  return prices.map(({ cents }, at) => ({ about: 'price', dishId: dishes[at]?.ids[0] ?? '', cents }));
}

const DIETS: readonly Extract<Diet, Mark['is']>[] = ['halal', 'vegetarian', 'vegan'];

function readDiets(marks: readonly Mark[], dishes: readonly MarkOf<'dish'>[], otherDish: string | undefined): Claim[] {
  const ids = dishes.length > 0 ? dishes.map(({ ids: [id = ''] }) => id) : otherDish === undefined ? [] : [otherDish];
  const said = marks.filter(({ is }) => (DIETS as readonly string[]).includes(is));
  const plain = !marks.some(({ is }) =>
    [
      'may',
      'modal',
      'hedge',
      'except',
      'if',
      'some',
      'others',
      'whether',
      'check',
      'neither',
      'but',
      'part',
      'free',
      'unlike',
    ].includes(is),
  );
  if (ids.length === 0 || said.length === 0 || !plain) return [];
  const not =
    marks.filter(({ is }) => is === 'not' || is === 'no').length || Number(marks.some(({ is }) => is === 'ne'));
  const linked = marks.some(
    (mark) => ['is', 'suits', 'this'].includes(mark.is) || (mark.is === 'sign' && mark.sign === ':'),
  );
  if (!linked || not > 1 || (not === 1 && said.length > 1)) return [];
  return ids.flatMap((dishId) =>
    said.map(({ is }) => ({ about: 'diet', dishId, diet: is as Diet, holds: not === 0 }) as const),
  );
}

function readAvailability(marks: readonly Mark[], words: readonly string[]): Claim[] {
  const dishes = singleDishes(marks);
  const said = marks.filter(({ is }) => is === 'available' || is === 'out');
  const [only] = said;
  const negated = marks.filter(({ is }) => is === 'not').length;
  if (!only || said.length !== 1 || negated > 1 || dishes.length === 0 || words.some((word) => NOT_NOW.test(word)))
    return [];
  if (marks.some(({ is }) => ['whether', 'check', 'if', 'but', 'except', 'hedge', 'others', 'some'].includes(is)))
    return [];
  const available = (only.is === 'available') === (negated === 0);
  return dishes.map(({ ids: [dishId = ''] }) => ({ about: 'availability', dishId, available }));
}
