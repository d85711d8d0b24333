/** ISO 8601: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day as it was said: a date, or a day of the week. */
export type SaidDay = { readonly date: string } | { readonly weekday: Weekday };

const DAY_MS = 86_400_000;

/** Folded, each with the beginnings of its names that stand for it. */
const WEEKDAYS = [
  'lundi maandag monday',
  'mardi dinsdag tuesday',
  'mercredi woensdag wednesday',
  'jeudi donderdag thursday',
  'vendredi vrijdag friday',
  'samedi zaterdag saturday',
  'dimanche zondag sunday',
].map((names) => names.split(' '));
const MONTHS = [
  'janvier januari january',
  'fevrier februari february',
  'mars maart march',
  'avril april',
  'mai mei may',
  'juin juni june',
  'juillet juli july',
  'aout augustus august',
  'septembre september',
  'octobre oktober october',
  'novembre november',
  'decembre december',
].map((names) => names.split(' '));

/** Of two letters, which are words too (`zo`, `do`): only before a time. */
const DUTCH_SHORT = String.raw`\b(?:ma|di|wo|do|vr|za|zo)\b(?=\.?\s(?:om\s)?\d{1,2}[:.u]\d{2})`;
export const WEEKDAY_PATTERN = String.raw`\b(?:${WEEKDAYS.flat().join('|')})s?\b|\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\b(?=\.?\s?(?:[-–—:,]|\d|au|to))|${DUTCH_SHORT}`;
const MONTH_PATTERN = MONTHS.flat().join('|');
export const DATE_PATTERN = String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{4})?\b|\b\d{1,2}(?:er|e|st|nd|rd|th)?\s(?:of\s)?(?:${MONTH_PATTERN})\b(?:\s\d{4})?|\b(?:${MONTH_PATTERN})\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?`;

export function weekdayOf(name: string): Weekday | undefined {
  const at = WEEKDAYS.findIndex((names) =>
    names.some((each) => each === name || `${each}s` === name || each.startsWith(name)),
  );
  return at === -1 ? undefined : ((at + 1) as Weekday);
}

export function weekdayOfDate(date: string): Weekday {
  return (((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A date as it is written, folded -> `YYYY-MM-DD`; without its year the next such day. */
export function readDate(written: string, today: string): string | undefined {
  const [year, month, day] = partsOf(written);
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const end = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return `${year}${end}`;
  const thisYear = `${today.slice(0, 4)}${end}`;
  return thisYear >= today ? thisYear : `${Number(today.slice(0, 4)) + 1}${end}`;
}

function partsOf(written: string): [number | undefined, number | undefined, number | undefined] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(written);
  if (slashed)
    return [slashed[3] === undefined ? undefined : Number(slashed[3]), Number(slashed[2]), Number(slashed[1])];
  const year = /\d{4}$/.exec(written)?.[0];
  const day = /\d{1,2}/.exec(written)?.[0];
  const name = written.match(/[a-z]{3,}/g)?.find((word) => MONTHS.some((names) => names.includes(word)));
  const month = MONTHS.findIndex((names) => names.includes(name ?? '')) + 1;
  return [year === undefined ? undefined : Number(year), month, Number(day)];
}

/** The day and the time `HH:MM` of a moment in Belgium. */
export function brusselsNow(at: Date): { date: string; time: string } {
  const said = BRUSSELS.format(at);
  return { date: said.slice(0, 10), time: said.slice(12, 17) };
}

const BRUSSELS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
