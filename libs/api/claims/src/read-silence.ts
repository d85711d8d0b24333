import { wordsOf } from '@tasty-food/api-vocabulary';
import { has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { type Context, FREE, type Reading } from '@tasty-food/api-menu-claims';
import { isIdleWord } from './read-answer';
import { isCourtesy } from './courtesy';
import { isDefinition } from './read-definition';

/** What leaves an answer open. */
const LEAVES_OPEN: readonly Mark['is'][] = ['check', 'whether', 'unknown', 'asks', 'if', 'unlisted', 'price'];
/** What idle words do not excuse. */
const ANSWERS: readonly Mark['is'][] = [
  'yes',
  'no',
  'not',
  'ne',
  'neither',
  'nothing',
  'free',
  'absent',
  'suits',
  'safe',
];
const IDLE_MAX_WORDS = 14;

/**
 * Where a yes or a no about an allergen in a dish was asked for, what stands before the answer is taken for the answer: "Sure, the
 * chips have their own fryer." Nobody can hold that against a row, so the rows answer. Undefined where something was understood, or
 * where nothing is answered yet.
 */
export function readSilence(sentence: Sentence, read: Reading, context: Context): Reading | undefined {
  const { question, isAnswered } = context;
  const offered = isAnswered ? undefined : unreadOffer(sentence, read, context);
  if (offered) return offered;
  if (!question || isAnswered || read.doubt || read.claims.length > 0) return undefined;
  const { dishIds, codes, isYesOrNo, ofDishes } = question;
  // "Which curry?" is answered by one of them.
  if (!isYesOrNo && !(ofDishes && dishIds.length > 1)) return undefined;
  if (dishIds.length === 0 || codes.length === 0 || leavesOpen(sentence) || isDefinition(sentence)) return undefined;
  return { ...read, doubt: { why: 'unreadable', dishIds, codes } };
}

/** "The Margherita works": to a guest whose allergy was told a dish is named, and nobody can tell what of it is said. */
function unreadOffer({ marks }: Sentence, read: Reading, { question }: Context): Reading | undefined {
  const { allowed, codes = [] } = question?.ofDishes ?? {};
  if (allowed !== FREE || read.doubt || has(marks, ...LEAVES_OPEN, ...OF_ELSE)) return undefined;
  const dishIds = marks.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  const isRead = read.claims.some(({ about }) => about === 'allergen');
  return dishIds.length === 0 || isRead ? undefined : { ...read, doubt: { why: 'unreadable', dishIds, codes } };
}

const OF_ELSE: readonly Mark['is'][] = ['avoid', 'beware', 'out', 'available', 'not', 'no', 'allergen'];

function leavesOpen({ marks, tokens }: Sentence): boolean {
  const words = wordsOf(tokens);
  if (words.length === 0 || has(marks, ...LEAVES_OPEN) || isCourtesy(words)) return true;
  return words.length <= IDLE_MAX_WORDS && words.some(isIdleWord) && !marks.some(isAnswer);
}

/** "Answered without the assistant" answers nothing. */
function isAnswer(mark: Mark): boolean {
  return ANSWERS.includes(mark.is) && !('text' in mark && /^(sans|zonder|without)$/.test(mark.text));
}
