import type { Mark, Sentence } from '@tasty-food/api-marks';
import { foldWord, type NameIndex } from '@tasty-food/api-vocabulary';

/** A part of a name that more may have names none of them. */
const DISHES_MAX = 6;
const OF_ALLERGENS: readonly Mark['is'][] = ['allergen', 'allergens', 'allergic'];
/** In tokens: so near to a dish a word is one of its name. */
const NEAR = 3;

/**
 * "Elderflower's four twenty", "hot choc is vegan": where a sentence names no dish, a word of a name stands for those that are called so. Only for prices, diets
 * and what is sold: what is in a dish is never read of a part of its name.
 */
export function withPartNames(sentence: Sentence, index: NameIndex): Sentence {
  if (sentence.marks.some(({ is }) => OF_ALLERGENS.includes(is))) return sentence;
  const dishes = sentence.marks.filter((mark) => mark.is === 'dish');
  // Beside other dishes it names one only where no other is called so: "the massaman is dearer than the red curry".
  const most = dishes.length > 0 ? 1 : DISHES_MAX;
  const marks = sentence.marks.map((mark): Mark => {
    const ids = mark.is === 'name' && !mark.isOfPlace ? index.words.dishesWith(foldWord(mark.text)) : [];
    const { start, end, at } = mark;
    const isOfName = dishes.some((dish) => Math.abs(dish.at - at) <= NEAR && ids.some((id) => dish.ids.includes(id)));
    return ids.length > 0 && ids.length <= most && !isOfName ? { is: 'dish', ids, start, end, at } : mark;
  });
  return { ...sentence, marks };
}
