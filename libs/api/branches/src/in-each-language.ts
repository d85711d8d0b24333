import { LANGUAGES, type Language } from '@tasty-food/contract';

/** Rows that were read once, told in each language. */
export function inEachLanguage<T>(tell: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, tell(language)])) as Record<Language, T>;
}
