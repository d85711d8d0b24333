import type { Mark, Place, Sentence } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead, Question } from './context';
import { singleDishes } from './place-of';
import { splitSegments } from './split-segments';

/** With these a sentence speaks of another time or place. */
const NOT_NOW =
  /^(until|jusqu|jusque|tot|from|partir|vanaf|tomorrow|demain|morgen|later|tard|yesterday|hier|gisteren|soon|bientot|binnenkort|next|prochaine|volgende|if|si|als|when|quand|lorsque|indien|version|versie|variante|option|optie|usually|meestal|normalement|elsewhere|ailleurs|elders)$/;
/** What was out and is there again; with a verb for what is to come it is not yet. */
const BACK = /^(again|retour|nouveau|back|weer|opnieuw|terug)$/;
const TO_COME =
  /^(will|sera|seront|zal|zullen|komt|komen|comes?|coming|revien\w*|hope\w*|espere\w*|hopelijk|order\w*|command\w*)$/;
/** What is sold out in words that stand apart: "plus de Smoky", "de Smoky is op", "we are out of the Smoky". */
const OUT =
  /\b(sold out|all out|out of|ran out|run out|none left|all gone|no more|en rupture|a court de|il manque|uit voorraad|uitverkocht|epuisee?s?|unavailable|indisponibles?|off the menu|off (?:the list|today|tonight|sale)|hors carte)\b|\boff(?: as well| too| also| now| for now)?$|\b(is|zijn) (vandaag |nu |helaas |jammer genoeg )?op$|\bplus (de|du|d|aucune?|un seul|une seule)\b|\bgeen( \S+){0,4} meer\b|\bmeer (op voorraad|over)\b/;
/** What is still sold. */
const LEFT =
  /\b(available|disponibles?|dispo|beschikbaar|verkrijgbaar|in stock|en stock|en vente|te koop|on sale|op voorraad|besteld worden|worden besteld|te bestellen|te krijgen|bestellen|command\S*|be ordered|to order|be served|order|(en|il|nous|vous) reste|still (have|got|on|there|sell|serve|serving|selling|left)|(have|has|got)( \S+){0,5} left|(avons|a|ont|ai|sert|servons|vend|vendons) (encore|toujours)|(staat|staan)( \S+){0,4} op de kaart|(is|are) (still |also )?on (the|our) menu|(est|sont)( \S+){0,2} (a|sur) la carte|(is|are) (still )?sold|(hebben|zijn|is|verkopen|serveren)( we| wij| er)? nog)\b/;
/** The same where it is asked for, or said of a branch: "we do the Dynamite in Seraing". */
const HAD =
  /\b(y a|on a|on en a|avons|a|ont|on fait|on sert|on vend|trouve|trouvez|heb|hebben|heeft|hebt|doen|doet|verkoopt|verkopen|serveert|serveren|have|has|had|got|get|do|does|sell|sells|serve|serves|there is|there are|theres|er is|er zijn|prendre|commander|krijgen|vinden|vind|find)\b/;
/** Who sells it: said of the dish behind it, without anybody having asked. */
const WE_HAVE =
  /\b(?:on|nous|we|wij) (?:(?:still|also|do|encore|aussi|toujours|nog) )?(?:a|avons|have|sell|serve|do|vend|vendons|sert|servons|fait|hebben|verkopen|serveren)\b|\b(?:hebben|verkopen|serveren|doen) (?:we|wij)\b|\b(?:vous pouvez|tu peux|you can|can still|je kan|je kunt|u kunt|u kan|kan je|kunt u)(?: \S+){0,3} (?:proposer|commander|vendre|servir|sell|order|offer|serve|bestellen|verkopen|aanbieden|krijgen|nemen)\b/;
/** What a later place needs no verb for: "…, but not in Wandre", "…, Saint-Gilles does". */
const SO_TOO = /\b(does|do|wel|aussi|too|also|ook|oui|si|yes)\b/;
const DENIES =
  /^(not|no|none|niet|geen|nooit|pas|plus|never|cannot|cant|isnt|arent|dont|doesnt|wont|aucune?|longer|ni|noch|neither|nor)$/;
const ASKS_ELSE =
  /\b(combien|prix|price|much|cost|costs|kost|hoeveel|ingredien\w*|dans|in it|erin|quoi|what|wat|comment|how|hoe|pourquoi|why|waarom)\b/;
const UNSETTLED: readonly Mark['is'][] = ['whether', 'check', 'if', 'but', 'except', 'others', 'some', 'asks'];
const OF_ALLERGENS: readonly Mark['is'][] = ['allergen', 'allergens', 'allergic', 'safe'];
/** A longer sentence that names no dish may speak of anything. */
const REFERRING_MAX_WORDS = 10;

/** Whether a dish is sold out: "The Perron is sold out", "Nee, die is op." where that was asked. Place by place. */
export function readAvailability(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { zones, marks, tokens, opening, language } = sentence;
  let before: Before = {};
  return zones.flatMap(({ from, to, place }, at) => {
    const isIn = (where: number): boolean => from <= where && where < to;
    const part: Part = {
      marks: zones.length === 1 ? marks : marks.filter((mark) => isIn(mark.at)),
      tokens: tokens.slice(from, to),
      language,
      ...(at === 0 && opening ? { opening } : {}),
      ...(place ? { place } : {}),
    };
    const claims = readPart(part, context, lead, before);
    const said = claims.at(-1);
    const named = singleDishes(part.marks).flatMap(({ ids }) => ids);
    before = {
      dishIds: named.length > 0 ? named : before.dishIds,
      said: said?.about === 'availability' ? said.available : before.said,
    };
    return claims;
  });
}

/** A stretch of a sentence with one place. */
type Part = Pick<Sentence, 'marks' | 'tokens' | 'opening' | 'language'> & { readonly place?: Place };
/** What the stretches before named and said. */
interface Before {
  readonly dishIds?: readonly string[];
  readonly said?: boolean;
}

function readPart(part: Part, context: Context, lead: Lead, before: Before): Claim[] {
  const { marks, tokens, opening, place, language } = part;
  const words = wordsOf(tokens);
  const text = words.join(' ');
  const at = place ? { place } : {};
  if (words.some((word) => NOT_NOW.test(word) && !(word === 'hier' && language === 'nl'))) return [];
  if (words.some((word) => BACK.test(word)) && words.some((word) => TO_COME.test(word))) return [];
  if (place?.isAllBut) return readEverywhere(part, place);
  const included = readIncluded(marks).map((claim) => ({ ...claim, ...at }));
  if (included.length > 0) return included;
  const plain = splitSegments(marks)
    .flatMap((segment) => readMarks(segment.marks))
    .map((claim) => ({ ...claim, ...at }));
  if (plain.length > 0 || marks.some(isOfAllergens) || marks.some(isOfThoseLeft)) return plain;
  if (marks.some((mark) => UNSETTLED.includes(mark.is) && !isPlain(mark, before))) return [];
  const named = [...singleDishes(marks).flatMap(({ ids }) => ids), ...allOf(marks)];
  const isNamed = marks.some(({ is }) => is === 'dish');
  const isMeant = place !== undefined && marks.some(({ is }) => is === 'this');
  const referred = words.length <= REFERRING_MAX_WORDS ? referredDish(context, lead, isMeant) : undefined;
  const carried = place ? before.dishIds : undefined;
  const dishIds = isNamed ? named : (carried ?? (referred === undefined ? [] : [referred]));
  if (dishIds.length === 0) return [];
  const isOfSale = (place !== undefined && HAD.test(text)) || (isNamed && WE_HAVE.test(text));
  const isAskedFor = context.question?.sale !== undefined && (place !== undefined || HAD.test(text));
  const said =
    saidOf(words) ??
    answered(words, opening, isNamed, context.question) ??
    (isOfSale || isAskedFor ? !words.some((word) => DENIES.test(word)) : goesOn(words, before));
  if (said === undefined) return [];
  return dishIds.map((dishId): Claim => ({ about: 'availability', dishId, available: said, ...at }));
}

/** Of what is in a dish; "the cod burger" only calls one so. */
function isOfAllergens(mark: Mark, _: number, marks: readonly Mark[]): boolean {
  const isOfSale = marks.some(({ is }) => is === 'available' || is === 'out');
  return OF_ALLERGENS.includes(mark.is) && !(mark.is === 'allergen' && mark.isKind && isOfSale);
}

/** "Two burgers available do not contain it": what is denied is no sale. */
function isOfThoseLeft(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const [before, next] = [marks[at - 1], marks[at + 1]];
  const isQuality =
    mark.is === 'available' && (before?.is === 'generic' || (before?.is === 'dish' && before.quantified === true));
  return isQuality && next !== undefined && !(next.is === 'sign' && next.sign === ':') && marks.some(isOfContents);
}

function isOfContents({ is }: Mark): boolean {
  return is === 'contains' || is === 'free' || is === 'may' || is === 'it';
}

/** "All five desserts can be ordered" */
function allOf(marks: readonly Mark[]): readonly string[] {
  const [all, other] = marks.filter((mark) => mark.is === 'dish');
  const isAll = all?.is === 'dish' && all.quantified === true && !all.isOthers && !marks.some(({ is }) => is === 'not');
  return isAll && !other ? all.ids.filter((id) => !all.except?.includes(id)) : [];
}

/** "All the rest is available, baklava included." */
function readIncluded(marks: readonly Mark[]): Claim[] {
  const isSaid = marks.some(({ is }) => is === 'available') && !marks.some(({ is }) => is === 'not' || is === 'if');
  const isOfAll = marks.some(
    (mark) => (mark.is === 'dish' && mark.quantified) || mark.is === 'others' || mark.is === 'all',
  );
  if (!isSaid || !isOfAll) return [];
  return singleDishes(marks).flatMap(({ isIncluded, ids: [dishId = ''] }) =>
    isIncluded ? [{ about: 'availability' as const, dishId, available: true }] : [],
  );
}

/** "Sold everywhere but in Jemeppe." */
function readEverywhere({ marks }: Part, place: Place): Claim[] {
  if (marks.some(({ is }) => OF_ALLERGENS.includes(is) || is === 'price' || is === 'if' || is === 'some')) return [];
  const dishIds = singleDishes(marks).flatMap(({ ids }) => ids);
  const isDenied = marks.some(({ is }) => is === 'not' || is === 'no' || is === 'out');
  const isOfDiet = marks.some(({ is }) => is === 'vegan' || is === 'vegetarian' || is === 'halal');
  if (isDenied || isOfDiet) return [];
  const { branchIds } = place;
  return dishIds.flatMap((dishId): Claim[] => [
    { about: 'availability', dishId, available: true, place },
    ...(branchIds.length > 0
      ? [{ about: 'availability' as const, dishId, available: false, place: { branchIds } }]
      : []),
  ]);
}

/** "…, but not in Wandre", "…, Saint-Gilles does". */
function goesOn(words: readonly string[], { said }: Before): boolean | undefined {
  if (said === undefined) return undefined;
  if (words.some((word) => DENIES.test(word))) return false;
  return SO_TOO.test(words.join(' ')) ? true : undefined;
}

/** What a question asks of a dish: whether it is still sold, or sold out. */
export function askedOfSale({ marks, tokens, zones }: Sentence): boolean | undefined {
  if (marks.some(({ is }) => OF_ALLERGENS.includes(is))) return undefined;
  const words = wordsOf(tokens).join(' ');
  if (OUT.test(words)) return false;
  if (LEFT.test(words) || /\b(encore|still|nog|reste)\b/.test(words)) return true;
  return (zones.some(({ place }) => place !== undefined) || HAD.test(words)) &&
    !marks.some(({ is }) => is === 'contains' || is === 'price') &&
    !ASKS_ELSE.test(words)
    ? true
    : undefined;
}

function readMarks(marks: readonly Mark[]): Claim[] {
  const dishes = singleDishes(marks);
  const said = marks.filter(({ is }) => is === 'available' || is === 'out');
  const [only] = said;
  const nots = marks.filter(({ is }) => is === 'not').length;
  const negated = nots === 0 && marks.some(({ is }) => is === 'neither') ? 1 : nots;
  if (!only || said.length !== 1 || negated > 1 || dishes.length === 0) return [];
  if (marks.some(({ is }) => is === 'hedge' || UNSETTLED.includes(is))) return [];
  const available = (only.is === 'available') === (negated === 0);
  return dishes.map(({ ids: [dishId = ''] }) => ({ about: 'availability', dishId, available }));
}

/** French "il en reste" speaks of no other dishes, and "we don't do it" asks nothing. */
function isPlain(mark: Mark, before: Before): boolean {
  if (mark.is === 'but' && before.said !== undefined) return true;
  return (mark.is === 'others' && mark.text === 'reste') || (mark.is === 'asks' && /^(do|does)$/.test(mark.text));
}

function saidOf(words: readonly string[]): boolean | undefined {
  const text = words.join(' ');
  const denied = words.some((word) => DENIES.test(word));
  // "Plus de" and "no more" deny by themselves; "not sold out" takes it back.
  if (OUT.test(text)) return /\b(not|niet|pas|isnt|arent)\b/.test(text);
  return LEFT.test(text) ? !denied : undefined;
}

/** "Non, plus pour aujourd'hui.", "Yes." where it was asked. */
function answered(
  words: readonly string[],
  opening: Sentence['opening'],
  isNamed: boolean,
  question: Question | undefined,
): boolean | undefined {
  if (question?.sale === undefined || isNamed || question.codes.length > 0) return undefined;
  const isYes =
    opening === 'yes' ||
    /^(oui|ja|yes|yep|yeah|sure|definitely|certainly|absolutely|plenty|jawel|jazeker|zeker|uiteraard|tuurlijk|inderdaad|bien sur|evidemment|tout a fait|absolument|certainement|sans probleme|of course|natuurlijk|it is|it s on|they are|we do|volop|genoeg|en masse|plein)\b/.test(
      words.join(' '),
    );
  const isNo = opening === 'no' || words.some((word) => /^(non|nee|neen|no|plus|nope)$/.test(word));
  if (isYes === isNo) return undefined;
  return isYes === question.sale;
}

function referredDish({ dishIds, question }: Context, lead: Lead, isMeant: boolean): string | undefined {
  const ids = lead.dishIds.length > 0 ? lead.dishIds : dishIds.length > 0 ? dishIds : (question?.dishIds ?? []);
  return ids.length === 1 && (question?.sale !== undefined || isMeant) ? ids[0] : undefined;
}

function wordsOf(tokens: Sentence['tokens']): string[] {
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
}
