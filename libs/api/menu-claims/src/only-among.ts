import type { MarkOf, Sentence } from '@tasty-food/api-marks';
import { wordAt, wordsAndStops } from '@tasty-food/api-vocabulary';
import type { Context } from './context';

/** "Both …", "les deux …", "between A and B …": of two. Words are folded. */
const OF_TWO =
  /^(?:both|beide|beiden|allebei|alletwee|(?:tous |toutes )?les deux|ze zijn allebei|between|entre|tussen)(?= )|(?:^| )(?:the|le|la|de|het) (?:first|former|second|seconde?|latter|premiere?|deuxieme|eerste|tweede|laatste)(?= |$)/;
/** "Of the two", "van die drie", "des quatre" */
const COUNTED =
  /(?:^| )(?:of|van|parmi|among|tussen|de|des|d)(?: (?:the|these|those|de|die|deze|les|ces|onze|our|nos|alle|all|entre))? (two|twee|deux|three|drie|trois|four|vier|quatre|five|vijf|cinq|six|zes)(?= |$)/;
const NUMBERS = [
  /^(?:two|twee|deux)$/,
  /^(?:three|drie|trois)$/,
  /^(?:four|vier|quatre)$/,
  /^(?:five|vijf|cinq)$/,
  /^(?:six|zes)$/,
];
/** "Of them", "ervan", "d'entre eux" */
const OF_THEM =
  /(?:^| )(?:ervan|daarvan|(?:of|among) (?:them|these|those)|van (?:hen|hun)|van (?:die|deze)(?= ?(?:;|$))|(?:d entre|parmi) (?:eux|elles))(?= |$)/;

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
const THESE = /^(the|these|those|de|die|deze|les|ces|onze|our|nos|alle|all)$/;

/** How many are spoken of; `some`: of "them". */
function countIn(tokens: Sentence['tokens']): number | 'some' | undefined {
  const text = wordsAndStops(tokens).join(' ');
  if (OF_TWO.test(text)) return 2;
  const [, said = ''] = COUNTED.exec(text) ?? [];
  if (said !== '') return 2 + NUMBERS.findIndex((number) => number.test(said));
  return OF_THEM.test(text) ? 'some' : undefined;
}
