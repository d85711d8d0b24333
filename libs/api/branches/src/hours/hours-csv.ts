import { LIST_MARK, listOf, readCsv, writeCsv, type RawRow, type TableLine } from '@tasty-food/api-http';
import type { HoursTableRow, Period, RowError } from '@tasty-food/contract';

const WEEKDAY_COLUMNS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * A row is a week from its date on, with the hours of its seven days, or one day that is not as its week says, with `hours`. Periods stand in one
 * cell with "|" between them. The reason of a day may be said in Dutch and English too; of a week there is one.
 */
const HOURS_COLUMNS = [
  'branch',
  'kind',
  'date',
  ...WEEKDAY_COLUMNS,
  'hours',
  'reason',
  'reason_nl',
  'reason_en',
] as const;
type Column = (typeof HOURS_COLUMNS)[number];

const CLOSED = 'closed';
/** As people here write it. */
const CLOSED_WORDS: ReadonlySet<string> = new Set([CLOSED, 'fermé', 'gesloten']);
const PERIOD = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/;

export function hoursCsv(rows: readonly HoursTableRow[]): string {
  return writeCsv(
    HOURS_COLUMNS,
    rows.map((row): Record<Column, string> => {
      const common = { ...EMPTY, branch: row.branch, kind: row.kind, date: row.date };
      if (row.kind === 'week') {
        const days = row.days.map(({ weekday, periods }) => [WEEKDAY_COLUMNS[weekday - 1], cellOf(periods)]);
        return { ...common, ...Object.fromEntries(days), reason: row.reason };
      }
      const { fr, nl, en } = row.reason;
      const other = { reason_nl: nl === fr ? '' : nl, reason_en: en === fr ? '' : en };
      return { ...common, hours: cellOf(row.periods), reason: fr, ...other };
    }),
  );
}

export function readHoursCsv(csv: string): { rows: RawRow[]; errors: RowError[] } {
  const { lines, errors } = readCsv(csv, HOURS_COLUMNS);
  return {
    rows: lines.map((line) => ({ row: line.row, raw: rawRow(line) })),
    errors: [...errors, ...lines.flatMap(misplaced)],
  };
}

/** The column that a place in a row stands for: the days of a week have one each. */
export function hoursColumnOf([first = '', second, third]: readonly PropertyKey[]): string {
  if (first === 'days') return typeof second === 'number' ? (WEEKDAY_COLUMNS[second] ?? 'monday') : 'monday';
  if (first === 'periods') return 'hours';
  if (first === 'reason' && typeof second === 'string' && third === undefined)
    return second === 'fr' ? 'reason' : `reason_${second}`;
  return String(first);
}

const TIMES = `Use times like 11:30-14:00${LIST_MARK}17:30-22:00, or ${CLOSED}.`;
/** What would be right in a column, where the schema's own words speak of JSON. */
export const RIGHT_IN_HOURS: Readonly<Record<string, string>> = {
  kind: 'Use week or day.',
  hours: TIMES,
  ...Object.fromEntries(WEEKDAY_COLUMNS.map((column) => [column, TIMES])),
};

const EMPTY = Object.fromEntries(HOURS_COLUMNS.map((column) => [column, ''])) as Record<Column, string>;

/** What a row of its kind does not have would be lost. */
function misplaced({ row, cell }: TableLine): RowError[] {
  const kind = cell('kind').toLowerCase();
  const others = kind === 'week' ? ['hours', 'reason_nl', 'reason_en'] : kind === 'day' ? WEEKDAY_COLUMNS : [];
  const message = kind === 'week' ? 'Only a row of the kind day has it.' : 'Only a row of the kind week has it.';
  return others.filter((column) => cell(column) !== '').map((column) => ({ row, column, message }));
}

function rawRow({ cell }: TableLine): unknown {
  const [branch, kind, date, reason] = [cell('branch'), cell('kind').toLowerCase(), cell('date'), cell('reason')];
  if (kind !== 'day') {
    const days = WEEKDAY_COLUMNS.map((column, at) => ({ weekday: at + 1, periods: periodsOf(cell(column)) }));
    return { kind, branch, date, days, reason };
  }
  const why = { fr: reason, nl: cell('reason_nl') || reason, en: cell('reason_en') || reason };
  return { kind, branch, date, periods: periodsOf(cell('hours')), reason: why };
}

function cellOf(periods: readonly Period[]): string {
  return periods.map(({ opens, closes }) => `${opens}-${closes}`).join(LIST_MARK) || CLOSED;
}

/** What is no time stays as it is, for the schema to refuse. */
function periodsOf(cell: string): unknown {
  if (CLOSED_WORDS.has(cell.toLowerCase())) return [];
  const periods = listOf(cell).map((one) => PERIOD.exec(one));
  if (periods.length === 0 || periods.includes(null)) return cell;
  return periods.map((match) => ({ opens: match?.[1]?.padStart(5, '0'), closes: match?.[2]?.padStart(5, '0') }));
}
