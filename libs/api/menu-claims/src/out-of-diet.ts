import { type Mark, type Sentence, tellingKind } from '@tasty-food/api-marks';
import { clausesOf, type NameIndex, numberWords, type Token } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import { DENIES, DIETS, UNSETTLED } from './diet-mark';
import { OUT } from './sold-words';

/** "Zijn er vandaag twee op", "waarvan er één op is" */
const OP = /\b(?:zijn|is)(?: \S+){1,6} op$|\bop (?:is|zijn)$/;
/** An article as well as a number. */
export const ARTICLES = /^(un|une|een|one)$/;
const OF_ELSE: readonly Mark['is'][] = ['allergen', 'allergens', 'except', 'unlisted', ...UNSETTLED, ...DENIES];

/** "Of what we have vegan, two things are out": how many of those of one diet are. `isWhole`: it is all that the sentence counts. */
export function outOfDiet(
  { marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>,
  index: NameIndex,
): { readonly claim: Claim; readonly isWhole: boolean } | undefined {
  const [diet, other] = DIETS.filter((each) => marks.some(({ is }) => is === each));
  const first = marks.find((mark) => mark.is === diet);
  const out = clausesOf(tokens, JOINS).find(({ words }) => OUT.test(words.join(' ')) || OP.test(words.join(' ')));
  const isOfElse = marks.some((mark) => OF_ELSE.includes(mark.is) || isSingle(mark) || isAsked(mark));
  if (!diet || other || !first || !out || isOfElse || first.at >= out.to) return undefined;
  const count = countIn(tokens.slice(out.from, out.to));
  const kind = marks.find((mark) => mark.is === 'dish');
  const dishIds = kind?.is === 'dish' ? kind.ids : index.dishesOfKind(tellingKind(marks, index)?.text ?? 'dish');
  const [dishId = ''] = dishIds;
  if (count === undefined || dishIds.length === 0) return undefined;
  const isWhole = out.from === 0 || countIn(tokens.slice(0, out.from)) === undefined;
  return { claim: { about: 'count', dishId, dishIds, count, of: 'out', among: diet, holds: true }, isWhole };
}

/** "Six are vegan, of which one is out" */
const JOINS = /^(?:waarvan|dont|which|whom)$/;

function isSingle(mark: Mark): boolean {
  return mark.is === 'dish' && mark.ids.length === 1;
}

function isAsked(mark: Mark): boolean {
  return mark.is === 'sign' && mark.sign === '?';
}

/** The first number that is no article; an article if it is all there is. */
function countIn(tokens: readonly Token[]): number | undefined {
  const numbers = tokens.flatMap((token, at) => {
    const number = token.kind === 'word' && token.folded !== 'onze' ? numberWords(tokens, at) : undefined;
    return number && token.kind === 'word' ? [{ value: number.value, isArticle: ARTICLES.test(token.folded) }] : [];
  });
  return (numbers.find(({ isArticle }) => !isArticle) ?? numbers[0])?.value;
}
