import { addDays, brusselsDay, brusselsInstant } from '@tasty-food/api-branches';
import { asOfWord } from '@tasty-food/api-vocabulary';
import { daySchema, type Language } from '@tasty-food/contract';
import { z } from 'zod';
import { UnusableCall, type ToolContext } from './assistant-tool';
import { labelled } from './words';

/** Of days farther off nothing was said that somebody could stand on. */
const YEARS_BACK = 5;
const YEARS_AHEAD = 2;

/** The argument `at` of a look-up. */
export const dayInput = z
  .string()
  .max(10)
  .nullable()
  .default(null)
  .describe(
    'The day asked about, YYYY-MM-DD, where it is not today; null for this moment. One call for each day; of a month its first day, of a month that is over its last day too.',
  );

/** A day that is not today, in Belgium. */
export interface AskedDay {
  readonly day: string;
  /** Its last moment: it is told as it ends, or ended. */
  readonly at: Date;
  readonly isToCome: boolean;
}

/** The day of a look-up; undefined for now. Throws `UnusableCall` for what is no day, and for one that is too far off. */
export function askedDay(written: string | null, { asked }: Pick<ToolContext, 'asked'>): AskedDay | undefined {
  if (written === null) return undefined;
  const day = checkDay('at', written, asked.askedAt);
  const today = brusselsDay(asked.askedAt);
  if (day === today) return undefined;
  const at = new Date(brusselsInstant(addDays(day, 1), '00:00').getTime() - 1);
  return { day, at, isToCome: day > today };
}

/** Throws `UnusableCall` that says what would be right. */
export function checkDay(name: string, written: string, askedAt: Date): string {
  const read = daySchema.safeParse(written);
  const today = brusselsDay(askedAt);
  if (!read.success)
    throw new UnusableCall(`${name}: "${written}" is no day of the calendar. Use YYYY-MM-DD, ${today} for instance.`);
  const [first, last] = [shifted(today, -YEARS_BACK), shifted(today, YEARS_AHEAD)];
  if (read.data >= first && read.data <= last) return read.data;
  throw new UnusableCall(
    `${name}: nothing is known of ${read.data}. Use a day from ${first} to ${last}; ask the person which one is meant.`,
  );
}

/** The register says what was looked at: throws `UnusableCall` for a day to come. */
export function refuseToCome(asked: AskedDay | undefined): void {
  if (!asked?.isToCome) return;
  throw new UnusableCall(
    `at: nobody has checked the allergens of ${asked.day} yet. Use null for what the register says now, and say that it is of today.`,
  );
}

/** "The Perron – as of 1 January 2027": whoever quotes it says the day. */
export function onDay(text: string, asked: AskedDay | undefined, language: Language): string {
  return asked ? `${text} – ${asOfWord(asked.day, language)}` : text;
}

/** The same of a whole sentence: "As of 1 January 2027: no dish on the menu matches." */
export function sentenceOnDay(text: string, asked: AskedDay | undefined, language: Language): string {
  if (!asked) return text;
  const when = asOfWord(asked.day, language);
  return labelled(when.charAt(0).toUpperCase() + when.slice(1), text, language);
}

/** What a source is known by: a row of another day is another source. */
export function sourceIdOn(id: string, asked: AskedDay | undefined): string {
  return asked ? `${id}@${asked.day}` : id;
}

/** As facts and sources bear it. */
export function asOf(asked: AskedDay | undefined): { asOf?: string } {
  return asked ? { asOf: asked.day } : {};
}

/** The same day of another year; of 29 February the day before. */
function shifted(day: string, years: number): string {
  const end = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${Number(day.slice(0, 4)) + years}${end}`;
}
