// Making a format takes a slow phone more than ten milliseconds, with a time zone above all, and a list asks for one a row: each is made once.
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** How dates are written there; the same object whenever it is asked for. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** How numbers are written there; the same object whenever it is asked for. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** `YYYY-MM-DD` where the restaurants are: what happens after midnight in the kitchen is of the new day. */
export function belgianDay(date: Date): string {
  return dateFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(date);
}

function once<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const format = make();
  made.set(key, format);
  return format;
}
