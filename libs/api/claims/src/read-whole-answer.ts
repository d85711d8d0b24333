import { ALLERGEN_STATES, type AllergenCode } from '@tasty-food/contract';
import { has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { type NameIndex, numberWords } from '@tasty-food/api-vocabulary';
import { type Claim, type Context, FREE, NOT_FREE, type Question, type Reading } from '@tasty-food/api-menu-claims';
import { opposite } from './read-polarity';
import { isBoth } from './said-of-both';

/** What a line may hold that only answers "which of them?": "None of them.", "Toutes.", "Alle drie." */
const OF_WHOLES: readonly Mark['is'][] = [
  'this',
  'all',
  'not',
  'nothing',
  'no',
  'neither',
  'yes',
  'sign',
  'is',
  'elsewhere',
];
const OF_NONE: readonly Mark['is'][] = ['not', 'nothing', 'no', 'neither'];
const ALL = /^(all|all of them|every one|everyone|tou(?:te)?s|elles toutes|eux tous|allemaal|alle|alles|tout)$/;

/**
 * Where it was asked which dishes have an allergen, or whether any has: "all" and "none" answer of each dish of the kind. A no about
 * something that is not on the menu answers of what nobody knows. Undefined for every other sentence.
 */
export function readWholeAnswer(sentence: Sentence, context: Context, index: NameIndex): Reading | undefined {
  const { question, isAnswered } = context;
  if (!question || isAnswered || question.codes.length === 0 || !question.allowed) return undefined;
  const { marks, opening } = sentence;
  const isNone = opening === 'no' || has(marks, ...OF_NONE) || marks.some(isNothing);
  const isAll = !isNone && marks.some((mark) => isBoth(mark) || ('text' in mark && ALL.test(mark.text)));
  const isBare = marks.every(({ is }) => OF_WHOLES.includes(is));
  if (!question.ofDishes) return isNone ? ofStranger(question, marks) : undefined;
  if (!isBare || !(isNone || isAll)) return undefined;
  const ids = question.dishIds.length > 1 ? question.dishIds : index.dishesOfKind(question.kind ?? 'dish');
  const count = isAll ? countIn(sentence) : undefined;
  if (ids.length === 0 || (count !== undefined && count !== ids.length)) return doubted(question, ids);
  return claimed(question, ids, isAll);
}

/** "Milk in the carbonara?" "No." */
function ofStranger(
  { dishIds, codes, allowed = [], isYesOrNo }: Question,
  marks: readonly Mark[],
): Reading | undefined {
  const isOfElse = has(marks, 'dish', 'allergen', 'unlisted', 'available', 'out', 'recommend', 'check');
  if (dishIds.length > 0 || !isYesOrNo || isOfElse || opposite(allowed) !== FREE) return undefined;
  return { claims: [], doubt: { why: 'all-dishes', dishIds: [], codes } };
}

function claimed({ codes, allowed = [], regulated }: Question, ids: readonly string[], isAll: boolean): Reading {
  const said = isAll ? allowed : opposite(allowed);
  const isMade = regulated && said === FREE ? { regulated } : {};
  const states = regulated && said === NOT_FREE ? ALLERGEN_STATES : said;
  const claim = (dishId: string, code: AllergenCode): Claim => ({
    about: 'allergen',
    dishId,
    code,
    allowed: states,
    isOfMenu: true,
    ...isMade,
  });
  return { claims: ids.flatMap((dishId) => codes.map((code) => claim(dishId, code))) };
}

function doubted({ codes }: Question, dishIds: readonly string[]): Reading {
  return { claims: [], doubt: { why: 'all-dishes', dishIds, codes } };
}

function isNothing(mark: Mark): boolean {
  return mark.is === 'elsewhere' && /^(nothing|rien|niets|niks)$/.test(mark.text);
}

/** "All three" */
function countIn({ tokens }: Sentence): number | undefined {
  const at = tokens.findIndex((token, place) => token.kind === 'word' && numberWords(tokens, place) !== undefined);
  return at === -1 ? undefined : numberWords(tokens, at)?.value;
}
