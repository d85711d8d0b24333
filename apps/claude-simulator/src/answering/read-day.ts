import { foldWord } from './fold-word.ts';

/** By their number, folded. */
const MONTHS = [
  ['january', 'janvier', 'januari'],
  ['february', 'fevrier', 'februari'],
  ['march', 'mars', 'maart'],
  ['april', 'avril'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni'],
  ['july', 'juillet', 'juli'],
  ['august', 'aout', 'augustus'],
  ['september', 'septembre'],
  ['october', 'octobre', 'oktober'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];
const ISO = /\b\d{4}-\d{2}-\d{2}\b/;
/** "on 1 January 2027", "le 1er janvier", "in januari". */
const WRITTEN =
  /(?:\b(?:on|le|au|du|op|from|dès|vanaf|as of|in|en)\s+(?:the\s+|le\s+)?)?(?<!\p{L})(?:(\d{1,2})(?:er|st|nd|rd|th|e)?\s+(?:of\s+)?)?(\p{L}{3,})(?:\s+(\d{4}))?(?!\p{L})/giu;

/** The day that a question names, or the first of the month; and the question without it. `today`: `YYYY-MM-DD`. */
export function readDay(text: string, today: string): { day: string | null; rest: string } {
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined) return { day: iso, rest: text.replace(iso, ' ') };
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, day, name = '', year] = match;
    const month = MONTHS.findIndex((names) => names.includes(foldWord(name))) + 1;
    // "May" and "mars" are words too: a month has its day, its year or "in" beside it.
    const isMeant = day !== undefined || year !== undefined || /^(?:in|en)\s/i.test(whole);
    if (month === 0 || !isMeant) continue;
    const end = `-${String(month).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
    return { day: year === undefined ? nearest(end, today, day === undefined) : `${year}${end}`, rest };
  }
  return { day: null, rest: text };
}

/** Of a day the nearest such, of a month the next. */
function nearest(end: string, today: string, isAhead: boolean): string {
  const days = [-1, 0, 1].map((more) => `${Number(today.slice(0, 4)) + more}${end}`);
  const allowed = isAhead ? days.filter((day) => day >= today) : days;
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(today));
  return allowed.toSorted((one, other) => distance(one) - distance(other))[0] ?? `${today.slice(0, 4)}${end}`;
}
