import { type Mark, type Sentence, tellingKind } from '@tasty-food/api-marks';
import { type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context } from './context';
import { countsIn } from './counts-of';
import { isDiet } from './diet-mark';
import { singleDishes } from './place-of';
import { NOT_NOW } from './sold-words';

/** That nothing but what is named is still there. */
const ONLY_LEFT = new RegExp(
  [
    String.raw`\breste(?:nt|ra)? (?:plus |encore )?(?:que|qu|seulement|uniquement)\b`,
    String.raw`\b(?:y a|a|ont|avons) plus (?:que|qu)\b`,
    String.raw`\bseule?s?(?: \S+){0,6} qui (?:(?:nous|vous|te|me) )?reste(?:nt)?\b|\bseule?s?(?: \S+){1,6} reste(?:nt)?\b`,
    String.raw`\b(?:enkel|alleen|slechts|enige)(?: \S+){0,8} (?:nog|over|overblij\w+|resten|rest)\b`,
    String.raw`\b(?:nog|blijft|blijven)(?: er)? (?:enkel|alleen|slechts)\b`,
    String.raw`\bonly(?: \S+){0,8} (?:left|remain\w*|still)\b`,
    String.raw`\b(?:all|everything)(?: that)?(?: s| is|s)? left\b|\ball thats left\b|\ball we(?: ve| have|ve)?(?: still)?(?: got)? left\b`,
  ].join('|'),
);

/** "For dessert only the waffle is left", "il ne reste que la gaufre": the others of the kind are out, as far as this branch sells them. */
export function readOnlyLeft(
  { marks, tokens, zones }: Sentence,
  { question, guestCodes, dishIds }: Context,
  index: NameIndex,
): Claim[] {
  const words = wordsOf(tokens);
  const isOfElse =
    marks.some((mark, at) => isOpen(mark, marks[at + 1])) ||
    zones.some(({ place }) => place?.branchIds.some((id) => id !== index.branchId)) ||
    words.some((word) => NOT_NOW.test(word) && word !== 'als') ||
    guestCodes.length + (question?.codes.length ?? 0) > 0;
  const named = singleDishes(marks).flatMap(({ ids }) => ids);
  // "Only two waffles are left": portions of it, and nothing of the others.
  const isCounted = Object.keys(countsIn(marks, tokens)).length > 0;
  if (isOfElse || isCounted || named.length === 0 || !ONLY_LEFT.test(words.join(' '))) return [];
  const kind = tellingKind(marks, index)?.text ?? question?.kind ?? 'dish';
  const ofWhich = OF_SPOKEN.test(words.join(' ')) ? dishIds : index.dishesOfKind(kind);
  const others = ofWhich.filter((id) => !named.includes(id));
  return [
    ...named.map((dishId): Claim => ({ about: 'availability', dishId, available: true })),
    ...others.map((dishId): Claim => ({ about: 'availability', dishId, available: false, isOfMenu: true })),
  ];
}

/** "Of those two only the waffle is left" */
const OF_SPOKEN =
  /\b(?:van (?:die|deze|de) (?:twee|drie|vier)|van beide|ervan|of (?:those|these|them|the (?:two|three|four))|des (?:deux|trois|quatre)|d entre (?:eux|elles)|parmi (?:ceux|celles|eux|elles|les (?:deux|trois|quatre)))\b/;

/** Dutch "als dessert" sets no condition. */
function isOpen(mark: Mark, next: Mark | undefined): boolean {
  if (mark.is === 'if' && mark.text === 'als' && next?.is === 'generic') return false;
  return OF_ELSE.includes(mark.is) || isDiet(mark) || (mark.is === 'sign' && mark.sign === '?');
}

const OF_ELSE: readonly Mark['is'][] = [
  'allergen',
  'allergens',
  'allergic',
  'price',
  'if',
  'whether',
  'check',
  'asks',
  'suits',
];
