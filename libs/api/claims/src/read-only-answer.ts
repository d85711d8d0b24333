import { ALLERGEN_STATES } from '@tasty-food/contract';
import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import { type NameIndex, numberWords, wordAt } from '@tasty-food/api-vocabulary';
import type { Claim, Context, Reading } from '@tasty-food/api-menu-claims';

const OF_LIST: readonly Mark['is'][] = ['only', 'dish', 'and', 'sign', 'price', 'this', 'is', 'contains'];
/** Before a number, folded: "dat zijn er vier", "il y en a deux". */
const OPENS = /^(just|only|there|are|that|s|those|seulement|il|y|en|a|ce|sont|slechts|enkel|alleen|dat|zijn|er|het)$/;

/**
 * "Only the brownie.", "just two: the salmon bowl and the tuna bowl", where it was asked which dishes have something: of those it is
 * claimed, and of no other of the kind. Undefined for every other sentence.
 */
export function readOnlyAnswer(
  sentence: Sentence,
  { question, isAnswered }: Context,
  index: NameIndex,
): Reading | undefined {
  const { marks } = sentence;
  const asked = isAnswered ? undefined : question?.ofDishes;
  const dishes = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const allowed = asked?.allowed;
  if (!asked || !allowed || asked.regulated || dishes.length === 0 || !marks.every(({ is }) => OF_LIST.includes(is)))
    return undefined;
  if (dishes.some(({ quantified, ids }) => quantified || ids.length !== 1)) return undefined;
  const count = countIn(sentence);
  const isWhole = count === undefined ? marks[0]?.is === 'only' && marks[1]?.is === 'dish' : count === dishes.length;
  if (!isWhole) return undefined;
  const named = dishes.flatMap(({ ids }) => ids);
  const others = index.dishesOfKind(question?.kind ?? 'dish').filter((id) => !named.includes(id));
  const contrary = ALLERGEN_STATES.filter((state) => !allowed.includes(state));
  return {
    claims: asked.codes.flatMap((code) => [
      ...named.map((dishId): Claim => ({ about: 'allergen', dishId, code, allowed })),
      ...others.map((dishId): Claim => ({ about: 'allergen', dishId, code, allowed: contrary, isOfMenu: true })),
    ]),
  };
}

/** The number that stands before the list. */
function countIn({ tokens }: Sentence): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const number = numberWords(tokens, at);
    const behind = number && tokens[at + number.length];
    if (number) return behind?.kind === 'sign' && /^[:–]$/.test(behind.sign) ? number.value : undefined;
    if (!OPENS.test(wordAt(tokens, at))) return undefined;
  }
  return undefined;
}
