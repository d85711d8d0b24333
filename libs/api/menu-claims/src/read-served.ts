import { type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import { clausesOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context } from './context';

/** Served to somebody now: it has to be sold, whatever else is said of it. */
const SERVES =
  /\b(?:(?:you|we|i) can (?:\S+ )?(?:serve|sell|give)|go ahead and (?:offer|serve|sell)|(?:offer|serve|sell) (?:it|them|that)|(?:vous pouvez|tu peux|on peut|je peux|pouvez|peux) (?:\S+ ){0,3}(?:servir|vendre|donner)|(?:propose|proposez|sers|servez|vends|vendez)(?: \S+)? (?:le|la|les)|(?:kan|kunt|kun|mag) (?:\S+ ){0,4}(?:serveren|verkopen|geven)|serveer (?:hem|ze|die)|(?:is|are|est|sont|zijn) (?:\S+ ){0,3}(?:available|disponibles?|beschikbaar|te krijgen|te bestellen|te verkrijgen|verkrijgbaar|te koop|en vente|in stock|en stock|op voorraad)|(?:is|are|est|sont|zijn)(?: \S+)? (?:er|la|there)(?: nog| wel| still| encore)?$)\b/;
/** What takes it back, or speaks of another day. */
const UNSERVES =
  /\b(?:not?|never|niet|geen|nooit|niets|pas|plus|jamais|rien|nothing|cannot|cant|isnt|arent|dont|wont|without|sans|zonder|except|sauf|behalve|until|jusqu\w*|tot|tomorrow|demain|morgen|later|when|quand|wanneer|if|si|als|again|weer|retour|instead|elsewhere|ailleurs|elders|only|seulement|alleen)\b/;
const JOINS = /^(so|donc|dus|but|mais|maar|et|en|and)$/;

/**
 * "It has no mustard, so go ahead and offer it", "die bevat geen sesam en is nu beschikbaar": clause by clause, of the dish named last. In sentences about
 * allergens too, where a dish that is only recommended says nothing of what is sold.
 */
export function readServed({ marks, tokens, zones }: Sentence, { dishIds: before }: Context): Claim[] {
  if (zones.some(({ place }) => place !== undefined)) return [];
  if (marks.some(isOpen)) return [];
  let dishIds: readonly string[] = [];
  return clausesOf(tokens, JOINS).flatMap(({ from, to, words }) => {
    const text = words.join(' ');
    const own = marks.filter((mark) => from <= mark.at && mark.at < to);
    const named = namedDishes(own.filter((mark) => !(mark.is === 'dish' && mark.quantified)))?.ids;
    // "…; everything else is available" says nothing more of those.
    const isOfOthers = own.some(({ is }) => is === 'dish');
    dishIds = named ?? (isOfOthers ? [] : dishIds.length > 0 ? dishIds : own.some(isPronoun) ? before : []);
    if (!SERVES.test(text) || UNSERVES.test(text) || dishIds.length > DISHES_MAX) return [];
    return dishIds.map((dishId): Claim => ({ about: 'availability', dishId, available: true }));
  });
}

function isOpen(mark: Mark): boolean {
  if (mark.is === 'if') return !/^(voor|pour|for)\b/.test(mark.text);
  return mark.is === 'whether' || (mark.is === 'sign' && mark.sign === '?');
}

/** A name that may mean more says nothing of one. */
const DISHES_MAX = 4;

function isPronoun({ is }: Mark): boolean {
  return is === 'this';
}
