import type { AllergenState, Diet } from '@tasty-food/contract';
import { allergensIn, codesOf, has, type Mark, namedDishes, type Sentence } from '@tasty-food/api-vocabulary';
import {
  askedOfSale,
  CONTAINS,
  type Context,
  FREE,
  NOT_FREE,
  orderIn,
  type Question,
} from '@tasty-food/api-menu-claims';
import { readPolarity } from '../sentence/read-polarity';

const DIETS = ['halal', 'vegetarian', 'vegan'] as const satisfies readonly Diet[];
/** What is answered by more than a yes or a no. */
const ASKS_MORE =
  /^(which|what|quel|quelle|quels|quelles|quoi|welk|welke|wat|how|comment|hoe|who|wie|why|pourquoi|waarom|combien|hoeveel)$/;
const MAY = /^(peut|peuvent|can|could|may|mag|mogen|kan)/;
/** Below everything that an answer itself may put over its lines. */
const LEVEL = -30;

/** A question, the person's or one the answer asks itself. Undefined where it asks nothing of the register. */
export function readQuestion(sentence: Sentence, context: Context): Question | undefined {
  const { marks } = sentence;
  const allergens = allergensIn(marks);
  const codes = codesOf(allergens);
  const dishIds = namedDishes(marks)?.ids ?? [];
  if (dishIds.length + codes.length === 0 && context.question) return undefined;
  const kind = marks.find(({ is }) => is === 'generic');
  const diets = DIETS.filter((diet) => has(marks, diet));
  const isOfGuest = allergens.some(({ ofGuest }) => ofGuest);
  const asked = askedState(marks, isOfGuest);
  const isOpen =
    dishIds.length === 0 &&
    codes.length > 0 &&
    (isOfGuest || asked === FREE || has(marks, 'generic', 'some', 'all', 'recommend'));
  const ofDishes = isOpen && asked ? { level: LEVEL, dishIds: [], codes, allowed: asked } : undefined;
  const sale = codes.length + diets.length === 0 && dishIds.length > 0 ? askedOfSale(sentence) : undefined;
  const order = orderIn(sentence.tokens.flatMap((token) => (token.kind === 'word' ? [token.folded] : [])));
  return {
    dishIds: dishIds.length > 0 ? dishIds : context.dishIds,
    codes: codes.length > 0 ? codes : context.codes,
    ...(asked && !(isOfGuest && asked === CONTAINS) ? { allowed: asked } : {}),
    ...(ofDishes ? { ofDishes } : {}),
    ...(kind?.is === 'generic' ? { kind: kind.text } : {}),
    diets,
    ...(sale === undefined ? {} : { sale }),
    ...(order ? { order } : {}),
    isYesOrNo: !marks.some((mark) => mark.is === 'if' || (mark.is === 'asks' && ASKS_MORE.test(mark.text))),
    isOfContents: codes.length === 0 && dishIds.length > 0 && diets.length === 0,
  };
}

function askedState(marks: readonly Mark[], isOfGuest: boolean): readonly AllergenState[] | undefined {
  const polarity = readPolarity(marks.filter(({ is }) => is !== 'asks' && is !== 'hedge'));
  if (polarity.says === 'state') return isOfGuest && polarity.isWeak ? FREE : polarity.allowed;
  if (polarity.says === 'avoid') return NOT_FREE;
  if (polarity.says === 'suits' || polarity.says === 'recommend' || polarity.says === 'promise') return FREE;
  // "Sésame dans le Perron ?" asks whether it is in; "allergic to nuts, the Perron?" may ask either.
  if (!isOfGuest) return polarity.says === 'nothing' ? CONTAINS : undefined;
  const may = has(marks, 'modal') || marks.some((mark) => mark.is === 'asks' && MAY.test(mark.text));
  return has(marks, 'dish') && !may ? undefined : FREE;
}
