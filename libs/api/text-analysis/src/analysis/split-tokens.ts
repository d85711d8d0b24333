import { foldText } from './fold-text';

/** Times and temperatures as people write them, each to one token: `23 h 30`, `23:30` and `23.30 uur` are `23h30`. */
const QUANTITIES: readonly [RegExp, (...groups: string[]) => string][] = [
  [/\b(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm)\b/g, (_, hours, minutes, half) => clock(hours, minutes, half)],
  [/\b(\d{1,2})\s?(?:h|u|uur|heures?)\s?(\d{2})\b/g, (_, hours, minutes) => `${Number(hours)}h${minutes}`],
  [/\b(\d{1,2})[.:](\d{2})\s?(?:uur|u|h)\b/g, (_, hours, minutes) => `${Number(hours)}h${minutes}`],
  [/\b(\d{1,2}):(\d{2})\b/g, (_, hours, minutes) => `${Number(hours)}h${minutes}`],
  [/\b(\d{1,3})\s?(?:°\s?c?\b|degres?\b|graden\b|degrees?\b)/g, (_, degrees) => `${degrees}c`],
  [/\b(\d+),(\d{1,2})\b/g, (_, whole, part) => `${whole}.${part}`],
];
const TOKEN = /[a-z0-9]+(?:\.\d+)?/g;

/** The words of a text in their order, folded; punctuation is gone. */
export function splitTokens(text: string): string[] {
  let folded = foldText(text);
  for (const [pattern, write] of QUANTITIES) folded = folded.replace(pattern, write);
  return folded.match(TOKEN) ?? [];
}

function clock(hours = '', minutes = '00', half = ''): string {
  return `${(Number(hours) % 12) + (half === 'pm' ? 12 : 0)}h${minutes}`;
}
