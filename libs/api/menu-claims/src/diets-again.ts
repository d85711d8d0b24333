import type { Mark, Sentence } from '@tasty-food/api-marks';
import type { Diet } from '@tasty-food/contract';
import { type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context } from './context';
import { DENIES, DIETS } from './diet-mark';
import { placeAt } from './place-of';

/** A diet that dishes were said to have, or not to have. */
export interface SaidDiet {
  readonly diet: Diet;
  readonly holds: boolean;
}

/** "Le sont également", "zijn dat ook", "are too": what was said or asked last. */
const SO =
  /(?:^(?:and |en |et )?(?:so (?:is|are|s)|sos|as (?:is|are))\b|\b(?:l est|le sont|l etait)(?: (?:aussi|egalement|tous|toutes|donc|pas|pareillement|les|trois|deux|quatre))*$|\b(?:is|are)(?: (?:all|three|two|four))*(?: (?:too|also|as well|likewise|not))*$(?<!\b(?:op|weg|terug|wat|die|dat) is)|\b(?:is|zijn) (?:dat|het)(?: (?:ook|eveneens|evenzo|allemaal|alle|drie|vier|twee|wel|niet))*$|\bneither (?:is|are)\b|^(?:(?:onze|our|nos|de|les|the|alle|all|drie|three|trois|twee|two|deux|vier|four|quatre|en|and|et) )*(?:ook|eveneens|too|also|as well|aussi|egalement)$)/;
/** "Dat geldt ook voor", "the same goes for": the same, also where it was denied. */
const SAME =
  /^(?:(?:and |en |et )?(?:dat|dit|hetzelfde|that|this|the same|cela|ca|il en va de meme|c est|idem|same|pareil)\b(?: \S+){0,3} (?:voor|for|to|of|pour|de|du|des|with)\b|il en (?:va|est) de meme\b)/;
const OF_AGAIN: readonly Mark['is'][] = [
  'dish',
  'is',
  'also',
  'this',
  'not',
  'ne',
  'neither',
  'and',
  'sign',
  'name',
  'all',
  'yes',
  'general',
  'in',
  'price',
];

/** "So are our three soups": of each of these dishes what the answer said last of a diet, or what its question asks. */
export function dietsAgain(sentence: Sentence, { lastDiet, question }: Context, index: NameIndex): Claim[] {
  const { tokens } = sentence;
  const isNamed = sentence.marks.some(({ is }) => is === 'dish');
  const marks = isNamed ? sentence.marks : sentence.marks.map((mark) => kindOf(mark, index));
  const [asked, other] = DIETS.filter((diet) => question?.diets.includes(diet));
  const isAsked = asked !== undefined && other === undefined && question?.codes.length === 0;
  const said: SaidDiet | undefined =
    lastDiet ?? (isAsked && lastDiet !== null ? { diet: asked, holds: true } : undefined);
  const dishes = marks.filter((mark) => mark.is === 'dish');
  if (!said || dishes.length === 0 || sentence.opening || !marks.every(isOfAgain)) return [];
  const isName = (start: number): boolean => dishes.some((dish) => dish.start <= start && start < dish.end);
  const text = wordsOf(tokens.filter(({ start }) => !isName(start))).join(' ');
  const isSame = SAME.test(text);
  if (!isSame && !SO.test(text)) return [];
  const holds = isSame ? said.holds : !marks.some(({ is }) => DENIES.includes(is));
  return dishes.flatMap((mark) =>
    mark.is === 'dish'
      ? mark.ids.map((dishId): Claim => {
          const isExcept = mark.except?.includes(dishId) === true;
          return {
            about: 'diet',
            dishId,
            diet: said.diet,
            holds: isExcept ? !holds : holds,
            ...placeAt(sentence, mark.at),
          };
        })
      : [],
  );
}

/** Nothing else, and all in one clause. */
function isOfAgain(mark: Mark): boolean {
  return OF_AGAIN.includes(mark.is) && (mark.is !== 'sign' || [',', '.', '!'].includes(mark.sign));
}

/** "Our soups": each of them. */
function kindOf(mark: Mark, index: NameIndex): Mark {
  const ids = mark.is === 'generic' ? index.dishesOfKind(mark.text) : [];
  if (ids.length === 0 || ids.length === index.dishesOfKind('dish').length) return mark;
  const { start, end, at } = mark;
  return { is: 'dish', ids, quantified: true, start, end, at };
}

/** What of diets may be said again behind a sentence; null where it said something else, which would be meant. */
export function dietToRepeat(
  claims: readonly Claim[],
  before: SaidDiet | null | undefined,
): SaidDiet | null | undefined {
  const last = claims.findLast((claim) => claim.about === 'diet');
  if (last?.about === 'diet') return { diet: last.diet, holds: last.holds };
  const isOfElse = claims.some(
    (claim) =>
      claim.about === 'allergen' || claim.about === 'count' || (claim.about === 'availability' && !claim.available),
  );
  return isOfElse ? null : before;
}
