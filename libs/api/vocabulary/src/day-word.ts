import { type Language, withFrenchFirst } from '@tasty-food/contract';

const LOCALES: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };
const DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const WITH_WEEKDAY = { ...DAY, weekday: 'long' } as const;

/** Made once a language: making one costs far more than using it. */
const WEEKDAYS = formatsOf(WITH_WEEKDAY);
const DATES = formatsOf({ ...DAY, year: 'numeric' });
const WEEKDAYS_OF_YEARS = formatsOf({ ...WITH_WEEKDAY, year: 'numeric' });

/** `YYYY-MM-DD` in, "mardi 1er décembre" out; with its year "mardi 1er décembre 2026". */
export function dayWord(date: string, language: Language, { withYear = false } = {}): string {
  const written = (withYear ? WEEKDAYS_OF_YEARS : WEEKDAYS)[language].format(new Date(date));
  return language === 'fr' ? withFrenchFirst(written) : written;
}

/** `YYYY-MM-DD` in, "1er décembre 2026" out. */
function dateWord(date: string, language: Language): string {
  const written = DATES[language].format(new Date(date));
  return language === 'fr' ? withFrenchFirst(written) : written;
}

const AS_OF: Record<Language, string> = { fr: 'au', nl: 'per', en: 'as of' };

/** "au 1er janvier 2027": behind what does not hold for today. */
export function asOfWord(date: string, language: Language): string {
  return `${AS_OF[language]} ${dateWord(date, language)}`;
}

function formatsOf(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    fr: new Intl.DateTimeFormat(LOCALES.fr, options),
    nl: new Intl.DateTimeFormat(LOCALES.nl, options),
    en: new Intl.DateTimeFormat(LOCALES.en, options),
  };
}
