/** The Swedish locale writes days as ISO 8601 does. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The calendar day of a moment where the branches are, `YYYY-MM-DD`. */
export function brusselsDay(at: Date): string {
  return DAY.format(at);
}
