import type { Mark, MarkOf, Sentence, WordToken } from '@tasty-food/api-vocabulary';
import type { Claim } from '../claim';
import type { Context, Lead } from '../text/context';
import { placeAt, singleDishes } from './place-of';

/** With these a sum is no price of a dish now and here. */
const OF_ELSE =
  /^(reductions?|discounts?|korting|promo|promotions?|promotie|remises?|plateformes?|platforms?|platformen|uber|deliveroo|takeaway|supplements?|extra|toeslag|livraisons?|delivery|levering|formules?|ancien|old|oude|avant|before|staff|personnel|personeel|addition|bill|rekening|rembours\w*|refund\w*|terugbetal\w*|budget|under|onder|sous|dessous|fidelite|loyalty|cadeau|gift|prime|bonus|consigne|deposit|statiegeld|pourboire|tip|fooi|billets?|biljet\w*)$/;
/** The sum is of several dishes, or of several of one. */
const OF_SUMS =
  /^(total|totaal|totale|ensemble|together|samen|fois|times|keer|deux|two|twee|trois|three|drie|quatre|four|vier|menus?|plus|et|and|en|avec|with|met|\d{1,2})$/;
const TOTAL = /^(total|totaal|totale|ensemble|together|samen|tout|altogether|alles)$/;
const COUNTS = /^(fois|times|keer|deux|two|twee|trois|three|drie|quatre|four|vier|double|dubbel|\d{1,2})$/;
const COMPARES =
  /^(difference|verschil|cheaper|duurder|goedkoper|cher|chere|dearer|expensive|more|meer|plus|moins|less|minder|instead|lieu|plaats|contre|tegenover|versus|rather|plutot|ailleurs|elsewhere|elders)$/;
const SAME = /^(meme|memes|same|zelfde|both|each|chacun|chacune|allebei|beide|elk|every|deux|all)$/;
const SAME_PRICE = /^(evenveel|autant|even duur)$/;
const OF_PRICES =
  /^(prix|prijs|prijzen|prices?|costs?|kost|kosten|coute|coutent|tarif|tarief|payer|paye|pay|pays|betaal\w*)$/;
/** Longer sentences with one price and no dish may tell the price of something else. */
const PRICE_MAX_WORDS = 5;
const REFERRING_MAX_WORDS = 12;
const COSTS = /^(coute|coutent|revient|costs?|kost|kosten|prix|price|prijs|facture\w*|priced|vendue?s?|sold|verkocht)$/;

/**
 * What a sentence tells of prices. Each sum beside dishes is accounted for: the price of the one it stands behind, of one of them, or of
 * some of them together.
 */
export function readPrices(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { marks, tokens } = sentence;
  const words = tokens.filter((token): token is WordToken => token.kind === 'word').map(({ folded }) => folded);
  if (words.some((word) => OF_ELSE.test(word))) return [];
  const prices = marks.filter((mark): mark is MarkOf<'price'> => mark.is === 'price');
  const dishes = singleDishes(marks);
  if (marks.some(({ is }) => is === 'hedge')) return [];
  const sameIds = samePriced(dishes, words, context);
  const same: Claim[] =
    prices.length < 2 && sameIds.length > 1
      ? [{ about: 'same-price', dishId: sameIds[0] ?? '', dishIds: sameIds, ...placeAt(sentence, dishes[0]?.at ?? 0) }]
      : [];
  if (prices.length === 0) return same;
  const told = toldPrices(sentence, prices, dishes, words, context, lead);
  return [...same, ...told];
}

function toldPrices(
  sentence: Sentence,
  prices: readonly MarkOf<'price'>[],
  dishes: readonly MarkOf<'dish'>[],
  words: readonly string[],
  context: Context,
  lead: Lead,
): Claim[] {
  const { marks } = sentence;
  const [only, another] = prices;
  const priced = (dishId: string, { cents, at }: MarkOf<'price'>): Claim => ({
    about: 'price',
    dishId,
    cents,
    ...placeAt(sentence, at),
  });
  // "- Prix : 12,90 €" under the name of a dish, a cell of its row, "It's €12.90." after its name.
  const spoken = dishes.length === 0 ? spokenDish(marks, words, context, lead) : undefined;
  if (spoken !== undefined && only && !another) return [priced(spoken, only)];
  const same = only && !another ? sameFor(marks, words, context) : [];
  if (only && same.length > 0) return same.map((dishId) => priced(dishId, only));
  if (dishes.length === 0) return only && !another ? totalOf(words, only, context) : [];
  const isPlain =
    !words.some((word) => COMPARES.test(word)) && !marks.some(({ is }) => is === 'not' || is === 'instead');
  // A price stands behind its dish: "the Perron at €12.90 and the Smoky at €11.50".
  const inTurn = marks.filter((mark) => mark.is === 'price' || (mark.is === 'dish' && dishes.includes(mark)));
  const isPaired =
    prices.length === dishes.length && inTurn.every((mark, at) => mark.is === (at % 2 === 0 ? 'dish' : 'price'));
  if (isPaired && isPlain && !words.some((word) => COUNTS.test(word)))
    return prices.map((price, at) => priced(dishes[at]?.ids[0] ?? '', price));
  const dishIds = [...new Set(dishes.flatMap(({ ids }) => ids))];
  return prices.map((price) => ({
    about: 'amount',
    dishId: nearest(dishes, price),
    dishIds,
    cents: price.cents,
    ...(isPlain ? {} : { isCompared: true }),
    ...(words.some((word) => OF_SUMS.test(word)) ? { isSum: true } : {}),
    ...(words.some((word) => COUNTS.test(word)) ? { isCounted: true } : {}),
    ...placeAt(sentence, price.at),
  }));
}

/** "Together that is €19.60": of the dishes told before. */
function totalOf(words: readonly string[], { cents }: MarkOf<'price'>, { toldDishIds }: Context): Claim[] {
  const dishIds = [...toldDishIds];
  const [dishId] = dishIds;
  if (dishId === undefined || !words.some((word) => TOTAL.test(word))) return [];
  return [{ about: 'amount', dishId, dishIds, cents, isSum: true }];
}

function nearest(dishes: readonly MarkOf<'dish'>[], price: Mark): string {
  const [near] = dishes.toSorted((one, other) => Math.abs(one.at - price.at) - Math.abs(other.at - price.at));
  return near?.ids[0] ?? '';
}

function spokenDish(
  marks: readonly Mark[],
  words: readonly string[],
  { dishIds }: Context,
  lead: Lead,
): string | undefined {
  const isShort = words.length <= PRICE_MAX_WORDS && !words.some((word) => TOTAL.test(word));
  if (isShort && lead.dishIds.length === 1) return lead.dishIds[0];
  if (words.some((word) => TOTAL.test(word))) return undefined;
  const isReferred =
    words.length <= REFERRING_MAX_WORDS &&
    marks.some(({ is }) => is === 'this') &&
    words.some((word) => COSTS.test(word));
  return (isShort || isReferred) && dishIds.length === 1 ? dishIds[0] : undefined;
}

/** "They are both €11.90", "every sauce pot is 90 cents": the dishes that one price is told of. */
function sameFor(marks: readonly Mark[], words: readonly string[], { dishIds }: Context): readonly string[] {
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const quantity = named.find(({ quantified }) => quantified);
  if (quantity) return quantity.ids.filter((id) => !quantity.except?.includes(id));
  if (!words.some((word) => SAME.test(word))) return [];
  const told = named.length > 0 ? named.flatMap(({ ids }) => (ids.length === 1 ? ids : [])) : dishIds;
  return told.length > 1 ? told : [];
}

/** "The iced tea costs the same as the lemonade." */
function samePriced(
  dishes: readonly MarkOf<'dish'>[],
  words: readonly string[],
  { dishIds }: Context,
): readonly string[] {
  const isSame =
    words.some((word) => SAME_PRICE.test(word)) ||
    (words.some((word) => /^(meme|same|zelfde)$/.test(word)) && words.some((word) => OF_PRICES.test(word)));
  const isDenied = words.some((word) => /^(pas|niet|not|geen|no|sans|zonder)$/.test(word));
  if (!isSame || isDenied || dishes.length === 0) return [];
  const named = [...new Set(dishes.flatMap(({ ids }) => ids))];
  return named.length > 1 ? named : [...new Set([...named, ...(dishIds.length === 1 ? dishIds : [])])];
}
