import type { Mark, MarkOf, Sentence, WordToken } from '@tasty-food/api-vocabulary';
import type { Claim } from '../claim';
import type { Context, Lead } from '../text/context';
import { readAvailability } from './read-availability';
import { readDiets } from './read-diets';

/** With these a sum is no price of one dish now and here. */
const NOT_A_PRICE =
  /^(total|totaal|ensemble|together|samen|reduction|discount|korting|promo|promotion|promotie|remise|plateformes?|platforms?|uber|deliveroo|takeaway|supplement|extra|toeslag|difference|verschil|cheaper|duurder|goedkoper|cher|chere|expensive|more|fois|times|keer|livraison|delivery|formule|ancien|old|oude|avant|before|staff|personnel|personeel|addition|bill|rekening|rembours\w*|refund\w*|terugbetal\w*|deux|two|twee|trois|three|drie|moins|less|minder|plus|budget|meer|under|onder|sous|dessous|instead|\d{1,2})$/;
/** Diets, prices and availability: read where they are said plainly, and let be otherwise. */
export function readOtherClaims(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { marks, tokens, branchIds } = sentence;
  const [branchId, other] = branchIds;
  const dishes = singleDishes(marks);
  const words = tokens.filter((token): token is WordToken => token.kind === 'word').map(({ folded }) => folded);
  const place = branchId === undefined || other !== undefined ? {} : { branchId };
  const leadDish = dishes.length === 0 && lead.dishIds.length === 1 ? lead.dishIds[0] : undefined;
  return [
    ...readPrices(
      marks,
      dishes,
      words,
      leadDish ?? (dishes.length === 0 ? spokenDish(words, context) : undefined),
      context,
    ).map((claim) => ({ ...claim, ...place })),
    ...readDiets(marks, context, lead),
    ...readAvailability(sentence, context, lead),
  ];
}

function singleDishes(marks: readonly Mark[]): MarkOf<'dish'>[] {
  return marks.filter(
    (mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.ids.length === 1 && !mark.quantified,
  );
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
  context: Context,
): Claim[] {
  const prices = marks.filter((mark): mark is MarkOf<'price'> => mark.is === 'price');
  if (prices.length === 0 || words.some((word) => NOT_A_PRICE.test(word))) return [];
  const [only, another] = prices;
  // "- Prix : 12,90 €" under the name of a dish, a cell of its row, "It's €12.90." after its name.
  if (leadDish !== undefined && only && !another && words.length <= PRICE_MAX_WORDS)
    return [{ about: 'price', dishId: leadDish, cents: only.cents }];
  const same = only && !another ? sameFor(marks, words, context) : [];
  if (only && same.length > 0) return same.map((dishId) => ({ about: 'price', dishId, cents: only.cents }));
  if (prices.length !== dishes.length) return [];
  if (marks.some(({ is }) => is === 'not' || is === 'hedge' || is === 'instead')) return [];
  // A price stands behind its dish: "the Perron at €12.90 and the Smoky at €11.50".
  const inTurn = marks.filter((mark) => mark.is === 'price' || (mark.is === 'dish' && dishes.includes(mark)));
  const paired = inTurn.every((mark, at) => mark.is === (at % 2 === 0 ? 'dish' : 'price'));
  if (!paired) return [];
  return prices.map(({ cents }, at) => ({ about: 'price', dishId: dishes[at]?.ids[0] ?? '', cents }));
}

const SAME = /^(meme|memes|same|zelfde|both|each|chacun|chacune|allebei|beide|elk|every|deux|all)$/;

/** "They are both €11.90", "every sauce pot is 90 cents": the dishes that one price is told of. */
function sameFor(marks: readonly Mark[], words: readonly string[], { dishIds }: Context): readonly string[] {
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const quantity = named.find(({ quantified }) => quantified);
  if (quantity) return quantity.ids.filter((id) => !quantity.except?.includes(id));
  if (!words.some((word) => SAME.test(word))) return [];
  const told = named.length > 0 ? named.flatMap(({ ids }) => (ids.length === 1 ? ids : [])) : dishIds;
  return told.length > 1 ? told : [];
}
