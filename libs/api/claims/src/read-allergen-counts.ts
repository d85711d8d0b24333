import { allergensIn, codesOf, has, type Mark, regulatedBy, type Sentence } from '@tasty-food/api-marks';
import { type NameIndex, wordsAndStops } from '@tasty-food/api-vocabulary';
import { type Claim, type Counted, countIn, type Doubt, splitSegments } from '@tasty-food/api-menu-claims';
import { type Polarity, readPolarity } from './read-polarity';

/** With these nobody can tell what is counted, or whether it is said. */
const OF_ELSE: readonly Mark['is'][] = [
  'if',
  'whether',
  'check',
  'asks',
  'some',
  'except',
  'hedge',
  'allergens',
  'unlisted',
];

/**
 * "Three of our starters contain milk", "twee van de vier desserts zijn zonder ei": how many of a kind are so. `isAll`: no dish is named of which
 * anything could be said, so that it is all that is claimed.
 */
export function readAllergenCounts(
  sentence: Sentence,
  index: NameIndex,
): { readonly claims: readonly Claim[]; readonly doubts: readonly Doubt[]; readonly isAll: boolean } | undefined {
  const { marks } = sentence;
  const counted = countIn(sentence, index);
  if (!counted || isOfWhole(sentence, counted) || marks.some(({ is }) => OF_ELSE.includes(is))) return undefined;
  const segments = splitSegments(marks).map((segment) => ({ ...segment, polarity: readPolarity(segment.marks) }));
  const own = segments.find(({ marks: of }) => of.some(({ at }) => at === counted.at));
  const states = segments.filter(({ polarity: { says } }) => says === 'state');
  const allergens = own ? allergensIn(own.marks).filter(({ ofGuest }) => !ofGuest) : [];
  if (own?.polarity.says !== 'state' || allergens.length === 0) return undefined;
  if (own.marks.some((mark) => mark.is === 'dish' && !mark.quantified && mark.at !== counted.at)) return undefined;
  const isAll = !marks.some((mark) => mark.is === 'dish' && mark.at !== counted.at);
  const codes = codesOf(allergens);
  const isRegulated =
    own.polarity.isWord === true && allergens.some((mark) => regulatedBy(mark).regulated !== undefined);
  const isOpen = isRegulated || allergens.some(({ isKind }) => isKind) || (isAll && states.length > 1);
  const doubts: Doubt[] = isOpen ? [{ why: 'all-dishes', dishIds: [], codes }] : [];
  return { claims: [claimOf(counted, own.polarity, codes, has(marks, 'only'))], doubts, isAll };
}

/** "None of these three starters", "a product": no number of them is told. */
function isOfWhole({ marks, tokens }: Sentence, { at, isArticle }: Counted): boolean {
  const words = wordsAndStops(tokens).join(' ');
  const isDenied = marks.some((mark) => DENIES.includes(mark.is) && mark.at < at);
  return isDenied || (isArticle && !ONE_OF.test(words) && !has(marks, 'only'));
}

const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither', 'nothing', 'all', 'this'];
const ONE_OF = /(?:^|[; ])(?:one of|une? de|une? d|een van)(?= )/;

function claimOf(
  { ids, value, isArticle }: Counted,
  { allowed }: Extract<Polarity, { says: 'state' }>,
  codes: ReturnType<typeof codesOf>,
  isOnly: boolean,
): Claim {
  const [dishId = ''] = ids;
  const isAtLeast = isArticle && !isOnly ? { isAtLeast: true } : {};
  return {
    about: 'count',
    dishId,
    dishIds: ids,
    count: value,
    of: 'cells',
    cells: { codes, allowed },
    holds: true,
    ...isAtLeast,
  };
}
