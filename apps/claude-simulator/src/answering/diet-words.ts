import { foldWord, singular } from './fold-word.ts';
import type { Language } from './language.ts';

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

/** A diet as an answer names it; a diet that the simulator does not know keeps the word of the tool. */
export function dietName(diet: string, language: Language): string {
  return NAMES[language][diet] ?? diet;
}

const NAMES: Record<Language, Readonly<Record<string, string>>> = {
  en: { halal: 'halal', vegetarian: 'vegetarian', vegan: 'vegan', 'gluten-free-recipe': 'gluten-free recipe' },
  fr: { halal: 'halal', vegetarian: 'végétarien', vegan: 'végan', 'gluten-free-recipe': 'recette sans gluten' },
  nl: { halal: 'halal', vegetarian: 'vegetarisch', vegan: 'veganistisch', 'gluten-free-recipe': 'glutenvrij recept' },
};
