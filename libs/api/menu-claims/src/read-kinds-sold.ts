import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import { clausesOf, type NameIndex, wordsOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import { isDiet } from './diet-mark';
import { singleDishes } from './place-of';
import { isMissing, LEFT, NOT_NOW, OUT } from './sold-words';

/** With these nobody can tell of which dishes it is said, or whether it is said at all. */
const OF_ELSE: readonly Mark['is'][] = [
  'allergen',
  'allergens',
  'price',
  'if',
  'whether',
  'check',
  'some',
  'others',
  'only',
  'asks',
];
const NONE = /^(nothing|rien|niets|niks)$/;

/**
 * "None of the cakes is out", "nothing is missing", "the soups are sold out": what is said of each dish of a kind. Where both are said
 * ("nothing is sold out, the full menu is available"), or dishes are named one by one (`isOfSome`), it is read clause by clause.
 */
export function readKindsSold(sentence: Sentence, index: NameIndex, isOfSome = false): Claim[] {
  const { marks, tokens, zones } = sentence;
  const words = wordsOf(tokens);
  const isOfElse = marks.some((mark) => OF_ELSE.includes(mark.is) || isDiet(mark) || isQuestion(mark));
  if (isOfElse || zones.some(({ place }) => place !== undefined) || words.some((word) => NOT_NOW.test(word))) return [];
  if (isOfSome && marks.some(({ is }) => is === 'but' || is === 'except')) return [];
  const whole = isOfSome ? [] : ofKind(marks, words.join(' '), tokens, index);
  if (whole.length > 0) return whole;
  return clausesOf(tokens).flatMap(({ from, to, words: own }) => {
    const ofClause = marks.filter(({ at }) => from <= at && at < to);
    const isOfAll = ofClause.some((mark) => (mark.is === 'dish' && mark.quantified) || isNone(mark));
    return !isOfAll || singleDishes(ofClause).length > 0 ? [] : ofKind(ofClause, own.join(' '), tokens, index);
  });
}

function ofKind(marks: readonly Mark[], text: string, tokens: Sentence['tokens'], index: NameIndex): Claim[] {
  const available = saidOfKind(marks, text);
  const group = available === undefined ? undefined : groupIn({ marks, tokens }, index);
  if (available === undefined || !group) return [];
  return group.map((dishId) => ({ about: 'availability', dishId, available, isOfMenu: true }));
}

function isQuestion(mark: Mark): boolean {
  return mark.is === 'sign' && mark.sign === '?';
}

/** Undefined where both, or neither, are said. */
function saidOfKind(marks: readonly Mark[], text: string): boolean | undefined {
  const isOut = OUT.test(text) || isMissing(text) || marks.some(({ is }) => is === 'out');
  const isLeft = LEFT.test(text.replace(OUT, ' ')) || marks.some(({ is }) => is === 'available');
  const denials = marks.filter((mark) => mark.is === 'not' || mark.is === 'no' || isNone(mark)).length;
  const denied = denials - (DENIES_ITSELF.test(text) ? 1 : 0);
  if (isOut === isLeft || denied > 1) return undefined;
  return isOut === (denied === 1);
}

/** "Plus aucune soupe", "geen soep meer": out by what denies it. */
const DENIES_ITSELF =
  /\bplus (?:rien|aucune?|un seul|une seule)\b|\b(?:geen|niks|niets)(?: \S+){0,4} meer\b|\bnone left\b|\bno more\b|\b(?:pas de|no|geen)(?: \S+){1,4} (?:left|aujourdhui|ce soir|ce midi|today|tonight|vandaag|vanavond)$/;

/** Of dishes, where what it says was no dish to whoever marked it: "er is niks uitverkocht". */
function isNone(mark: Mark): boolean {
  return (mark.is === 'nothing' || mark.is === 'elsewhere') && NONE.test(mark.text);
}

/** The one kind that is spoken of. */
function groupIn(
  { marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>,
  index: NameIndex,
): readonly string[] | undefined {
  const dishes = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish');
  const kinds = marks.flatMap((mark) => (mark.is === 'generic' ? [index.dishesOfKind(mark.text)] : []));
  const all = index.dishesOfKind('dish');
  const [kind, other] = kinds.filter(({ length }) => length > 1 && length < all.length);
  const [group, another] = dishes;
  if (another || other) return undefined;
  // "Of the cakes nothing is out"
  if (kind && (!group || group.ids.length === all.length)) return kind;
  if (group) {
    const word = tokens[group.at];
    const isPlural = word?.kind === 'word' && group.ids.length > 1 && index.words.isPluralOf(word.folded, group.ids);
    const isEach = group.quantified ? !group.isOthers : isPlural || (group.ids.length > 1 && marks.some(isNone));
    return isEach ? group.ids.filter((id) => !group.except?.includes(id)) : undefined;
  }
  return marks.some(isNone) || isKindDenied(marks) ? all : undefined;
}

/** "Il ne manque aucun plat" */
function isKindDenied(marks: readonly Mark[]): boolean {
  return marks.some((mark, at) => mark.is === 'generic' && marks[at - 1]?.is === 'not');
}
