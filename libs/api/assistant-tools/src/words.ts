import { ALLERGEN_NAMES, STATE_WORDS } from '@tasty-food/api-vocabulary';
import { languageSchema, type AllergenCode, type AllergenState, type Language } from '@tasty-food/contract';

/** The argument `language` of a look-up. */
export const languageInput = languageSchema.describe('The language of the question: the result is worded in it.');

const MARK: Record<Language, string> = { fr: ' : ', nl: ': ', en: ': ' };

/** "Sésame : contient" */
export function allergenLine(code: AllergenCode, state: AllergenState, language: Language): string {
  return labelled(ALLERGEN_NAMES[language][code], STATE_WORDS[language][state], language);
}

/** Joins a label and a value as the language writes it: French sets a space before the colon. */
export function labelled(label: string, value: string, language: Language): string {
  return label + MARK[language] + value;
}

/** Made once a language: making one costs far more than using it. */
const EUROS: Record<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-BE', { style: 'currency', currency: 'EUR' }),
  nl: new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-BE', { style: 'currency', currency: 'EUR' }),
};

/** Cents in, "12,90 €" out. */
export function priceWord(cents: number, language: Language): string {
  return EUROS[language].format(cents / 100);
}
