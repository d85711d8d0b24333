import type { MarkOf, Place, Sentence } from '@tasty-food/api-marks';
import { type Clause, clausesOf, type NameIndex, numberWords, type WordToken } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, PriceOrder } from './context';
import { placeAt, singleDishes } from './place-of';

const COSTS = '(?:coutent?|kost(?:en)?|costs?)';
const LESS = new RegExp(
  String.raw`\b(?:moins cher\w*|meilleur marche|moins couteu\w+|moins onereu\w+|goedkoper|voordeliger|minder duur|cheaper|less expensive|${COSTS} (?:less|minder|moins))\b`,
);
const MORE = new RegExp(
  String.raw`\b(?:plus cher\w*|plus couteu\w+|plus onereu\w+|duurder|dearer|pricier|more expensive|${COSTS} (?:more|meer|plus))\b`,
);
const LEAST =
  /\b(?:(?:le|la|les) (?:moins cher\w*|meilleur marche|moins couteu\w+)|goedkoopste?|voordeligste?|cheapest|least expensive)\b/;
const MOST = /\b(?:(?:le|la|les) plus (?:cher|couteu)\w*|duurste?|dearest|priciest|most expensive)\b/;
const THAN = /^(?:que|qu|dan|than)$/;
const DENIED = /^(?:pas|niet|not|geen|no|isnt|arent|ni|sans|zonder|without|aucune?|none|neither|geen)$/;
const RANKED =
  /\b(?:apres|second|seconde|deuxieme|daarna|then|next|tweede|volgt|suit|suivi|ensuite|parmi|among|one of|un des|une des|een van)\b/;
/** Of the question: more are no choice. */
const CHOICE_MAX = 4;

/** What a question or a sentence asks or tells of the order of prices. */
export function orderIn(words: readonly string[]): PriceOrder | undefined {
  const text = words.join(' ');
  if (LEAST.test(text)) return { than: 'less', isMost: true };
  if (MOST.test(text)) return { than: 'more', isMost: true };
  const [less, more] = [LESS.test(text), MORE.test(text)];
  if (less === more) return undefined;
  return { than: less ? 'less' : 'more' };
}

/** "The Truffle is dearer than the Andalou", "the cheapest dessert is the cookie", or a dish in answer to "which is cheaper?" */
export function readPriceOrder(sentence: Sentence, context: Context, index: NameIndex): Claim[] {
  const { marks, tokens } = sentence;
  const words = tokens.filter((token): token is WordToken => token.kind === 'word');
  const folded = words.map(({ folded }) => folded);
  const dishes = singleDishes(marks).filter(
    (_, at, all) => all.findIndex(({ at: other }) => other === all[at]?.at) === at,
  );
  const isUnsettled = marks.some(({ is }) => is === 'if' || is === 'except' || is === 'whether' || is === 'allergen');
  const most = isUnsettled ? undefined : nothingBeyond(sentence, folded, dishes, index);
  if (most) return [most];
  if (dishes.length === 0 || isUnsettled || RANKED.test(folded.join(' '))) return [];
  const superlatives = clausesOf(tokens).filter(({ words: own }) => orderIn(own)?.isMost);
  if (superlatives.length > 0)
    return superlatives.flatMap((clause) => mostIn(clause, sentence, dishes, context, index));
  if (folded.some((word) => DENIED.test(word))) return [];
  const said = orderIn(folded);
  const asked = context.question?.order;
  const isAnswer =
    !said && asked && !sentence.opening && !context.isAnswered && dishes.length === 1 && marks[0]?.is === 'dish';
  const order = said ?? (isAnswer ? asked : undefined);
  if (!order) return [];
  if (order.isMost) return mostOf(sentence, dishes, order, context, index);
  return compared(sentence, words, dishes, order, context);
}

/** "The dearest is the scampi box, the cheapest the bolognese one", "our cheapest drink is the hot chocolate, the juice is 50 cents more": clause by clause. */
function mostIn(
  { from, to, words }: Clause,
  sentence: Sentence,
  dishes: readonly MarkOf<'dish'>[],
  context: Context,
  index: NameIndex,
): Claim[] {
  const order = orderIn(words);
  const own = dishes.filter(({ at }) => from <= at && at < to);
  if (!order || words.some((word) => DENIED.test(word))) return [];
  return mostOf(sentence, own.length > 0 ? own : dishes, order, context, index);
}

/** "Plus cher que le ramen, y a pas": it is the dearest. */
function nothingBeyond(
  sentence: Sentence,
  words: readonly string[],
  [dish, other]: readonly MarkOf<'dish'>[],
  index: NameIndex,
): Claim | undefined {
  const order = orderIn(words);
  if (!dish || other || !order || order.isMost || !BEYOND.test(words.join(' '))) return undefined;
  return ordered(sentence, dish, index.dishesOfKind('dish'), order.than, { isMost: true });
}

const BEYOND =
  /^(?:plus|moins) cher\w* que (?:\S+ ){1,8}(?:(?:il )?n )?y a (?:pas|rien)$|^(?:there is |theres )?nothing (?:is |s )?(?:\S+ )?(?:cheaper|dearer|pricier|expensive) than \S|^niets is (?:goedkoper|duurder) dan \S/;

/** Of all that is sold of its kind, or of those that were asked about. */
function mostOf(
  sentence: Sentence,
  dishes: readonly MarkOf<'dish'>[],
  { than }: PriceOrder,
  { question, toldDishIds }: Context,
  index: NameIndex,
): Claim[] {
  const [dish, other] = dishes;
  if (!dish || other) return [];
  const [dishId = ''] = dish.ids;
  const asked = question?.dishIds ?? [];
  const isChoice = asked.length > 1 && asked.length <= CHOICE_MAX && asked.includes(dishId);
  const named = kindIn(sentence, index) ?? question?.kind ?? (sentence.tokens.some(isThing) ? 'dish' : undefined);
  const isOfTold = countedIn(sentence) === toldDishIds.size;
  const ids = isChoice ? asked : isOfTold ? [...toldDishIds] : named === undefined ? [] : index.dishesOfKind(named);
  if (!ids.includes(dishId)) return [];
  return [ordered(sentence, dish, ids, than, { isMost: true })];
}

/** "The cheapest thing we sell" */
function isThing(token: Sentence['tokens'][number]): boolean {
  return token.kind === 'word' && /^(things?|choses?|trucs?|ding|options?|opties?)$/.test(token.folded);
}

/** "The cheapest bowl", "of the noodles": the word for a kind that stands beside the dish. */
function kindIn({ marks, tokens }: Sentence, index: NameIndex): string | undefined {
  const isOfName = (start: number): boolean =>
    marks.some((mark) => mark.is === 'dish' && mark.ids.length === 1 && mark.start <= start && start < mark.end);
  const kinds = tokens.flatMap((token) =>
    token.kind === 'word' && !isOfName(token.start) && index.dishesOfKind(token.folded).length > 1
      ? [token.folded]
      : [],
  );
  const isTelling = (kind: string): boolean => index.dishesOfKind(kind).length < index.dishesOfKind('dish').length;
  return kinds.find(isTelling) ?? kinds[0];
}

/** "The cheapest of the four": of how many. */
function countedIn({ tokens }: Sentence): number | undefined {
  const at = tokens.findIndex(
    (token, place) => token.kind === 'word' && /^(van|of|des|parmi)$/.test(token.folded) && isNumber(tokens, place),
  );
  return at === -1 ? undefined : (numberWords(tokens, at + 1) ?? numberWords(tokens, at + 2))?.value;
}

function isNumber(tokens: Sentence['tokens'], at: number): boolean {
  const value = (numberWords(tokens, at + 1) ?? numberWords(tokens, at + 2))?.value ?? 0;
  return value > 1 && value <= CHOICE_MAX;
}

function compared(
  sentence: Sentence,
  words: readonly WordToken[],
  dishes: readonly MarkOf<'dish'>[],
  { than }: PriceOrder,
  { question }: Context,
): Claim[] {
  const { tokens, zones } = sentence;
  const split = words.find(({ folded, start }) => THAN.test(folded) && start > (dishes[0]?.start ?? 0) - 1);
  const at = split ? tokens.indexOf(split) : -1;
  const behind = at === -1 ? [] : dishes.filter((mark) => mark.at > at);
  const subjects = behind.length > 0 ? dishes.filter((mark) => mark.at < at) : dishes.slice(0, 1);
  const [dish, another] = subjects;
  if (!dish || another) return [];
  if (behind.length > 0)
    return [
      ordered(
        sentence,
        dish,
        behind.flatMap(({ ids }) => ids),
        than,
      ),
    ];
  const [dishId = ''] = dish.ids;
  const others = dishes.slice(1).flatMap(({ ids }) => ids);
  const asked = (question?.dishIds ?? []).length <= CHOICE_MAX ? (question?.dishIds ?? []) : [];
  const elsewhere = zones.find(({ place }) => place !== undefined);
  // "Cheaper here than in Saint-Gilles"
  if (others.length === 0 && elsewhere?.place) {
    const isThere = at === -1 || elsewhere.to <= at || !isNamedAfter(elsewhere, at);
    const claim = ordered(sentence, dish, [dishId], than);
    return [withPlaces(claim, isThere ? { place: elsewhere.place } : { thanPlace: elsewhere.place })];
  }
  const thanIds = others.length > 0 ? others : asked.includes(dishId) ? asked : [];
  return thanIds.length > 0 ? [ordered(sentence, dish, thanIds, than)] : [];
}

function isNamedAfter({ to }: { readonly to: number }, at: number): boolean {
  return to > at;
}

function withPlaces(claim: Claim, places: { place?: Place; thanPlace?: Place }): Claim {
  return claim.about === 'price-order' ? { ...claim, place: undefined, ...places } : claim;
}

function ordered(
  sentence: Sentence,
  dish: MarkOf<'dish'>,
  ids: readonly string[],
  than: PriceOrder['than'],
  more: { readonly isMost?: true } = {},
): Claim {
  const [dishId = ''] = dish.ids;
  const isOfItself = ids.every((id) => id === dishId);
  const thanIds = isOfItself ? ids : ids.filter((id) => id !== dishId);
  return { about: 'price-order', dishId, thanIds, than, ...more, ...placeAt(sentence, dish.at) };
}
