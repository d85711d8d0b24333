import { isAnyDish, nameIndexOf, type VerifierFacts } from '@tasty-food/api-vocabulary';
import type { AllergenCode, Diet, Language } from '@tasty-food/contract';
import { allergensIn, codesOf, has, namedDishes } from './allergen-mark';
import type { Mark } from './mark';
import { markSentence } from './mark-sentence';
import { settleMarks } from './settle/settle-marks';

/** What a question is about, in the words that statements of an answer are read with. */
export interface QuestionTopics {
  readonly language: Language;
  /** The dishes it names; all that may be meant where a name leaves it open. */
  readonly dishIds: readonly string[];
  readonly codes: readonly AllergenCode[];
  readonly diets: readonly Diet[];
  /** It asks for what somebody can have who must not have `codes`, or for what is without them. */
  readonly avoids: boolean;
  /** It asks for what has `codes` in it. */
  readonly contains: boolean;
  /** It asks for allergens, whichever. */
  readonly allergens: boolean;
  /** It asks for what is sold out, or still there. */
  readonly availability: boolean;
  /** A kind of dish as it was written: "desserts". */
  readonly kind?: string;
}

const DIETS: readonly Extract<Diet, Mark['is']>[] = ['halal', 'vegetarian', 'vegan'];

export function readTopics(question: string, facts: VerifierFacts, otherwise: Language): QuestionTopics {
  const index = nameIndexOf(facts);
  const sentence = markSentence(question, index, otherwise);
  const marks = settleMarks(sentence.marks, index);
  const allergens = allergensIn(marks);
  const named = namedDishes(marks.filter((mark) => mark.is !== 'dish' || !mark.quantified));
  const kind = sentence.marks.find((mark) => mark.is === 'generic' && !isAnyDish(mark.text));
  return {
    language: sentence.language,
    dishIds: named?.ids ?? [],
    codes: codesOf(allergens),
    diets: DIETS.filter((diet) => has(marks, diet)),
    avoids:
      allergens.some(({ ofGuest }) => ofGuest) ||
      has(marks, 'free', 'absent', 'not', 'no', 'suits', 'avoid', 'safe', 'allergic'),
    contains: has(marks, 'contains', 'with', 'may', 'in'),
    allergens: has(marks, 'allergens', 'allergic'),
    availability: has(marks, 'out', 'available'),
    ...(kind?.is === 'generic' ? { kind: kind.text } : {}),
  };
}
