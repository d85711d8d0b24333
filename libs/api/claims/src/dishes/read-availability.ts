import type { Mark, MarkOf, Sentence } from '@tasty-food/api-vocabulary';
import type { Claim } from '../claim';
import type { Context, Lead, Question } from '../text/context';
import { splitSegments } from '../sentence/split-segments';

/** With these a sentence speaks of another time or place. */
const NOT_NOW =
  /^(until|jusqu|jusque|tot|from|partir|vanaf|tomorrow|demain|morgen|later|tard|yesterday|hier|gisteren|soon|bientot|binnenkort|again|retour|back|weer|opnieuw|next|prochaine|volgende|if|si|als|when|quand|lorsque|indien|version|versie|variante|option|optie|usually|meestal|normalement|elsewhere|ailleurs|elders)$/;
/** What is sold out in words that stand apart: "plus de Smoky", "de Smoky is op", "we are out of the Smoky". */
const OUT =
  /\b(sold out|all out|out of|ran out|run out|none left|all gone|no more|en rupture|a court de|il manque|uit voorraad|uitverkocht|epuisee?s?|unavailable|indisponibles?|off the menu)\b|\b(is|zijn) (vandaag |nu |helaas |jammer genoeg )?op$|\bplus (de|du|d|aucune?|un seul|une seule)\b|\bgeen( \S+){0,4} meer\b|\bmeer (op voorraad|over)\b/;
/** What is still sold. */
const LEFT =
  /\b(available|disponibles?|dispo|beschikbaar|verkrijgbaar|in stock|en stock|op voorraad|besteld worden|worden besteld|te bestellen|te krijgen|bestellen|command\S*|be ordered|to order|be served|order|(en|il|nous|vous) reste|still (have|got|on|there|sell|serve|serving|selling|left)|(have|has|got)( \S+){0,5} left|(avons|a|ont|ai|sert|servons|vend|vendons) (encore|toujours)|(staat|staan)( \S+){0,4} op de kaart|(is|are) (still |also )?on (the|our) menu|(est|sont)( \S+){0,2} (a|sur) la carte|(is|are) (still )?sold|(hebben|zijn|is|verkopen|serveren)( we| wij| er)? nog)\b/;
/** The same where it is asked for, or said of a branch: "we do the Dynamite in Seraing". */
const HAD =
  /\b(y a|on a|on en a|avons|a|ont|on fait|on sert|on vend|trouve|trouvez|heb|hebben|heeft|hebt|doen|doet|verkoopt|verkopen|serveert|serveren|have|has|had|got|get|do|does|sell|sells|serve|serves|there is|there are|theres|er is|er zijn|prendre|commander|krijgen|vinden|vind|find)\b/;
const EVERYWHERE =
  /\b(partout|overal|everywhere|(tous|toutes|all|alle|in elke?|les cinq|the five|de vijf)( (nos|our|onze|les|the|five|cinq|vijf)){0,2} (restaurants?|branch\w*|vestiging\w*|filia\w*|etablissements?|zaken))\b/;
const DENIES = /^(not|no|none|niet|geen|nooit|pas|plus|never|cannot|cant|isnt|arent|dont|doesnt|wont|aucune?|longer)$/;
const ASKS_ELSE =
  /\b(combien|prix|price|much|cost|costs|kost|hoeveel|ingredien\w*|dans|in it|erin|quoi|what|wat|comment|how|hoe|pourquoi|why|waarom)\b/;
const UNSETTLED: readonly Mark['is'][] = ['whether', 'check', 'if', 'but', 'except', 'others', 'some', 'asks'];
const OF_ALLERGENS: readonly Mark['is'][] = ['allergen', 'allergens', 'allergic', 'safe'];
/** A longer sentence that names no dish may speak of anything. */
const REFERRING_MAX_WORDS = 10;

/** Whether a dish is sold out: "The Perron is sold out", "Nee, die is op." where that was asked. */
export function readAvailability(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { marks, tokens, opening, branchIds } = sentence;
  const words = wordsOf(tokens);
  if (words.some((word) => NOT_NOW.test(word))) return [];
  const everywhere = readEverywhere(sentence, words.join(' '));
  if (everywhere) return everywhere;
  const [branchId] = branchIds;
  const plain = splitSegments(marks)
    .flatMap((segment) => readMarks(segment.marks))
    .flatMap((claim) => inBranches(claim, branchIds));
  if (plain.length > 0 || marks.some(({ is }) => OF_ALLERGENS.includes(is))) return plain;
  if (marks.some((mark) => UNSETTLED.includes(mark.is) && !isPlain(mark))) return [];
  const named = singleDishes(marks).flatMap(({ ids }) => ids);
  const isNamed = marks.some(({ is }) => is === 'dish');
  const referred = words.length <= REFERRING_MAX_WORDS ? referredDish(context, lead) : undefined;
  const dishIds = isNamed ? named : referred === undefined ? [] : [referred];
  if (dishIds.length === 0) return [];
  const isOfSale = context.question?.sale !== undefined || (branchId !== undefined && HAD.test(words.join(' ')));
  const said =
    saidOf(words) ??
    answered(words, opening, isNamed, context.question) ??
    (isOfSale && (branchId !== undefined || HAD.test(words.join(' ')))
      ? !words.some((word) => DENIES.test(word))
      : undefined);
  if (said === undefined) return [];
  return dishIds.flatMap((dishId) => inBranches({ about: 'availability', dishId, available: said }, branchIds));
}

/** "Sold everywhere but in Jemeppe." */
function readEverywhere({ marks, branchIds }: Sentence, text: string): Claim[] | undefined {
  if (!EVERYWHERE.test(text) || marks.some(({ is }) => OF_ALLERGENS.includes(is) || is === 'price' || is === 'if'))
    return undefined;
  const dishIds = singleDishes(marks).flatMap(({ ids }) => ids);
  const isDenied = marks.some(({ is }) => is === 'not' || is === 'no' || is === 'out');
  const isExcepting = marks.some(({ is }) => is === 'except' || is === 'but');
  if (dishIds.length === 0 || isDenied || (branchIds.length > 0 && !isExcepting)) return undefined;
  return dishIds.flatMap((dishId) => [
    { about: 'availability', dishId, available: true, everywhereBut: branchIds },
    ...branchIds.map((branchId): Claim => ({ about: 'availability', dishId, available: false, branchId })),
  ]);
}

/** A claim of each branch that is named beside it. */
function inBranches(claim: Claim, branchIds: readonly string[]): Claim[] {
  return branchIds.length === 0 ? [claim] : branchIds.map((branchId): Claim => ({ ...claim, branchId }) as Claim);
}

/** What a question asks of a dish: whether it is still sold, or sold out. */
export function askedOfSale({ marks, tokens, branchIds }: Sentence): boolean | undefined {
  if (marks.some(({ is }) => OF_ALLERGENS.includes(is))) return undefined;
  const words = wordsOf(tokens).join(' ');
  if (OUT.test(words)) return false;
  if (LEFT.test(words) || /\b(encore|still|nog|reste)\b/.test(words)) return true;
  return (branchIds.length > 0 || HAD.test(words)) &&
    !marks.some(({ is }) => is === 'contains' || is === 'price') &&
    !ASKS_ELSE.test(words)
    ? true
    : undefined;
}

function readMarks(marks: readonly Mark[]): Claim[] {
  const dishes = singleDishes(marks);
  const said = marks.filter(({ is }) => is === 'available' || is === 'out');
  const [only] = said;
  const negated = marks.filter(({ is }) => is === 'not').length;
  if (!only || said.length !== 1 || negated > 1 || dishes.length === 0) return [];
  if (marks.some(({ is }) => is === 'hedge' || UNSETTLED.includes(is))) return [];
  const available = (only.is === 'available') === (negated === 0);
  return dishes.map(({ ids: [dishId = ''] }) => ({ about: 'availability', dishId, available }));
}

/** French "il en reste" speaks of no other dishes, and "we don't do it" asks nothing. */
function isPlain(mark: Mark): boolean {
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
    opening === 'yes' || /^(oui|ja|yes|yep|jawel|jazeker|bien sur|of course|natuurlijk)\b/.test(words.join(' '));
  const isNo = opening === 'no' || words.some((word) => /^(non|nee|neen|no|plus|nope)$/.test(word));
  if (isYes === isNo) return undefined;
  return isYes === question.sale;
}

function referredDish({ dishIds, question }: Context, lead: Lead): string | undefined {
  const ids = lead.dishIds.length > 0 ? lead.dishIds : dishIds.length > 0 ? dishIds : (question?.dishIds ?? []);
  return ids.length === 1 && question?.sale !== undefined ? ids[0] : undefined;
}

function singleDishes(marks: readonly Mark[]): MarkOf<'dish'>[] {
  return marks.filter(
    (mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.ids.length === 1 && !mark.quantified,
  );
}

function wordsOf(tokens: Sentence['tokens']): string[] {
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
}
