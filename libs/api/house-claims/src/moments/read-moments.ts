import type { Language } from '@tasty-food/contract';
import { foldWord } from '@tasty-food/api-vocabulary';
import { addDays, FEAST_PATTERN, MONTHS, readDay, WEEKDAYS, weekdayOf, weekdayOfDate } from '../hours/calendar';

/** A time that a text speaks of: a day, a month, a year, or now. */
export interface Moment {
  /** Whether a day, `YYYY-MM-DD`, may be meant. Of a day without its year any such day may be. */
  isOn(day: string): boolean;
  /** The day, where one alone is meant; without its year the nearest. */
  readonly day?: string;
  readonly isNow?: boolean;
  /** A day of the week alone: the next one, the last one, or each. */
  readonly isWeekday?: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const MONTH = MONTHS.flat().join('|');
/** Words or things too: only behind a preposition, or with their year. */
const DOUBTFUL = 'may|mars|march';
const CERTAIN = MONTHS.flat()
  .filter((name) => !DOUBTFUL.split('|').includes(name))
  .join('|');
const YEAR = String.raw`(?:19|20)\d{2}`;
const ORDINAL = '(?:er|e|st|nd|rd|th|ste|de)?';
const IN =
  '(?:in|en|des|from|vanaf|since|depuis|sinds|until|till|tot|jusque|debut|fin|mi|mid|begin|eind|einde|early|late|by|during|pendant|tijdens)';
const ON = '(?:le|on|op|du|au|des|depuis|since|sinds|vanaf|from|the|until|tot|van)';
const PATTERNS = {
  iso: String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  slashed: String.raw`\b\d{1,2}\/\d{1,2}\/\d{4}\b|(?<=\b${ON} )\d{1,2}\/\d{1,2}\b(?!\/)`,
  date: String.raw`\b\d{1,2}${ORDINAL}\s(?:of\s)?(?:${MONTH})\b(?:,?\s${YEAR}\b)?|\b(?:${MONTH})\s\d{1,2}${ORDINAL}(?!\d|\s?(?:€|euro)|[.,]\d)\b(?:,?\s${YEAR}\b)?`,
  month: String.raw`\b(?:${CERTAIN})\b(?:\s${YEAR}\b)?|\b(?:${DOUBTFUL})\s${YEAR}\b|(?<=\b${IN} )(?:${DOUBTFUL})\b`,
  year: String.raw`(?<=\b(?:in|en|since|depuis|sinds|from|vanaf|de|van|of|year|annee|jaar|an) )${YEAR}\b`,
  feast: String.raw`(?<=\b(?:at|on|for|over|a|au|pour|op|met|tijdens|voor) )(?:${FEAST_PATTERN})`,
  overmorrow: String.raw`\b(?:day after tomorrow|apres-demain|overmorgen)\b`,
  tomorrow: String.raw`\b(?:tomorrow|demain|morgen)\b`,
  yesterday: String.raw`\b(?:yesterday|gisteren)\b`,
  hier: String.raw`\bhier\b`,
  ahead: String.raw`\b(?:next|coming|volgende?|komende?) (?<ahead>\w+)|\b(?<aheadFr>semaine|mois|annee|an|ete|hiver|printemps|automne|saison|week-?end) (?:prochaine?|suivante?|qui vient)\b`,
  back: String.raw`\b(?:last|previous|past|vorige?|afgelopen|verleden) (?<back>\w+)|\b(?<backFr>semaine|mois|annee|an|ete|hiver|printemps|automne|saison|week-?end) (?:derniere?|passee?|precedente?)\b`,
  now: String.raw`\b(?:today|now|currently|at the moment|at present|this evening|tonight|aujourdhui|maintenant|actuellement|en ce moment|pour le moment|ce soir|ce midi|vandaag|nu|momenteel|op dit moment|vanavond|vanmiddag)\b`,
  weekday: String.raw`\b(?:${WEEKDAYS.flat().join('|')})s?\b`,
} as const;
type Kind = keyof typeof PATTERNS;
const MOMENTS = new RegExp(
  Object.entries(PATTERNS)
    .map(([kind, pattern]) => `(?<k${kind}>${pattern})`)
    .join('|'),
  'g',
);
/** Most texts hold none of these and cost nothing more. */
const MAY_HOLD =
  /\d{4}|\d\s?(?:er|e|st|nd|rd|th|ste|de)?\s(?:of\s)?\p{L}|\/\d|jan[uv]|vrier|febr|mars|maart|march|a[vp]ril|ma[iy]|mei|juin|jun[ei]|jui?l|ao.{1,2}t|augu|sept|o[ck]to|novem|cembre|december|demain|tomorrow|morgen|yesterday|gisteren|hier|next|coming|vorig|volgend|komend|last|previous|past|afgelopen|verleden|prochain|suivant|vient|derni|pass|dent|today|now|current|moment|present|evening|tonight|aujourd|maintenant|actuel|soir|midi|vandaag|nu|vana|vanm|undi|ardi|credi|eudi|dredi|amedi|manche|dag|day|no.{1,2}l|kerst|christmas|veillon|sylvestre|jaar|new year|nouvel an|jour|premier|travail|arbeid|national|assom|assump|hemelvaart|toussaint|allerheiligen|saints|armistice|wapenstilstand|valenti/iu;

/** When something was looked at, until when it is so, and since when; the day on which what is out is back has a claim of its own. */
const OF_ELSE =
  /\b(?:check\w*|verif\w*|control\w*|nagekeken|gecontroleerd|geverifieerd|nazicht|approv\w*|approuv\w*|goedgekeurd|updat\w*|mis\w* a jour|bijgewerkt|changed|modifi\w*|gewijzigd|until|till|jusqu\w*|tot|since|depuis|sinds|valid\w*|valable\w*|geldig\w*|expir\w*|verloop\w*|verlopen|vervalt|ends?|ran out|back|retour|revien\w*|terug\w*|weer|again|nouveau|returns?|dated?|datee?|version|versie)(?:\s[^\s.;]+){0,3}\s*$/;
const BEFORE_MAX_LENGTH = 48;
const UNITS: Readonly<Record<string, 'week' | 'month' | 'year' | undefined>> = {
  ...{ week: 'week', semaine: 'week' },
  ...{ month: 'month', maand: 'month', mois: 'month' },
  ...{ year: 'year', jaar: 'year', annee: 'year', an: 'year' },
};
/** Of these nobody knows which days they are. */
const VAGUE =
  /^(?:weekend|week-end|summer|winter|spring|autumn|season|zomer|lente|herfst|seizoen|ete|hiver|printemps|automne|saison)$/;
const WEEK_DAYS = 7;

/** The times that a text speaks of, in order. `today`: the day on which it is said, in Belgium. */
export function readMoments(text: string, today: string, language: Language): Moment[] {
  if (!MAY_HOLD.test(text)) return [];
  const { folded, places } = foldInPlace(text);
  return [...folded.matchAll(MOMENTS)].flatMap((match) => {
    const groups = match.groups ?? {};
    const kind = (Object.keys(PATTERNS) as Kind[]).find((each) => groups[`k${each}`] !== undefined);
    const before = folded.slice(Math.max(0, match.index - BEFORE_MAX_LENGTH), match.index);
    if (kind === undefined || (kind !== 'now' && OF_ELSE.test(before))) return [];
    const moment = momentOf(kind, match[0], groups, { today, language });
    const start = places[match.index] ?? 0;
    const end = places[match.index + match[0].length] ?? text.length;
    return moment ? [{ ...moment, start, end }] : [];
  });
}

type Read = Omit<Moment, 'start' | 'end'>;

function momentOf(
  kind: Kind,
  written: string,
  groups: Readonly<Record<string, string | undefined>>,
  { today, language }: { readonly today: string; readonly language: Language },
): Read | undefined {
  switch (kind) {
    case 'iso':
    case 'slashed':
    case 'date':
    case 'feast':
      return dateOf(written, today);
    case 'month':
      return monthOf(written);
    case 'year':
      return { isOn: (day) => day.startsWith(written) };
    case 'overmorrow':
      return oneDay(addDays(today, 2));
    case 'tomorrow':
      return oneDay(addDays(today, 1));
    case 'yesterday':
      return oneDay(addDays(today, -1));
    case 'hier':
      // In Dutch it means here.
      return language === 'fr' ? oneDay(addDays(today, -1)) : undefined;
    case 'ahead':
      return stretch(groups['ahead'] ?? groups['aheadFr'] ?? '', 1, today);
    case 'back':
      return stretch(groups['back'] ?? groups['backFr'] ?? '', -1, today);
    case 'now':
      return { ...oneDay(today), isNow: true };
    case 'weekday':
      return weekdayMoment(written, today);
  }
}

function oneDay(day: string): Read {
  return { day, isOn: (other) => other === day };
}

function dateOf(written: string, today: string): Read | undefined {
  const next = readDay(written, today);
  if (next === undefined || Number.isNaN(Date.parse(next))) return undefined;
  if (/\d{4}/.test(written)) return oneDay(next);
  const monthAndDay = next.slice(4);
  const years = [-1, 0, 1].map((more) => `${Number(today.slice(0, 4)) + more}${monthAndDay}`);
  const [nearest] = years.toSorted((one, other) => distance(one, today) - distance(other, today));
  return { ...(nearest === undefined ? {} : { day: nearest }), isOn: (day) => day.endsWith(monthAndDay) };
}

function monthOf(written: string): Read {
  const [name = '', year = ''] = written.split(/\s/);
  const month = String(MONTHS.findIndex((names) => names.includes(name)) + 1).padStart(2, '0');
  return { isOn: (day) => day.slice(5, 7) === month && day.startsWith(year) };
}

/** "Next month"; undefined for "next dish". */
function stretch(name: string, step: 1 | -1, today: string): Read | undefined {
  const unit = UNITS[name];
  if (unit === 'year') {
    const year = String(Number(today.slice(0, 4)) + step);
    return { isOn: (day) => day.startsWith(year) };
  }
  if (unit === 'month') {
    const month = new Date(`${today.slice(0, 7)}-15T00:00:00Z`);
    month.setUTCMonth(month.getUTCMonth() + step);
    const meant = month.toISOString().slice(0, 7);
    return { isOn: (day) => day.startsWith(meant) };
  }
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekdayOfDate(today) + step * WEEK_DAYS);
    return { isOn: (day) => day >= monday && day < addDays(monday, WEEK_DAYS) };
  }
  if (VAGUE.test(name)) return { isOn: () => false };
  return weekdayOf(name) !== undefined && WEEKDAYS.flat().includes(name) ? weekdayMoment(name, today) : undefined;
}

function weekdayMoment(written: string, today: string): Read | undefined {
  const weekday = weekdayOf(written);
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOfDate(today) + WEEK_DAYS) % WEEK_DAYS;
  return {
    day: addDays(today, ahead),
    isWeekday: true,
    isOn: (day) => weekdayOfDate(day) === weekday && distance(day, today) <= WEEK_DAYS,
  };
}

const DAY_MS = 86_400_000;

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_MS;
}

/** Folded as words are compared, and where each letter of it stood. What is elided is a word of its own: "d'octobre". */
function foldInPlace(text: string): { folded: string; places: number[] } {
  const apart = text.replace(/(?<!\p{L})(?:[nldc]|qu)['’](?=\p{L})/giu, (elided) => `${elided.slice(0, -1)} `);
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < apart.length; at++) {
    const letters = foldWord(apart.charAt(at))
      .replace(/[\s\u00a0\u202f]/g, ' ')
      .replace(/[*_`]/g, '');
    for (let each = 0; each < letters.length; each++) places.push(at);
    folded += letters;
  }
  return { folded, places: [...places, text.length] };
}
