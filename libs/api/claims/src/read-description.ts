import { allergensIn, codesOf, has, type Mark, type Sentence } from '@tasty-food/api-marks';
import { type Claim, NOT_FREE } from '@tasty-food/api-menu-claims';

/** What the description of a dish is made of, beside words that mean nothing here. */
const OF_DESCRIPTION: readonly Mark['is'][] = [
  'allergen',
  'name',
  'part',
  'and',
  'with',
  'in',
  'article',
  'generic',
  'all',
  'halal',
];
const SIGNS = /^[,;:.()+–]$/;
/** Fewer words are a list of allergens. */
const DESCRIPTION_MIN_WORDS = 2;

/** What denies nothing where no allergen stands beside it: "no alcohol". */
const DENIES: readonly Mark['is'][] = ['no', 'not', 'free', 'ne'];
const NAMES: readonly Mark['is'][] = ['dish', 'name', 'part', 'allergen', 'generic'];

/** What is named is in the dish, however much of it; halal meat makes it a halal dish. */
export function ingredientsOf(marks: readonly Mark[], dishId: string): Claim[] {
  const claims = codesOf(allergensIn(marks)).map((code): Claim => ({
    about: 'allergen',
    dishId,
    code,
    allowed: NOT_FREE,
  }));
  return has(marks, 'halal') ? [...claims, { about: 'diet', dishId, diet: 'halal', holds: true }] : claims;
}

/** Words of what a dish is made of, and nothing that says more of it. */
export function isDescription({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>, dishId: string): boolean {
  const isDenied = !marks.some(({ is }) => is === 'allergen');
  const isOfIt = (mark: Mark): boolean => {
    if (mark.is === 'dish') return mark.ids.includes(dishId);
    if (mark.is === 'sign') return SIGNS.test(mark.sign);
    return OF_DESCRIPTION.includes(mark.is) || (isDenied && DENIES.includes(mark.is));
  };
  const isAllergen = (start: number): boolean =>
    marks.some((mark) => mark.is === 'allergen' && mark.start <= start && start < mark.end);
  const words = tokens.filter((token) => token.kind === 'word' && token.folded.length > 2 && !isAllergen(token.start));
  return marks.every(isOfIt) && marks.some(({ is }) => NAMES.includes(is)) && words.length >= DESCRIPTION_MIN_WORDS;
}

/** "The brownie – €4.90 · Chocolate brownie with hazelnuts": what a line ends with tells what its dish is made of. Without it the rest is read as ever. */
export function takeDescription(sentence: Sentence): { readonly rest: Sentence; readonly claims: readonly Claim[] } {
  const { marks, tokens, zones } = sentence;
  const dish = marks.find(({ is }) => is !== 'article' && is !== 'sign');
  const [dishId, other] = dish?.is === 'dish' && !dish.quantified ? dish.ids : [];
  if (dish === undefined || dishId === undefined || other !== undefined) return { rest: sentence, claims: [] };
  const from = descriptionFrom(sentence, dish, dishId);
  if (from === undefined) return { rest: sentence, claims: [] };
  const rest = {
    ...sentence,
    marks: marks.filter(({ at }) => at < from),
    tokens: tokens.slice(0, from),
    zones: zones.filter((zone) => zone.from < from),
  };
  const said = marks.filter(({ at }) => at >= from);
  return { rest, claims: ingredientsOf(said, dishId) };
}

/** Where the last parts of a line begin that are all descriptions, in tokens. */
function descriptionFrom({ marks, tokens }: Sentence, dish: Mark, dishId: string): number | undefined {
  const behind = tokens.findIndex(({ start }) => start >= dish.end);
  const first = tokens[behind];
  if (behind === -1 || first?.kind !== 'sign' || !/^[–:;]$/.test(first.sign)) return undefined;
  const ends = tokens.flatMap((token, at) => (at >= behind && token.kind === 'sign' && token.sign === ';' ? [at] : []));
  const starts = [...new Set([behind, ...ends])].map((at) => at + 1);
  let from: number | undefined;
  for (const start of starts.toReversed()) {
    const own = {
      marks: marks.filter(({ at }) => start <= at && at < (from ?? tokens.length)),
      tokens: tokens.slice(start, from),
    };
    if (!isDescription(own, dishId)) return from;
    from = start;
  }
  return from;
}
