import type { Diet } from '@tasty-food/contract';
import type { WordKey } from '../words/words';

export const DIET_WORDS: Record<Diet, WordKey> = {
  halal: 'facts.halal',
  vegetarian: 'facts.vegetarian',
  vegan: 'facts.vegan',
  'gluten-free-recipe': 'facts.glutenFreeRecipe',
};
