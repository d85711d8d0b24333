import { WEEKDAYS, type LocalizedText, type Period } from '@tasty-food/contract';
import { daysBetween, isoWeekday } from '../hours/brussels-time';
import { hoursOfDay, type Exception, type HoursPlan, type Week } from '../hours/week';

const OLD_FROM = '2024-01-01';
const NEW_FROM = '2025-09-01';

const ALL = [...WEEKDAYS];
const MON_TO_THU = [1, 2, 3, 4];
const FRI_SAT = [5, 6];
const SUN = [7];

type Line = [weekdays: number[], opens: string, closes: string];

/** The posters on the doors, as the sample documents tell them: until August 2025, and since. */
const WEEKS: Record<string, { old: Line[]; now: Line[] }> = {
  angleur: {
    old: [
      [[1, 2, 3, 4, 7], '11:00', '22:00'],
      [FRI_SAT, '11:00', '23:00'],
    ],
    now: [
      [MON_TO_THU, '11:30', '22:00'],
      [FRI_SAT, '11:30', '23:30'],
      [SUN, '12:00', '22:00'],
    ],
  },
  'saint-gilles': {
    old: [[[2, 3, 4, 5, 6, 7], '12:00', '22:00']],
    now: [
      [[1, 2, 3, 4, 7], '12:00', '22:30'],
      [FRI_SAT, '12:00', '00:00'],
    ],
  },
  wandre: {
    old: [
      [[1, 2, 3, 4, 7], '17:00', '22:00'],
      [FRI_SAT, '17:00', '22:30'],
    ],
    now: [
      [[2, 3, 4], '11:30', '14:30'],
      [[2, 3, 4], '17:30', '22:00'],
      [FRI_SAT, '11:30', '23:00'],
      [SUN, '17:00', '22:00'],
    ],
  },
  seraing: {
    old: [[[1, 2, 3, 4, 5, 6], '11:30', '22:00']],
    now: [
      [[1, 2, 3, 4, 5, 6], '11:30', '22:30'],
      [SUN, '16:00', '22:30'],
    ],
  },
  jemeppe: {
    old: [[ALL, '17:00', '22:00']],
    now: [
      [[1, 3, 4, 7], '17:00', '22:30'],
      [FRI_SAT, '17:00', '23:30'],
    ],
  },
};

const REASONS = {
  christmas: { fr: 'Noël', nl: 'Kerstmis', en: 'Christmas Day' },
  newYear: { fr: 'Nouvel An', nl: 'Nieuwjaar', en: 'New Year’s Day' },
  eves: { fr: 'Réveillon : fermeture à 18 h', nl: 'Feestavond: gesloten om 18 uur', en: 'Eve: closing at 18:00' },
  national: { fr: 'Fête nationale', nl: 'Nationale feestdag', en: 'National Day' },
  assumption: { fr: 'Assomption', nl: 'O.L.V.-Hemelvaart', en: 'Assumption Day' },
  holidays: { fr: 'Fermeture annuelle', nl: 'Jaarlijkse sluiting', en: 'Annual closing' },
} as const satisfies Record<string, LocalizedText>;

/** The years whose holidays the sample tells. */
const YEARS = [2025, 2026, 2027];
const EVES_CLOSE = '18:00';

/** The hours of the five sample branches, with the holidays since the poster of September 2025. */
export function sampleHours(): Map<string, HoursPlan> {
  return new Map(
    Object.entries(WEEKS).map(([branchId, { old, now }]) => {
      const weeks = [weekOf(old, OLD_FROM), weekOf(now, NEW_FROM)];
      return [branchId, { weeks, exceptions: holidaysOf(branchId, weeks) }];
    }),
  );
}

function weekOf(lines: Line[], validFrom: string): Week {
  const periodsOn = (weekday: number) =>
    lines.flatMap(([weekdays, opens, closes]) => (weekdays.includes(weekday) ? [{ opens, closes }] : []));
  return { validFrom, days: WEEKDAYS.map((weekday) => ({ weekday, periods: periodsOn(weekday) })) };
}

function holidaysOf(branchId: string, weeks: Week[]): Exception[] {
  const usual = (day: string) => hoursOfDay({ weeks, exceptions: [] }, day).periods;
  const yearly = YEARS.flatMap((year) => [
    { day: `${year}-01-01`, periods: [], reason: REASONS.newYear },
    ...[`${year}-07-21`, `${year}-08-15`].map((day) => ({
      day,
      periods: usual(sundayAfter(day)),
      reason: day.endsWith('07-21') ? REASONS.national : REASONS.assumption,
    })),
    ...[`${year}-12-24`, `${year}-12-31`].map((day) => ({
      day,
      periods: usual(day).flatMap(endingEarly),
      reason: REASONS.eves,
    })),
    { day: `${year}-12-25`, periods: [], reason: REASONS.christmas },
  ]);
  const closing = ['seraing', 'jemeppe'].includes(branchId)
    ? daysBetween('2025-08-11', '2025-08-17').map((day) => ({ day, periods: [], reason: REASONS.holidays }))
    : [];
  // The poster before said otherwise of the holidays; its days are over, and only the closing of August 2025 is told of them.
  const since = yearly.filter(({ day }) => day >= NEW_FROM);
  return [...closing, ...since];
}

function sundayAfter(day: string): string {
  return daysBetween(day, `${day.slice(0, 8)}31`).find((other) => isoWeekday(other) === 7) ?? day;
}

function endingEarly({ opens, closes }: Period): Period[] {
  if (opens >= EVES_CLOSE) return [];
  return [{ opens, closes: closes > opens && closes < EVES_CLOSE ? closes : EVES_CLOSE }];
}
