import { type FoundName, type NameIndex, numberWords, type Token, wordsAndStops } from '@tasty-food/api-vocabulary';
import { phraseKindAt } from './kind-phrases';
import type { Mark, MarkOf } from './mark';

const DISHES = /^(dish|dishes|plats?|gerecht|gerechten|items?)$/;

interface Kind {
  readonly ids: readonly string[];
  /** In marks. */
  readonly length: number;
  readonly end: number;
}

/** "(all our) pasta dishes": a category of the menu, in one word or two. */
export function kindAt(marks: readonly Mark[], at: number, index: NameIndex): Kind | undefined {
  const [kind, dishes] = [marks[at], marks[at + 1]];
  const main = mainAt(kind, dishes, index) ?? phraseKindAt(marks, at, index);
  if (main) return main;
  if (kind?.is !== 'part' && kind?.is !== 'generic') return undefined;
  const ids = index.dishesOfKind(kind.text);
  const isTwo = dishes?.is === 'generic' && DISHES.test(dishes.text) && dishes.at === kind.at + 1;
  if (ids.length === 0 || (kind.is === 'generic' && !isTwo)) return undefined;
  return { ids, length: isTwo ? 2 : 1, end: isTwo ? dishes.end : kind.end };
}

/** "(Tous les) plats du lunch", "(aucun) plat principal": French says first that they are dishes. */
function mainAt(dishes: Mark | undefined, kind: Mark | undefined, index: NameIndex): Kind | undefined {
  if (dishes?.is !== 'generic' || !DISHES.test(dishes.text) || !kind) return undefined;
  const isMain = kind.is === 'name' && kind.at === dishes.at + 1 && /^principa(?:le?s?|ux)$/i.test(kind.text);
  const isOfKind =
    (kind.is === 'generic' || kind.is === 'part') && kind.at === dishes.at + 2 && !DISHES.test(kind.text);
  const ids = isMain ? index.dishesOfCategory(dishes.text) : isOfKind ? index.dishesOfKind(kind.text) : [];
  return ids.length > 0 ? { ids, length: 2, end: kind.end } : undefined;
}

/** "De twee mosselgerechten", "both mussel dishes": so many as there are. `length`: in tokens, from `at` on. */
export function countedKind(
  marks: readonly Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
  spokenIds: readonly string[] = [],
): { readonly ids: readonly string[]; readonly length: number; readonly isBoth: boolean } | undefined {
  const [kind, dishes] = [tokens[at], tokens[at + 1]];
  const ofKind = kind?.kind === 'word' ? index.dishesOfKind(kind.folded) : [];
  const last = marks.at(-1);
  const wholes = last?.is === 'this' && last.at >= at - 3 ? WHOLES.findIndex((words) => words.test(last.text)) : -1;
  const isBoth = wholes !== -1;
  const count = isBoth ? wholes + 2 : (numberWords(tokens, at - 1)?.value ?? 0);
  // "Both sauces", of the two that were spoken of.
  const spoken = ofKind.filter((id) => spokenIds.includes(id));
  const ids = isBoth && count === spoken.length ? spoken : ofKind;
  if (ids.length < 2 || count !== ids.length || isChosenFrom(tokens, at)) return undefined;
  return { ids, length: dishes?.kind === 'word' && DISHES.test(dishes.folded) ? 2 : 1, isBoth };
}

/** "Of the three waffles only the Liège one …": of them one is told, not all. */
function isChosenFrom(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at - 1).map((token) => (token.kind === 'word' ? token.folded : ''));
  // "Two of the four …"
  if (numberWords(tokens, at - 4) && before.some((word) => /^(of|van|des|de)$/.test(word))) return true;
  const isPartitive =
    before.some((word) => /^(of|among|parmi|van|onder)$/.test(word)) || (at === 2 && before[0] === 'des');
  return isPartitive && tokens.some((token) => token.kind === 'word' && ONLY.test(token.folded));
}

const ONLY = /^(only|seule?s?|uniquement|seulement|enige|enkel|alleen|slechts|just)$/;

/** "Plat pour enfants": a category whose name French puts together so; "(every) fish dish": one that is called as an allergen is. */
export function kindOfWordsAt(
  marks: readonly Mark[],
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
): { readonly text: string; readonly length: number } | undefined {
  const [first = '', second = '', third = '', next = ''] = [at, at + 1, at + 2, at + 3].map((place) => {
    const token = tokens[place];
    return token?.kind === 'word' ? token.folded : '';
  });
  const isKind = (word: string): boolean => index.dishesOfKind(word).length > 0 && !DISHES.test(word);
  const isOf = DISHES.test(first) && second === 'pour' && !/^(allerg|intoler|vege|vega)/.test(next);
  if (isOf && isKind(third)) return { text: third, length: 3 };
  const quantity = marks.findLast(({ is }) => is !== 'article')?.is;
  const isAllOrNone = quantity === 'all' || quantity === 'not';
  return isAllOrNone && ENGLISH_DISHES.test(second) && isKind(first) ? { text: first, length: 2 } : undefined;
}

const ENGLISH_DISHES = /^dish(?:es)?$/;

/** "Our soups", "of the curries only …", "le seul curry qui …": a category, and no dish that is called so. */
export function isKindHere(
  { ids, length }: FoundName,
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
): boolean {
  const word = tokens[at];
  if (length !== 1 || word?.kind !== 'word') return false;
  if (index.isWiderKind(word.folded, ids)) return true;
  if (ids.length < 2) return false;
  // "Of our four drinks"
  const from = numberWords(tokens, at - 1) ? at - 1 : at;
  const before = wordsAndStops(tokens.slice(Math.max(0, from - 2), from));
  if (!OF_KIND.test(before.join(' '))) return false;
  const kind = index.dishesOfKind(word.folded);
  return kind.length > 1 && ids.every((id) => kind.includes(id));
}

const OF_KIND =
  /(?:^|;|^\S+ )(?:(?:of|among|parmi|van|onder|bij) (?:the|our|les|nos|de|onze)|des|only|seul|seule|enige)$/;

/** Two of them, three, four. */
const WHOLES = [
  /^(both|beide|les deux)$/,
  /^(all three|alle drie|les trois|tous les trois|toutes les trois)$/,
  /^(all four|alle vier|les quatre|tous les quatre)$/,
];

/** The kind that a sentence speaks of: one that tells which dishes, before a word for any. */
export function tellingKind(marks: readonly Mark[], index: NameIndex): MarkOf<'generic'> | undefined {
  const kinds = marks.filter((mark): mark is MarkOf<'generic'> => mark.is === 'generic');
  const isTelling = ({ text }: MarkOf<'generic'>): boolean =>
    index.dishesOfKind(text).length < index.dishesOfKind('dish').length;
  return kinds.find(isTelling) ?? kinds[0];
}
