import { foldWord, singular } from './fold-word.ts';

/**
 * What people call a diet, by the word that tools take, the longest phrase first. "Gluten-free" alone is no diet but the
 * question for an allergen, which the register answers; only a gluten-free *recipe* is asked for by that name.
 */
const DIETS: Record<string, readonly string[]> = {
  'gluten-free-recipe': ['gluten free recipe', 'recette sans gluten', 'gluten vrij recept', 'gluten vrije recepten'],
  vegetarian: [
    'végétarien',
    'végétarienne',
    'végé',
    'veggie',
    'vegetarian',
    'vegetarisch',
    'vegetarische',
    'vegetariër',
    'vegetariërs',
  ],
  vegan: [
    'plant based',
    'vegan',
    'végane',
    'végan',
    'végétalien',
    'végétalienne',
    'veganistisch',
    'veganistische',
    'veganist',
    'plantaardig',
    'plantaardige',
  ],
  halal: ['halal'],
};

export const DIET_WORDS: readonly { diet: string; words: string[] }[] = Object.entries(DIETS).flatMap(
  ([diet, phrases]) =>
    phrases.map((phrase) => ({ diet, words: phrase.split(' ').map((word) => singular(foldWord(word))) })),
);
