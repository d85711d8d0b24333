import { wordsOf } from '@tasty-food/api-vocabulary';
import type { Sentence } from '@tasty-food/api-marks';
import type { Claim } from './claim';
import { singleDishes } from './place-of';
import { OUT } from './sold-words';

const THE_ONLY =
  /\b(?:only (?:\S+ )?(?:things?|dish(?:es)?|items?|ones?)|seule?s? (?:choses?|plats?|articles?|produits?)|enige (?:\S+ )?(?:dat|wat|die|waar)|enige (?:ding|gerecht|product)(?:en)?|(?:^|; ?)(?:tout ce qu[ei]?|all (?:that|we|you|they)|alles (?:wat|dat)))\b/;
/** Less than `OUT` knows by itself: behind "the only thing" and the like nothing else can be meant. */
const OUT_OF_IT =
  /\b(?:out of|no longer (?:have|sell|serve)|(?:do not|don t|dont|haven t|havent) (?:have|got|sell)|(?:that s|thats|that is|is|are|s) (?:out|off|missing|gone)|missing|n (?:avons|a|ont|ai|est|y a) plus|ne (?:sert|vend|servons|vendons) plus|manque(?:nt)?|niet meer (?:\S+ )?(?:hebben|is|zijn|verkopen)|(?:hebben|verkopen)(?: \S+){0,2} niet meer|doorheen|op (?:is|zijn)|ontbre(?:ekt|ken)|weg (?:is|zijn))\b/;
const ALL_THAT_LACKS = /\bne (?:nous |vous |leur )?manque(?:nt)? (?:plus )?(?:que|qu)\b/;

/** "The only thing we have run out of is the tart", "het enige wat op is, is de taart": what is named is out. Empty for anything else. */
export function listedOut({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>): Claim[] {
  const dishes = singleDishes(marks);
  const [first] = dishes;
  if (!first || marks.some(({ is }) => is === 'allergen' || is === 'unlisted' || is === 'if')) return [];
  const text = wordsOf(tokens.slice(0, first.at)).join(' ');
  const only = THE_ONLY.exec(text);
  const behind = only ? text.slice(only.index + only[0].length) : '';
  const isSo = ALL_THAT_LACKS.test(text) || (only !== null && (OUT_OF_IT.test(behind) || OUT.test(behind)));
  if (!isSo || /\b(?:not (?:out|off|sold)|isn t|isnt)\b/.test(behind)) return [];
  return dishes.flatMap(({ ids: [dishId = '', other] }): Claim[] =>
    other === undefined ? [{ about: 'availability', dishId, available: false }] : [],
  );
}
