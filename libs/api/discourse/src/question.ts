import { readPolarity } from '@tasty-food/api-claims';
import type { AllergenState } from '@tasty-food/contract';
import {
  allergensIn,
  codesOf,
  has,
  type Mark,
  type MarkOf,
  namedDishes,
  regulatedBy,
  type Sentence,
} from '@tasty-food/api-marks';
import { type RegulatedClaim, wordsAndStops, wordsOf, isAnyDish } from '@tasty-food/api-vocabulary';
import {
  askedOfSale,
  CONTAINS,
  type Context,
  type DietMark,
  DIETS,
  FREE,
  NOT_FREE,
  orderIn,
  type Question,
  saidOf,
} from '@tasty-food/api-menu-claims';

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
  const kinds = marks.filter((mark): mark is MarkOf<'generic'> => mark.is === 'generic');
  const kind = kinds.find(({ text }) => text.includes(' ')) ?? kinds.find(({ text }) => !isAnyDish(text)) ?? kinds[0];
  const diets = DIETS.filter((diet) => has(marks, diet));
  // "Halal fish? Only the cod."
  const isOfDiet = diets.length > 0 && kind !== undefined;
  if (dishIds.length + codes.length === 0 && context.question && !isOfDiet) return undefined;
  const isOfGuest = allergens.some(({ ofGuest }) => ofGuest);
  const asked = askedState(sentence, isOfGuest);
  const isOfAny =
    dishIds.length === 0 && (isOfGuest || has(marks, 'generic', 'some', 'all', 'recommend') || asksWhat(sentence));
  const isOpen = codes.length > 0 && (isOfAny || (dishIds.length === 0 && asked === FREE) || asksWhich(sentence));
  const ofDishes = isOpen && asked ? { level: LEVEL, dishIds: [], codes, allowed: asked } : undefined;
  const order = orderIn(wordsOf(sentence.tokens));
  const isOfElse = codes.length + diets.length > 0 || order !== undefined;
  const sale = !isOfElse && dishIds.length > 0 ? askedOfSale(sentence) : undefined;
  return {
    dishIds: dishIds.length > 0 ? dishIds : context.dishIds,
    codes: codes.length > 0 ? codes : context.codes,
    ...(asked && !(isOfGuest && asked === CONTAINS) ? { allowed: asked } : {}),
    ...(asked === FREE ? regulatedIn(marks) : {}),
    ...(ofDishes ? { ofDishes } : {}),
    ...(kind ? { kind: kind.text } : {}),
    diets,
    ...(sale === undefined ? {} : { sale }),
    ...(order ? { order } : {}),
    ...countedIn(sentence, diets),
    isYesOrNo: !marks.some((mark) => mark.is === 'if' || asksBy(mark, ASKS_MORE)),
    isOfContents: codes.length === 0 && dishIds.length > 0 && diets.length === 0,
  };
}

/** "How many desserts can we sell?" */
function countedIn({ tokens, marks }: Sentence, diets: readonly DietMark[]): Pick<Question, 'counted'> {
  const words = wordsOf(tokens);
  const [diet, other] = diets;
  const isCounted = COUNTS.test(words.join(' ')) && has(marks, 'generic') && !has(marks, 'price', 'allergens');
  if (!isCounted || other || marks.some((mark) => mark.is === 'dish' && !mark.quantified)) return {};
  const said = saidOf(words);
  return { counted: diet ?? (said === undefined ? 'any' : said ? 'available' : 'out') };
}

const COUNTS = /(?:^| )(?:how many|combien d\w*|hoeveel)(?= )/;

/** "Are the tenders waiting under the lamp?": a question of an answer that is about no row, however it goes on. */
export function asksNothing({ marks, tokens }: Sentence): boolean {
  if (!marks.every(({ is }) => IDLE.includes(is))) return false;
  const isMarked = (start: number): boolean =>
    marks.some((mark) => mark.is !== 'name' && mark.start <= start && start < mark.end);
  const others = tokens.filter((token) => token.kind === 'word' && token.folded.length > 3 && !isMarked(token.start));
  return others.length >= 2 && has(marks, 'dish');
}

const IDLE: readonly Mark['is'][] = ['dish', 'name', 'sign', 'and', 'in', 'is', 'generic', 'this', 'elsewhere'];

/** "Can I call it gluten-free?" */
function regulatedIn(marks: readonly Mark[]): { regulated?: RegulatedClaim } {
  if (!has(marks, 'free') || has(marks, 'contains', 'may')) return {};
  return (
    allergensIn(marks)
      .map(regulatedBy)
      .find(({ regulated }) => regulated !== undefined) ?? {}
  );
}

/** "Welke curry?", "the red or the yellow one?": the dish that is named in answer is chosen of those. */
function asksWhich({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>): boolean {
  const dishes = marks.filter((mark) => mark.is === 'dish');
  const [first, last] = [dishes[0]?.at ?? 0, dishes.at(-1)?.at ?? 0];
  const isEither = tokens.slice(first, last).some((token) => token.kind === 'word' && OR.test(token.folded));
  const isChoice = isEither || marks.some((mark) => asksBy(mark, WHICH));
  return isChoice && dishes.some(({ ids }, at) => ids.length > 1 || at > 0);
}

/** "What contains peanuts?", "dans quoi y a-t-il du lait ?", "waar zit vis in?" */
function asksWhat({ marks, tokens }: Sentence): boolean {
  const words = wordsAndStops(tokens).join(' ');
  return WHAT.test(words) && has(marks, 'contains', 'with', 'free', 'may', 'not');
}

const WHAT =
  /^(?:what|what s|whats|where|wat|waar|waarin|qu est ce qui|qui|dans quoi|quoi|ou est ce qu|ou y a)(?![a-z])/;
const WHICH = /^(which|what|quel|quelle|quels|quelles|welk|welke|wat)$/;
const OR = /^(ou|of|or)$/;

/** English "which" joins clauses too. */
function asksBy(mark: Mark, words: RegExp): boolean {
  return (mark.is === 'asks' || (mark.is === 'but' && mark.text === 'which')) && words.test(mark.text);
}

function askedState(sentence: Sentence, isOfGuest: boolean): readonly AllergenState[] | undefined {
  const { marks } = sentence;
  const polarity = readPolarity(marks.filter(({ is }) => is !== 'asks' && is !== 'hedge'));
  if (polarity.says === 'state') return isOfGuest && polarity.isWeak ? FREE : polarity.allowed;
  // "Without peanuts, not even traces"
  if (polarity.says === 'doubtful' && has(marks, 'free')) return FREE;
  if (polarity.says === 'avoid') return NOT_FREE;
  if (polarity.says === 'suits' || polarity.says === 'recommend' || polarity.says === 'promise') return FREE;
  // "Sésame dans le Perron ?" asks whether it is in; "allergic to nuts, the Perron?" may ask either.
  if (!isOfGuest) return polarity.says === 'nothing' ? CONTAINS : undefined;
  const may = has(marks, 'modal') || marks.some((mark) => mark.is === 'asks' && MAY.test(mark.text));
  return has(marks, 'dish') && !may && !asksWhich(sentence) ? undefined : FREE;
}
