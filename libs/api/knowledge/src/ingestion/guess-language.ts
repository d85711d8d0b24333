import { LANGUAGES, type Language } from '@tasty-food/contract';

/** Small words that only one of the languages has. */
const SMALL_WORDS: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'le la les des du une est sont dans pour avec sur au aux qui que ne pas et ou par ce cette être doit'.split(' '),
  ),
  nl: new Set(
    'het een van is zijn voor met op aan niet dat die wordt worden naar bij ook moet je u of door en de'.split(' '),
  ),
  en: new Set('the of and to is are for with on at by that this be must not from it or your you as an'.split(' ')),
};
const SAMPLE_LENGTH = 20_000;

/** The language of a text, by its small words; French where they do not say. */
export function guessLanguage(text: string): Language {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counted = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => SMALL_WORDS[language].has(word)).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
