import type { MarkOf, Sentence } from '@tasty-food/api-marks';
import { numberWords, wordAt } from '@tasty-food/api-vocabulary';
import type { Context } from './context';

/** "Of (the two)", "van die twee", "des deux", "of them", "ervan"; at its opening "between A and B". */
const OF = /^(of|van|parmi|de|des|d|tussen|among|sur)$/;
const THESE = /^(the|these|those|them|de|die|deze|les|ces|hen|hun|onze|our|nos|alle|all|eux|elles|ceux|celles|entre)$/;
const THEM = /^(them|these|those|hen|hun|die|deze|eux|elles)$/;
const BOTH =
  /^(?:both|beide|beiden|allebei|alletwee|(?:tous |toutes )?les deux|ze zijn allebei|elles sont toutes|ils sont tous)\b/;
const BETWEEN = /^(between|entre|tussen)$/;
const ONE_OF_TWO =
  /^(?:the|le|la|de|het) (?:first|former|second|seconde?|latter|premiere?|deuxieme|eerste|tweede|laatste)$/;
const IN_ONE = /^(ervan|daarvan)$/;

/**
 * "Of the two only the stew contains milk": those among which a dish is said to be the only one. Undefined where it is not said of some
 * that are spoken of.
 */
export function onlyAmong({ marks, tokens }: Sentence, { dishIds }: Context): readonly string[] | undefined {
  if (!marks.some(({ is }) => is === 'only')) return undefined;
  const own = marks.find((mark) => mark.is === 'only' && mark.ids);
  if (own?.is === 'only' && own.ids) return own.ids;
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.isOthers);
  const group = named.find(({ ids, at }) => ids.length > 1 && isBehindOf(tokens, at));
  if (group) return group.ids;
  const count = countIn(tokens);
  if (count === undefined) return undefined;
  const isOf = (ids: readonly string[]): boolean =>
    count === 'some' ? ids.length > 1 : ids.length === count && count > 1;
  const all = [...new Set(named.flatMap(({ ids, quantified }) => (quantified ? [] : ids)))];
  return [...named.map(({ ids }) => ids), all, [...new Set([...dishIds, ...all])], dishIds].find(isOf);
}

/** "Van de (poke bowls)" */
function isBehindOf(tokens: Sentence['tokens'], at: number): boolean {
  const word = (place: number): string => wordAt(tokens, place);
  return OF_GROUP.test(word(at - 1)) || (OF_GROUP.test(word(at - 2)) && THESE.test(word(at - 1)));
}

const OF_GROUP = /^(of|van|parmi|des|among|onder)$/;

/** How many are spoken of; `some`: of "them". */
function countIn(tokens: Sentence['tokens']): number | 'some' | undefined {
  const words = tokens.map((token) => (token.kind === 'word' ? token.folded : ''));
  if (BETWEEN.test(words[0] ?? '') || BOTH.test(words.slice(0, 3).join(' '))) return 2;
  for (const [at, word] of words.entries()) {
    if (IN_ONE.test(word)) return 'some';
    if (ONE_OF_TWO.test(`${words[at - 1] ?? ''} ${word}`)) return 2;
    if (!OF.test(word)) continue;
    const behind = THESE.test(words[at + 1] ?? '') ? at + 2 : at + 1;
    const number = numberWords(tokens, behind)?.value;
    if (number !== undefined && number > 1 && number < 7) return number;
    if (word !== 'de' && word !== 'd' && THEM.test(words[at + 1] ?? '') && (words[at + 2] ?? '') === '') return 'some';
    if (/^(of|van)$/.test(word) && /^(them|hen|these|those)$/.test(words[at + 1] ?? '')) return 'some';
    if (word === 'd' && /^(eux|elles)$/.test(words[at + 2] ?? '')) return 'some';
  }
  return undefined;
}
