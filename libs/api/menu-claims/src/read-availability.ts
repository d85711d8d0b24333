import { wordsOf } from '@tasty-food/api-vocabulary';
import type { Mark, Place, Sentence, Zone } from '@tasty-food/api-marks';
import type { Claim } from './claim';
import type { Context, Lead, Question } from './context';
import { isDiet } from './diet-mark';
import { singleDishes } from './place-of';
import { DENIES, LEFT, NOT_NOW, OUT, saidIn, saidOf } from './sold-words';
import { readClauses } from './read-clauses';
import { splitSegments } from './split-segments';

/** What was out and is there again; with a verb for what is to come it is not yet. */
const BACK = /^(again|retour|nouveau|back|weer|opnieuw|terug)$/;
const TO_COME =
  /^(will|sera|seront|zal|zullen|komt|komen|comes?|coming|revien\w*|hope\w*|espere\w*|hopelijk|order\w*|command\w*)$/;
/** The same where it is asked for, or said of a branch: "we do the Dynamite in Seraing". */
const HAD =
  /\b(y a|on a|on en a|avons|a|ont|on fait|on sert|on vend|trouve|trouvez|heb|hebben|heeft|hebt|doen|doet|verkoopt|verkopen|serveert|serveren|have|has|had|got|get|do|does|sell|sells|serve|serves|there is|there are|theres|er is|er zijn|prendre|commander|krijgen|vinden|vind|find)\b/;
/** Who sells it: said of the dish behind it, without anybody having asked. */
const WE_HAVE =
  /\b(?:on|nous|we|wij) (?:(?:still|also|do|encore|aussi|toujours|nog) )?(?:a|avons|have|sell|serve|do|vend|vendons|sert|servons|fait|hebben|verkopen|serveren)\b|\b(?:hebben|verkopen|serveren|doen) (?:we|wij)\b|\b(?:vous pouvez|tu peux|you can|can still|je kan|je kunt|u kunt|u kan|kan je|kunt u)(?: \S+){0,3} (?:proposer|commander|vendre|servir|sell|order|offer|serve|bestellen|verkopen|aanbieden|krijgen|nemen)\b/;
/** What a later place needs no verb for: "…, but not in Wandre", "…, Saint-Gilles does". */
const SO_TOO = /\b(does|do|wel|aussi|too|also|ook|oui|si|yes)\b/;
const ASKS_ELSE =
  /\b(combien|prix|price|much|cost|costs|kost|hoeveel|ingredien\w*|dans|in it|erin|quoi|what|wat|comment|how|hoe|pourquoi|why|waarom)\b/;
const UNSETTLED: readonly Mark['is'][] = ['whether', 'check', 'if', 'but', 'except', 'others', 'some', 'asks'];
const OF_ALLERGENS: readonly Mark['is'][] = ['allergen', 'allergens', 'allergic', 'safe'];
/** A longer sentence that names no dish may speak of anything. */
const REFERRING_MAX_WORDS = 10;
/** "All gone.", "Sure, plenty." */
const BARE_MAX_WORDS = 4;

/** Whether a dish is sold out: "The Perron is sold out", "Nee, die is op." where that was asked. Place by place. */
export function readAvailability(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  const { marks, tokens, opening, language } = sentence;
  const zones = stretchesOf(sentence);
  const isOfDiet = marks.some(isDiet);
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
      // "On a le thé en boisson végane ; pas le chocolat": it is the diet that is denied.
      said: isOfDiet ? undefined : said?.about === 'availability' ? said.available : before.said,
    };
    return claims;
  });
}

/** The zones of a sentence, each up to its semicolon: "the brownie and the waffle; the tiramisu is out". */
function stretchesOf({ zones, tokens }: Sentence): readonly Zone[] {
  return zones.flatMap((zone) => {
    const ends = tokens.flatMap((token, at) =>
      token.kind === 'sign' && token.sign === ';' && zone.from < at && at < zone.to - 1 ? [at] : [],
    );
    return [zone.from, ...ends].map((from, at) => ({ ...zone, from, to: ends[at] ?? zone.to }));
  });
}

/** A stretch of a sentence with one place. */
type Part = Pick<Sentence, 'marks' | 'tokens' | 'opening' | 'language'> & { readonly place?: Place };
/** "Tot onze spijt", "tot mijn spijt"; Dutch "hier": here. */
function isIdiom(words: readonly string[], at: number, language: Sentence['language']): boolean {
  if (words[at] === 'hier') return language === 'nl';
  return words[at] === 'tot' && words[at + 2] === 'spijt';
}

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
  if (words.some((word, place) => NOT_NOW.test(word) && !isIdiom(words, place, language))) return [];
  if (words.some((word) => BACK.test(word)) && words.some((word) => TO_COME.test(word))) return [];
  if (place?.isAllBut) return readEverywhere(part, place);
  const included = readIncluded(marks, saidOf(words) === true).map((claim) => ({ ...claim, ...at }));
  if (included.length > 0) return included;
  const marked = splitSegments(marks).flatMap(
    (segment) => readBare(segment.marks, marks, before) ?? readMarks(segment.marks),
  );
  const plain = [...marked, ...readClauses(part, marked)].map((claim) => ({ ...claim, ...at }));
  const [dish] = singleDishes(marks);
  const told = saidIn(tokens, dish && tokens.findIndex(({ start }) => start === dish.start));
  const isOfElse = marks.some((mark) => isOfAllergens(mark, told)) || marks.some(isOfThoseLeft);
  if (plain.length > 0 || isOfElse) return plain;
  if (marks.some((mark) => UNSETTLED.includes(mark.is) && !isPlain(mark, before.said ?? told))) return [];
  const all = allOf(marks);
  const named = [...singleDishes(marks).flatMap(({ ids }) => ids), ...all];
  const isNamed = marks.some(({ is }) => is === 'dish');
  // "Croissants? All gone.", "Die hebben we nog.": of the dish that was spoken of.
  const isPronoun = marks.some(({ is }) => is === 'this');
  const isMeant = isPronoun
    ? place !== undefined || told !== undefined
    : told !== undefined && words.length <= BARE_MAX_WORDS;
  const referred = words.length <= REFERRING_MAX_WORDS ? referredDish(context, lead, isMeant) : undefined;
  // "The Perron: €12.90; sold out for now"
  const isCarried = place !== undefined || (told !== undefined && before.dishIds?.length === 1);
  const carried = isCarried ? before.dishIds : undefined;
  const dishIds = isNamed ? named : (carried ?? (referred === undefined ? [] : [referred]));
  if (dishIds.length === 0) return [];
  const isOfSale = (place !== undefined && HAD.test(text)) || (isNamed && WE_HAVE.test(text));
  const isAskedFor = context.question?.sale !== undefined && (place !== undefined || HAD.test(text));
  const said =
    told ??
    answered(words, opening, isNamed, context.question) ??
    (isOfSale || isAskedFor ? !words.some((word) => DENIES.test(word)) : goesOn(words, before));
  if (said === undefined) return [];
  const ofMenu = (dishId: string) => (!place && all.includes(dishId) ? { isOfMenu: true } : {});
  return dishIds.map((dishId): Claim => ({ about: 'availability', dishId, available: said, ...ofMenu(dishId), ...at }));
}

/** "The Perron – €12.90, sold out, contains gluten": what stands alone says it of the one dish before it. */
function readBare([said, other]: readonly Mark[], all: readonly Mark[], { dishIds = [] }: Before): Claim[] | undefined {
  if (other !== undefined || (said?.is !== 'out' && said?.is !== 'available')) return undefined;
  const named = singleDishes(all).flatMap(({ ids, at }) => (at < said.at ? ids : []));
  const [dishId, another] = named.length > 0 ? named : dishIds;
  if (dishId === undefined || another !== undefined) return undefined;
  return [{ about: 'availability', dishId, available: said.is === 'available' }];
}

/** Of what is in a dish; "the cod burger" only calls one so. */
function isOfAllergens(mark: Mark, told: boolean | undefined): boolean {
  return OF_ALLERGENS.includes(mark.is) && !(mark.is === 'allergen' && mark.isKind && told !== undefined);
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
function readIncluded(marks: readonly Mark[], isLeft: boolean): Claim[] {
  const isSaid =
    (isLeft || marks.some(({ is }) => is === 'available')) && !marks.some(({ is }) => is === 'not' || is === 'if');
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
function isPlain(mark: Mark, said: boolean | undefined): boolean {
  if (mark.is === 'but' && said !== undefined) return true;
  // "We've still got some."
  if (mark.is === 'some' && said !== undefined && mark.text === 'some') return true;
  return (mark.is === 'others' && mark.text === 'reste') || (mark.is === 'asks' && /^(do|does)$/.test(mark.text));
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
