/** ISO 8601: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day as it was said: a date, or a day of the week. */
export type SaidDay = { readonly date: string } | { readonly weekday: Weekday };

const DAY_MS = 86_400_000;
/** What is farther off is told with its month. */
const DAY_MAX_AHEAD = 62;

/** Folded, each with the beginnings of its names that stand for it. */
export const WEEKDAYS = [
  'lundi maandag monday',
  'mardi dinsdag tuesday',
  'mercredi woensdag wednesday',
  'jeudi donderdag thursday',
  'vendredi vrijdag friday',
  'samedi zaterdag saturday',
  'dimanche zondag sunday',
].map((names) => names.split(' '));
export const MONTHS = [
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
const WEEKDAY_NAMES = WEEKDAYS.flat().join('|');
const ORDINAL = '(?:er|e|st|nd|rd|th|ste|de)';
/** Days of a month whose name is left out: "lundi 30", "the 26th", "de 26e". No hour, and no sum of money. */
const DAY_ALONE = String.raw`\b(?:${WEEKDAY_NAMES})\s(?:the\s|le\s)?\d{1,2}${ORDINAL}?\b(?!\s?(?:[:.hu]\s?\d|[hu]\b|uur|heures?|[ap]\.?m|euro|€|[/–—-]|(?:a|to|tot|until) \d))|\b(?:the|le|de|den|du)\s\d{1,2}${ORDINAL}\b(?!\s\w+s\b)|\ble\s\d{1,2}(?=\s?[,:;](?!\d))`;

/** What people call a day of the year by, folded -> its month and day. The eves first: "Christmas" begins "Christmas Eve". */
const FEASTS: readonly (readonly [names: string, monthAndDay: string])[] = [
  ['christmas eve|kerstavond|veille de noel|reveillon de noel|24 decembre au soir', '12-24'],
  ['boxing day|tweede kerstdag|lendemain de noel|st stephens day', '12-26'],
  ['christmas day|christmas|kerstmis|kerstdag|eerste kerstdag|kerst|noel', '12-25'],
  [
    'new years eve|oudejaarsavond|oudejaarsdag|oudejaar|oudjaar|saint-sylvestre|saint sylvestre|reveillon du nouvel an|reveillon|veille du nouvel an',
    '12-31',
  ],
  ['new years day|new year|nieuwjaarsdag|nieuwjaar|jour de lan|nouvel an|premier de lan', '01-01'],
  ['labour day|labor day|may day|dag van de arbeid|fete du travail', '05-01'],
  ['nationale feestdag|fete nationale|belgian national day|national day', '07-21'],
  ['assomption|assumption day|assumption|onze-lieve-vrouw-hemelvaart|o l v hemelvaart', '08-15'],
  ['toussaint|allerheiligen|all saints day|all saints', '11-01'],
  ['armistice|wapenstilstand|armistice day', '11-11'],
  ['valentines day|valentijnsdag|valentijn|saint-valentin|saint valentin', '02-14'],
];
export const FEAST_PATTERN = FEASTS.map(([names]) => String.raw`\b(?:${names})\b`).join('|');

export const DATE_PATTERN = String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{4})?\b|\b\d{1,2}(?:er|e|st|nd|rd|th)?\s(?:of\s)?(?:${MONTH_PATTERN})\b(?:\s\d{4})?|\b(?:${MONTH_PATTERN})\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?`;
/** The same with the days that are called by a name, or by a number alone. */
export const DAY_PATTERN = `${FEAST_PATTERN}|${DATE_PATTERN}|${DAY_ALONE}`;

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

/** A day as it is written, folded -> `YYYY-MM-DD`; without its year or month the next such day. */
export function readDay(written: string, today: string): string | undefined {
  const feast = FEASTS.find(([names]) => new RegExp(`^(?:${names})$`).test(written))?.[1];
  if (feast !== undefined) return nextYearly(feast, today);
  return readDate(written, today) ?? nextMonthly(written, today);
}

/** "Monday 30": of the months to come the first in which that day is one. */
function nextMonthly(written: string, today: string): string | undefined {
  const day = Number(/\d{1,2}/.exec(written)?.[0] ?? 0);
  const name = WEEKDAYS.flat().find((each) => written.startsWith(each));
  if (day < 1 || day > 31) return undefined;
  const isMeant = (date: string): boolean =>
    Number(date.slice(8)) === day && (name === undefined || weekdayOfDate(date) === weekdayOf(name));
  return Array.from({ length: DAY_MAX_AHEAD }, (_, at) => addDays(today, at)).find(isMeant);
}

function nextYearly(monthAndDay: string, today: string): string {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${monthAndDay}`;
  return thisYear >= today ? thisYear : `${year + 1}-${monthAndDay}`;
}

/** A date as it is written, folded -> `YYYY-MM-DD`; without its year the next such day. */
export function readDate(written: string, today: string): string | undefined {
  const [year, month, day] = partsOf(written);
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const end = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return `${year}${end}`;
  return nextYearly(end.slice(1), today);
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
