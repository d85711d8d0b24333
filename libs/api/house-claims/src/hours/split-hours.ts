import { foldWord } from '@tasty-food/api-vocabulary';
import { addDays, DATE_PATTERN, DAY_PATTERN, readDay, type SaidDay, WEEKDAY_PATTERN, weekdayOf } from './calendar';

/** What a sentence holds of days and hours, in order. `text` before an element is what stands between it and the last. */
export type HoursPart = { readonly before: string; readonly start: number } & (
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'days'; readonly days: readonly SaidDay[] }
  /** `hours`: the noun, which says of no day that it is open. */
  | { readonly is: 'opens' | 'closes' | 'closed' | 'hours' | 'not' | 'now' }
);

const WORDS = {
  now: 'maintenant|en ce moment|actuellement|pour le moment|right now|at the moment|currently|now|nu|op dit moment|momenteel',
  closed: 'closedfr|gesloten|dicht|closed|(?:est|sont|sera|reste|etre) ferme',
  closes:
    'fermons|ferment|fermera|fermeront|ferme|fermeture|sluit|sluiten|sluitingsuur|sluitingstijd|closes?|closing|close|jusqua|jusquau|jusque|until|till|tot(?! nu)',
  hours: 'ouverture|opening|openingsuren|openingstijden|horaires?',
  opens:
    // What holds from a day on may be anything; from a time on it is a door.
    `ouvert(?:e|s|es)?|ouvre|ouvrent|ouvrons|ouvrira|rouvre|rouvrons|rouvrent|reouvre\\w*|open|opens|reopens|opent|openen|heropent|(?:vanaf|a partir de|from(?= (?:\\d|half|noon|midnight)))(?! (?:${DATE_PATTERN}))`,
  not: '(?:does|do|is|are|wo|was)nt|pas|niet|not|nt|geen|jamais|never|nooit',
} as const;
/** One to twelve. */
const NAMES = [
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf',
  'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
] as const;
const TIME = String.raw`\b(?<hour>\d{1,2})\s?(?:(?:h|u|:|\.)\s?(?<minute>\d{2})(?:\s?(?<half>[ap]\.?m\b)|\s?(?:uur|heures|h|u)\b|\b)|(?:h|heures?|uur|u|oclock|(?<half2>[ap]\.?m))\b)|\bhalf (?<halfof>${NAMES[0]})\b|\bhalf (?:past )?(?<halfpast>${NAMES[2]})\b|\b(?<spoken>${NAMES.join('|')}) (?:uur|heures?|oclock)\b|(?<=\b(?:a|at|om|until|till|tot|jusqua) )(?:(?<bare>\d{1,2})(?![\d\s]*(?:euro|€|%|[.,:]\d))(?=\s*(?:[.,;!)]|$))|(?<spokenBare>${NAMES[2]})(?=\s*(?:[.,;!)]|$|on\b|every\b)))|\b(?<word>midi|minuit|noon|midnight|middernacht)\b`;
const PARTS = new RegExp(
  [
    `(?<date>${DAY_PATTERN})`,
    `(?<timed>${TIME})`,
    `(?<weekday>${WEEKDAY_PATTERN})`,
    String.raw`(?<today>\b(?:aujourdhui|today|vandaag|ce soir|tonight|vanavond|ce midi|vanmiddag)\b)`,
    String.raw`(?<tomorrow>\b(?:demain|tomorrow|morgen)\b)`,
    String.raw`(?<daily>\b(?:tous les jours|chaque jour|7 jours sur 7|every day|daily|elke dag|alle dagen|dagelijks|7 dagen op 7|7 days a week)\b)`,
    String.raw`(?<weekend>\b(?:week-?ends?)\b)`,
    ...Object.entries(WORDS).map(([name, words]) => String.raw`(?<${name}>\b(?:${words})\b)`),
  ].join('|'),
  'g',
);
/** "€13.50" is no half past one. */
const MONEY = /€\s?\d+(?:[.,]\d{2})?|\b\d+(?:[.,]\d{2})?\s?(?:€|euros?\b|eur\b)/g;
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** A sentence or row -> its days, times and the words that bind them. */
export function splitHours(text: string, today: string): HoursPart[] {
  // Without its accent "fermé" is "ferme"; what is elided is a word of its own ("n'ouvre", "qu'à").
  const plain = foldWord(
    text
      .toLowerCase()
      .replace(/(?<!\p{L})(?:n|l|d|qu|c)['’](?=\p{L})/gu, (elided) => `${elided.slice(0, -1)} `)
      .replace(/fermée?s?(?![\p{L}])/gu, 'closedfr')
      .replace(/[*_`]/g, '')
      .replace(MONEY, ' '),
  );
  const parts: HoursPart[] = [];
  let end = 0;
  for (const match of plain.matchAll(PARTS)) {
    const place = { before: plain.slice(end, match.index), start: match.index };
    end = match.index + match[0].length;
    const part = partOf(match[0], match.groups ?? {}, today);
    if (part) parts.push({ ...place, ...part } as HoursPart);
  }
  return parts.filter((part, at) => !isOfDate(part, parts[at + 1]));
}

/** "Friday 25 December" is that day, and not each Friday. */
function isOfDate(part: HoursPart, next: HoursPart | undefined): boolean {
  const isWeekday = part.is === 'days' && part.days.length === 1 && part.days.every((day) => 'weekday' in day);
  const isDated = next?.is === 'days' && next.days.every((day) => 'date' in day);
  return isWeekday && isDated && /^[\s,(]*(?:the|le|de|den|du)?[\s,(]*$/.test(next.before);
}

function partOf(
  text: string,
  groups: Record<string, string | undefined>,
  today: string,
): { is: 'time'; time: string } | { is: 'days'; days: readonly SaidDay[] } | { is: keyof typeof WORDS } | undefined {
  if (groups['timed'] !== undefined) {
    const time = timeOf(groups);
    return time === undefined ? undefined : { is: 'time', time };
  }
  const days = daysOf(text, groups, today);
  if (days) return { is: 'days', days };
  const word = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((name) => groups[name] !== undefined);
  return word && { is: word };
}

function daysOf(
  text: string,
  groups: Record<string, string | undefined>,
  today: string,
): readonly SaidDay[] | undefined {
  if (groups['today'] !== undefined) return [{ date: today }];
  if (groups['tomorrow'] !== undefined) return [{ date: addDays(today, 1) }];
  if (groups['daily'] !== undefined) return ALL_WEEK.map((weekday) => ({ weekday }));
  if (groups['weekend'] !== undefined) return [{ weekday: 6 }, { weekday: 7 }];
  if (groups['date'] !== undefined) {
    const date = readDay(text, today);
    return date === undefined ? undefined : [{ date }];
  }
  const weekday = groups['weekday'] === undefined ? undefined : weekdayOf(text);
  return weekday && [{ weekday }];
}

function timeOf(groups: Record<string, string | undefined>): string | undefined {
  const { hour = groups['bare'], minute = '00', half = groups['half2'], word } = groups;
  if (word !== undefined) return word === 'midi' || word === 'noon' ? '12:00' : '00:00';
  // In words the clock has twelve hours.
  if (groups['halfof'] !== undefined) return `${clock(numberOf(groups['halfof']) - 1, '30')}~`;
  if (groups['halfpast'] !== undefined) return `${clock(numberOf(groups['halfpast']), '30')}~`;
  const spoken = groups['spoken'] ?? groups['spokenBare'];
  if (spoken !== undefined) return `${clock(numberOf(spoken), '00')}~`;
  const said = Number(hour);
  if (half === undefined) return said > 24 ? undefined : clock(said % 24, minute);
  return clock((said % 12) + (half.startsWith('p') ? 12 : 0), minute);
}

function numberOf(name: string): number {
  return Math.max(...NAMES.map((names) => names.split('|').indexOf(name))) + 1;
}

function clock(hour: number, minute: string): string {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}
