import type { AllergenState } from '@tasty-food/contract';
import { CONTAINS, type Reading } from './claim';
import type { Context, Lead } from './context';
import type { Mark } from './mark';
import { opposite, readPolarity } from './read-polarity';

/** What a line may hold that only answers: "**Oui.**", "Non, aucun.", "Sporen zijn mogelijk." */
const OF_ANSWERS: readonly Mark['is'][] = [
  'yes',
  'no',
  'not',
  'may',
  'unknown',
  'absent',
  'sign',
  'is',
  'also',
  'it',
  'ne',
  'this',
  'modal',
  'contains',
];

/**
 * A line that names neither a dish nor an allergen and answers all the same: the question says of what. A tick or a cross in a
 * list is such an answer to its heading. Undefined for every other sentence.
 */
export function readAnswer(marks: readonly Mark[], context: Context, lead: Lead): Reading | undefined {
  const ticked = marks.find((mark) => mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no'));
  if (ticked?.is === 'sign' && isOnlyNamed(marks)) return readTick(ticked.sign === 'yes', marks, lead);
  const { question } = context;
  if (!question || question.dishIds.length === 0 || question.codes.length === 0) return undefined;
  const isAnswer = marks.some(({ is }) => ['yes', 'no', 'not', 'may', 'unknown'].includes(is));
  if (!isAnswer || !marks.every(({ is }) => OF_ANSWERS.includes(is))) return undefined;
  const allowed = answered(marks, question.allowed);
  if (!allowed) return undefined;
  return {
    claims: question.dishIds.flatMap((dishId) =>
      question.codes.map((code) => ({ about: 'allergen' as const, dishId, code, allowed })),
    ),
  };
}

function answered(
  marks: readonly Mark[],
  asked: readonly AllergenState[] | undefined,
): readonly AllergenState[] | undefined {
  const words = marks.filter(({ is }) => is !== 'sign');
  const polarity = readPolarity(words.filter(({ is }) => is !== 'yes' && is !== 'no'));
  const isNo = words.some(({ is }) => is === 'no') || words.every(({ is }) => is === 'not');
  if (
    polarity.says === 'state' &&
    polarity.allowed !== CONTAINS &&
    !words.every(({ is }) => ['no', 'not', 'ne'].includes(is))
  )
    return polarity.allowed;
  if (!asked) return undefined;
  return isNo || words.some(({ is }) => is === 'not') ? opposite(asked) : asked;
}

/** "- ✅ Le Perron" under "Sans sésame :" */
function readTick(isYes: boolean, marks: readonly Mark[], lead: Lead): Reading | undefined {
  const dishIds = ofDishes(marks) ?? lead.dishIds;
  const own = marks.flatMap((mark) => (mark.is === 'allergen' ? mark.codes : []));
  const codes = own.length > 0 ? own : lead.codes;
  if (dishIds.length === 0 || codes.length === 0) return undefined;
  // A bare tick may mean "contains" as well as "can be eaten".
  if (!lead.allowed) return { claims: [], doubt: { why: 'unreadable', dishIds, codes } };
  const allowed = isYes ? lead.allowed : opposite(lead.allowed);
  return {
    claims: dishIds.flatMap((dishId) => codes.map((code) => ({ about: 'allergen' as const, dishId, code, allowed }))),
  };
}

function ofDishes(marks: readonly Mark[]): readonly string[] | undefined {
  const ids = marks.flatMap((mark) => (mark.is === 'dish' ? mark.ids : []));
  return ids.length > 0 ? ids : undefined;
}

function isOnlyNamed(marks: readonly Mark[]): boolean {
  return marks.every(({ is }) => ['sign', 'dish', 'allergen', 'price', 'name', 'and', 'generic'].includes(is));
}
