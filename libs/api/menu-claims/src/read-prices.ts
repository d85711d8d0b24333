import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import type { WordToken } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { type Counts, countsIn, type Sold, soldDishes } from './counts-of';
import { placeAt } from './place-of';
import { orderIn } from './read-price-order';
import { samePriced } from './same-priced';

/** With these a sum is no price of a dish now and here. */
const OF_ELSE =
  /^(reductions?|discounts?|korting|promo|promotions?|promotie|remises?|plateformes?|platforms?|platformen|uber|deliveroo|takeaway|supplements?|extra|toeslag|livraisons?|delivery|levering|formules?|ancien|old|oude|avant|before|staff|personnel|personeel|addition|bill|rekening|rembours\w*|refund\w*|terugbetal\w*|budget|under|onder|sous|dessous|fidelite|loyalty|cadeau|gift|prime|bonus|consigne|deposit|statiegeld|pourboire|tip|fooi|billets?|biljet\w*)$/;
/** The sum is of several dishes, or of several of one. */
const OF_SUMS =
  /^(total|totaal|totale|ensemble|together|samen|fois|times|keer|deux|two|twee|trois|three|drie|quatre|four|vier|menus?|plus|et|and|en|avec|with|met|\d{1,2})$/;
const TOTAL = /^(total|totaal|totale|ensemble|together|samen|tout|altogether|alles)$/;
const COUNTS = /^(fois|times|keer|deux|two|twee|trois|three|drie|quatre|four|vier|double|dubbel|\d{1,2})$/;
/** "Dans les deux restaurants": no two of a dish. */
const PLACES =
  /^(places?|plaatsen|endroits?|restaurants?|branches|zaken|vestigingen|filialen|etablissements|succursales)$/;
const COMPARES =
  /^(difference|verschil|cheaper|duurder|goedkoper|cher|chere|dearer|expensive|more|meer|plus|moins|less|minder|instead|lieu|plaats|gap|ecart|scheelt|by|difference|contre|tegenover|versus|rather|plutot|ailleurs|elsewhere|elders)$/;
const SAME = /^(meme|memes|same|zelfde|both|each|chacun|chacune|allebei|beide|elk|every|deux|all)$/;
/** Longer sentences with one price and no dish may tell the price of something else. */
const PRICE_MAX_WORDS = 5;
const REFERRING_MAX_WORDS = 12;
const COSTS =
  /^(at|aan|coute|coutent|revient|costs?|kost|kosten|prix|price|prijs|facture\w*|priced|vendue?s?|sold|verkocht)$/;

/**
 * What a sentence tells of prices. Each sum beside dishes is accounted for: the price of the one it stands behind, of one of them, or of
 * some of them together.
 */
export function readPrices(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { marks, tokens } = sentence;
  // "La quatre fromages": a number of its name counts nothing.
  const isOfName = (start: number): boolean =>
    marks.some((mark) => mark.is === 'dish' && !mark.quantified && mark.start <= start && start < mark.end);
  const words = tokens
    .filter((token): token is WordToken => token.kind === 'word' && !isOfName(token.start))
    .map(({ folded }) => folded)
    .filter((word, at, all) => !(COUNTS.test(word) && PLACES.test(all[at + 1] ?? '')));
  if (words.some((word) => OF_ELSE.test(word))) return [];
  const prices = marks.filter((mark): mark is MarkOf<'price'> => mark.is === 'price');
  const dishes = soldDishes(marks);
  if (marks.some((mark, at) => mark.is === 'hedge' && !(isOfMore(mark.text) && marks[at + 1]?.is !== 'price')))
    return [];
  const sameIds = samePriced(dishes, words, context);
  const place = sentence.zones.find((zone) => zone.place !== undefined)?.place;
  const isAsHere = sameIds.length === 1 && place !== undefined;
  const same: Claim[] =
    prices.length < 2 && (sameIds.length > 1 || isAsHere)
      ? [
          {
            about: 'same-price',
            dishId: sameIds[0] ?? '',
            dishIds: sameIds,
            ...(isAsHere ? { isAsHere, place } : placeAt(sentence, dishes[0]?.at ?? 0)),
          },
        ]
      : [];
  if (prices.length === 0) return same;
  const told = toldPrices(sentence, prices, dishes, words, context, lead);
  return [...same, ...told];
}

/** "Thirty cents more than the mayo" tells of a difference; "more than €10" leaves the price open. */
function isOfMore(text: string): boolean {
  return /^(more than|less|minder|moins de)$/.test(text);
}

function toldPrices(
  sentence: Sentence,
  prices: readonly MarkOf<'price'>[],
  dishes: readonly Sold[],
  words: readonly string[],
  context: Context,
  lead: Lead,
): Claim[] {
  const { marks, tokens } = sentence;
  const [only, another] = prices;
  const counts = { ...lead.counts, ...countsIn(marks, tokens) };
  const priced = (dishId: string, { cents, at }: MarkOf<'price'>): Claim => ({
    about: 'price',
    dishId,
    cents,
    ...placeAt(sentence, at),
  });
  // "- Prix : 12,90 €" under the name of a dish, a cell of its row, "It's €12.90." after its name.
  const spoken = dishes.length === 0 ? spokenDish(marks, words, context, lead) : undefined;
  if (spoken !== undefined && only && !another)
    return counts[spoken] === undefined ? [priced(spoken, only)] : [amountOf([spoken], only, { counts, isSum: true })];
  const isCounted = Object.keys(counts).length > 0;
  // "The cheapest on the whole menu, at €5.50": of one of them.
  const isOfAll = !isCounted && !orderIn(words)?.isMost;
  const same = only && !another && isOfAll ? sameFor(marks, words, context) : [];
  if (only && same.length > 0) return same.map((dishId) => priced(dishId, only));
  if (dishes.length === 0 && lead.dishIds.length > 1 && only && !another)
    return [amountOf(lead.dishIds, only, { counts, isSum: true })];
  const alsoIds = only && !another ? pricedToo(marks, dishes, only) : [];
  if (only && alsoIds.length > 0) return alsoIds.map((dishId) => priced(dishId, only));
  const grouped = pricedGroups(marks, priced);
  if (grouped) return grouped;
  if (dishes.length === 0) return only && !another ? totalOf(words, only, context) : [];
  const isCompared = words.some((word) => COMPARES.test(word));
  const isPlain = !isCompared && !marks.some(({ is }) => is === 'not' || is === 'instead');
  // A price stands behind its dish: "the Perron at €12.90 and the Smoky at €11.50".
  const inTurn = marks.filter(
    (mark) => mark.is === 'price' || (mark.is === 'dish' && dishes.some(({ at }) => at === mark.at)),
  );
  const isPaired =
    prices.length === dishes.length && inTurn.every((mark, at) => mark.is === (at % 2 === 0 ? 'dish' : 'price'));
  if (isPaired && isPlain && !words.some((word) => COUNTS.test(word)))
    return prices.map((price, at) => {
      const isAdded = at > 0 && isWith(marks, dishes[at]?.at ?? 0);
      const upTo = dishes.slice(0, at + 1).flatMap(({ ids }) => ids);
      return isAdded ? amountOf(upTo, price, { counts, isSum: true }) : priced(dishes[at]?.ids[0] ?? '', price);
    });
  const own = only && !another && isPlain && !isCounted && !words.some((word) => OF_SUMS.test(word));
  const [ownId, ...likeIds] = own ? [before(marks, dishes, only), ...likeIdsOf(marks, dishes, only)] : [];
  if (only && ownId !== undefined) return [ownId, ...likeIds].flatMap((id) => (id ? [priced(id, only)] : []));
  const named = [...new Set(dishes.flatMap(({ ids }) => ids))];
  // "Two euros, the Perron being the dearer": of those that were asked about.
  const asked = isCompared && named.length === 1 ? (context.question?.dishIds ?? []) : [];
  const dishIds = named.every((id) => asked.includes(id)) ? asked : named;
  const isAlone = dishIds.length === 1 && sentence.zones.every(({ place }) => place === undefined);
  return prices.map((price) => ({
    ...amountOf(dishIds, price, Object.keys(counts).length > 0 ? { counts } : {}),
    dishId: nearest(dishes, price),
    ...(isPlain || (isAlone && !words.some(isElsewhere)) ? {} : { isCompared: true }),
    ...(words.some((word) => OF_SUMS.test(word)) ? { isSum: true } : {}),
    ...(words.some((word) => COUNTS.test(word)) ? { isCounted: true } : {}),
    ...placeAt(sentence, price.at),
  }));
}

/** "Tenders six ninety, and with a pot of tartare seven eighty": what it costs is told of both. */
function isWith(marks: readonly Mark[], at: number): boolean {
  return marks[marks.findIndex((mark) => mark.at === at) - 1]?.is === 'with';
}

function isElsewhere(word: string): boolean {
  return /^(ailleurs|elsewhere|elders|partout|overal|everywhere|daar|there|bas)$/.test(word);
}

function amountOf(
  dishIds: readonly string[],
  { cents }: MarkOf<'price'>,
  more: { readonly counts?: Counts; readonly isSum?: boolean },
): Extract<Claim, { about: 'amount' }> {
  return { about: 'amount', dishId: dishIds[0] ?? '', dishIds, cents, ...more };
}

/** "The satay pot is €1.20, all other sauces are 90 cents": each sum stands behind those it is the price of. */
function pricedGroups(
  marks: readonly Mark[],
  priced: (dishId: string, price: MarkOf<'price'>) => Claim,
): Claim[] | undefined {
  const told = marks.filter(
    (mark): mark is MarkOf<'dish'> | MarkOf<'price'> => mark.is === 'price' || mark.is === 'dish',
  );
  const isInTurn = told.length > 2 && told.length % 2 === 0;
  if (!isInTurn || !told.every((mark, at) => mark.is === (at % 2 === 0 ? 'dish' : 'price'))) return undefined;
  const groups = told.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  if (!groups.some(({ quantified }) => quantified) || marks.some(({ is }) => is === 'not' || is === 'instead'))
    return undefined;
  const single = groups.flatMap(({ ids, quantified }) => (quantified ? [] : ids));
  return groups.flatMap(({ ids, except = [], isOthers }, at) => {
    const price = told[2 * at + 1];
    const meant = ids.filter((id) => !except.includes(id) && !(isOthers && single.includes(id)));
    return price?.is === 'price' ? meant.map((id) => priced(id, price)) : [];
  });
}

/** "Together that is €19.60": of the dishes told before. */
function totalOf(words: readonly string[], price: MarkOf<'price'>, { toldDishIds, toldCounts }: Context): Claim[] {
  const dishIds = [...toldDishIds];
  if (dishIds.length === 0 || !words.some((word) => TOTAL.test(word))) return [];
  const counts = Object.keys(toldCounts).length > 0 ? { counts: toldCounts } : {};
  return [amountOf(dishIds, price, { isSum: true, ...counts })];
}

/** "The croquettes cost €13.90": of several dishes the last that stands before the one sum, where nothing else is told of money. */
function before(marks: readonly Mark[], dishes: readonly Sold[], price: MarkOf<'price'>): string | undefined {
  const dish = dishes.findLast(({ at }) => at < price.at);
  const between = marks.filter(({ at }) => dish && dish.at < at && at < price.at);
  return between.some(({ is }) => is === 'and' || is === 'but') ? undefined : dish?.ids[0];
}

/** "…, just like the leek ones" */
function likeIdsOf(marks: readonly Mark[], dishes: readonly Sold[], price: MarkOf<'price'>): string[] {
  const like = marks.find((mark) => mark.is === 'and' && mark.at > price.at && LIKE.test(mark.text));
  return like ? dishes.filter(({ at }) => at > like.at).flatMap(({ ids }) => ids) : [];
}

const LIKE = /^(net als|just like|like|tout comme|comme|de meme que|evenals|as|zowel)$/;

function nearest(dishes: readonly Sold[], price: Mark): string {
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
  return (isShort || isReferred) && lead.dishIds.length === 0 && dishIds.length === 1 ? dishIds[0] : undefined;
}

/** "They are both €11.90", "every sauce pot is 90 cents": the dishes that one price is told of. */
function sameFor(marks: readonly Mark[], words: readonly string[], { dishIds }: Context): readonly string[] {
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const quantity = named.find(({ quantified }) => quantified);
  if (quantity) return quantity.ids.filter((id) => !quantity.except?.includes(id));
  if (!words.some((word) => SAME.test(word))) return [];
  // "The margherita at €12.50 or the escalope would both do": of one of them the price is told.
  const price = marks.findIndex(({ is }) => is === 'price');
  if (named.some((mark) => marks.indexOf(mark) < price) && named.some((mark) => marks.indexOf(mark) > price)) return [];
  const told = named.length > 0 ? named.flatMap(({ ids }) => (ids.length === 1 ? ids : [])) : dishIds;
  return told.length > 1 ? told : [];
}

/** "The escalope is €21.90 and the stew too": one price, and a dish behind it that is said to cost as much. */
function pricedToo(marks: readonly Mark[], dishes: readonly Sold[], price: MarkOf<'price'>): readonly string[] {
  const behind = marks.slice(marks.indexOf(price) + 1);
  const isToo =
    behind.some(({ is }) => is === 'also') &&
    behind.every(({ is }) => ['and', 'but', 'sign', 'this', 'dish', 'also', 'asks', 'is'].includes(is));
  const [before] = dishes.filter(({ at }) => at < price.at).toReversed();
  const after = dishes.filter(({ at }) => at > price.at);
  return isToo && before && after.length > 0 ? [before, ...after].flatMap(({ ids }) => ids) : [];
}
