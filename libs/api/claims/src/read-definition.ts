import { wordsOf } from '@tasty-food/api-vocabulary';
import type { Mark, Sentence } from '@tasty-food/api-marks';

/** What makes a sentence one about the term, not about food. */
const OF_TERM =
  /^(claims?|terms?|wording|labels?|labelled|labelling|mentions?|termes?|denominations?|allegations?|appellation|expression|etiquet\w*|vermelding|term|claim|bewering|benaming|aanduiding|uitdrukking|means|meaning|defined|definition|signifie|definie\w*|definition|betekent|definitie|regulated|reglemente\w*|gereguleerd\w*|gereglementeerd\w*|wettelijk\w*|legal|legally|legale|legalement|beschermd\w*|protegee?|mg|ppm|milligram\w*|milligrammes?)$/;
/** The dish itself, or the food at hand: then it is no mere term. */
const OF_FOOD: readonly Mark['is'][] = ['dish', 'this', 'house', 'suits', 'recommend', 'safe'];
const STATES: readonly Mark['is'][] = ['contains', 'with', 'may', 'absent', 'unknown'];

/**
 * "Gluten-free" is a legal term: at most 20 mg of gluten a kilo." A sentence about the words themselves, which says of no dish
 * that it is so: it names none, refers to none, and speaks of the term before anything else.
 */
export function isDefinition({ marks, tokens }: Sentence): boolean {
  if (isOfKindOfFood(marks, tokens)) return true;
  const term = marks.findIndex((mark, at) => isTermOf(mark, marks[at + 1]));
  if (term === -1 || term > OPENING_MAX_MARKS) return false;
  const words = wordsOf(tokens);
  if (!words.some((word) => OF_TERM.test(word))) return false;
  // "It may only be used …": the term itself, once it was named.
  const isOfFood = marks.some(
    (mark, at) => OF_FOOD.includes(mark.is) && !(mark.is === 'this' && at > term && isOfUse(words)),
  );
  return !isOfFood && !marks.slice(0, term).some(({ is }) => STATES.includes(is));
}

/** "The recipe has no gluten; 'gluten-free' is a regulated claim": a sentence without its clauses about the term. */
export function withoutDefinitions(sentence: Sentence): Sentence {
  const { marks, tokens } = sentence;
  const ends = marks.flatMap((mark) => (mark.is === 'sign' && mark.sign === ';' ? [mark.at] : []));
  if (ends.length === 0) return sentence;
  const bounds = [-1, ...ends, tokens.length];
  const clauses = ends.concat(tokens.length).map((to, nth) => ({ from: (bounds[nth] ?? -1) + 1, to }));
  const left = clauses.filter(({ from, to }) => {
    const own = marks.filter(({ at }) => at >= from && at < to);
    return !isDefinition({ ...sentence, marks: own, tokens: tokens.slice(from, to) });
  });
  if (left.length === clauses.length) return sentence;
  return { ...sentence, marks: marks.filter(({ at }) => left.some(({ from, to }) => at >= from && at <= to)) };
}

/** "A vegan dish contains no animal product": what the word means, of any dish in the world. */
function isOfKindOfFood(marks: readonly Mark[], tokens: Sentence['tokens']): boolean {
  const [article, kind] = tokens;
  if (article?.kind !== 'word' || kind?.kind !== 'word' || !/^(un|une|een|a|an)$/.test(article.folded)) return false;
  const [first, second] = marks;
  const diets: readonly Mark['is'][] = ['vegan', 'vegetarian', 'halal'];
  const isKind =
    [first, second].some((mark) => mark?.is === 'generic') &&
    [first, second].some((mark) => mark && diets.includes(mark.is));
  return (
    isKind &&
    !marks.some(
      (mark) => (mark.is === 'dish' && !mark.quantified) || ['this', 'house', 'suits', 'safe'].includes(mark.is),
    )
  );
}

const OPENING_MAX_MARKS = 3;

function isTermOf(mark: Mark, next: Mark | undefined): boolean {
  if (!next) return false;
  const [one, other] = mark.is === 'free' ? [next, mark] : [mark, next];
  return one.is === 'allergen' && other.is === 'free' && !one.isKind && (one.isLactose || one.codes.includes('gluten'));
}

function isOfUse(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(used|utilise\w*|gebruikt|employe\w*|applied|allowed|reserved|reserve\w*|voorbehouden)$/.test(word),
  );
}
