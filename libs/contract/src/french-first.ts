/** A one of its own before the name of a month: no 21, no time. */
const FIRST = /(?<before>^|\s)1(?=\s\p{L})/u;

/** French counts the first day of a month and no other: "1er septembre", where `Intl` writes "1 septembre". Takes a date as `Intl` writes it. */
export function withFrenchFirst(date: string): string {
  return date.replace(FIRST, '$<before>1er');
}
