import { wordsOf } from '@tasty-food/api-vocabulary';
import type { Mark, Sentence } from '@tasty-food/api-marks';
import type { Claim } from './claim';
import { placeAt, singleDishes } from './place-of';

/** With these something is offered, whoever offers it. */
const OFFERS =
  /\b(?:propos\w+|prepar\w+|pren(?:ez|ds|dre|d)|commandez?|offr\w+|attend(?:ent)?|sert|servez|servons|servir|serve[ds]?|serving|terminez?|termin\w+ (?:par|avec)|craquez?|essayez?|ajoutez?|choisissez|optez|laissez vous tenter|il y a|y a|il reste|nous avons|on a|on en a|toujours|bien la|est la|sont la|a la carte|zijn er|is er|er is|er zijn|op tafel|neem|nemen|proef|probeer|afsluiten|serveer\w*|serveren|aanbied\w*|aanbieden|bestel\w*|kies|kiezen|wacht\w*|klaar|te koop|we hebben|hebben we|kan|kunnen|mag|mogen|have|has|got|offer\w*|order|try|grab|pick|choose|waiting|on sale|is on|are on|s on|back|again|weer|terug|retour|finish|enjoy|treat|ready|prepare|make|pair|add|go for|still|can|en vente|vend(?:ons|re|ez)?|sell(?:ing|s)?|verkopen|sold)\b/;
/** What takes an offer back, or speaks of another day or another dish than one that is offered. */
const UNOFFERS =
  /\b(?:not?|none|nor|neither|never|niet|geen|nooit|noch|evenmin|pas|plus|ni|ne|n|aucune?|jamais|cannot|cant|isnt|arent|dont|doesnt|wont|without|sans|zonder|sauf|hormis|except|behalve|out|off|rupture|epuisee?s?|op|uitverkocht|unavailable|indisponibles?|missing|manqu\w+|86d?|until|jusqu\w*|tot|tomorrow|demain|morgen|later|soon|bientot|binnenkort|if|si|als|when|quand|wanneer|instead|lieu|plaats|place|elsewhere|ailleurs|elders|will|sera|seront|zal|komt|revien\w*|hope\w*|avoid|evite\w*|skip|deconseill\w*|afgeraden|liever|plutot|rather|certif\w*|disponibles? (?:demain|a partir))\b/;
const OF_ELSE: readonly Mark['is'][] = [
  'allergen',
  'allergens',
  'allergic',
  'safe',
  'avoid',
  'except',
  'instead',
  'unlike',
  'whether',
  'check',
  'if',
  'unknown',
  'not',
  'neither',
];

/** What is sold, whatever else is said of it. */
const SELLS = /\b(?:verkopen|vendre|vendez|en vente|te koop|on sale|sell|can be ordered|bestellen)\b/;
const OF_ALLERGENS: readonly Mark['is'][] = ['allergen', 'allergens'];

/** "Our tiramisu is waiting for you": what is offered is sold. It claims nothing where what it says is denied, or of another day. */
export function readOffers(sentence: Sentence, isOfGuest: boolean): Claim[] {
  const { marks, tokens } = sentence;
  const dishes = singleDishes(marks);
  const isSold = SELLS.test(wordsOf(tokens).join(' '));
  const isOfElse = marks.some(({ is }) => OF_ELSE.includes(is) && !(isSold && OF_ALLERGENS.includes(is)));
  if ((isOfGuest && !isSold) || dishes.length === 0 || isOfElse) return [];
  if (marks.some((mark) => mark.is === 'sign' && mark.sign === '?')) return [];
  const isName = (start: number): boolean => dishes.some((dish) => dish.start <= start && start < dish.end);
  const words = tokens
    .flatMap((token) => (token.kind === 'word' && !isName(token.start) ? [token.folded] : []))
    .join(' ');
  // Dutch "op tafel" is no "op".
  if (UNOFFERS.test(words.replace(/\bop (?=tafel|de kaart|voorraad)/g, ''))) return [];
  if (!OFFERS.test(words) && !marks.some(({ is }) => is === 'available' || is === 'recommend')) return [];
  return dishes.map(({ ids: [dishId = ''], at }) => ({
    about: 'availability',
    dishId,
    available: true,
    ...placeAt(sentence, at),
  }));
}
