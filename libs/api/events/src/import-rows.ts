import { checkRows, readJsonRows, refuseImport, type RawRow, type RowRules } from '@tasty-food/api-http';
import type { RowError } from '@tasty-food/contract';
import type { Inside, Told } from './portal-event-store';
import type { PortalEvents } from './portal-events';

/** A row of a file that its schema has read; `row` is its place there. */
export interface ReadRow<Row> {
  row: number;
  value: Row;
}

/**
 * What a file of one kind does in its own way. `Row` is what one of its rows says, `Found` such a row beside what is there already, `Summary` what
 * the person is told of all of them.
 */
export interface FileOfRows<Row, Found extends { isSame: boolean }, Summary> {
  /** What the rows are called in JSON. */
  name: string;
  readCsv: (csv: string) => { rows: RawRow[]; errors: RowError[] };
  rules: RowRules<Row>;
  /** Without `inside` for a look ahead. */
  compare: (rows: readonly ReadRow<Row>[], inside?: Inside) => Promise<Found[]>;
  /** The faults that only what is there can tell. */
  faultsOf?: (found: readonly Found[]) => RowError[];
  /** One change at a time of what the rows are about, until the commit. */
  lock: (inside: Inside, rows: readonly Row[]) => Promise<void>;
  /** Writes the rows that differ, and their entries in the audit log; `also` is what is known of them only then. */
  write: (inside: Inside, news: readonly Found[]) => Promise<{ told: readonly Told[]; also?: Partial<Summary> }>;
  summaryOf: (found: readonly Found[]) => Summary;
}

/**
 * A file in -> all of its rows in the database, or nothing and every bad row by name. `body` is text for CSV, else JSON. Throws `invalid-request`
 * with each bad row, unless it is only a preview.
 */
export async function importRows<Row, Found extends { isSame: boolean }, Summary>(
  events: PortalEvents,
  body: unknown,
  { preview = false }: { preview?: boolean },
  file: FileOfRows<Row, Found, Summary>,
): Promise<Summary & { applied: boolean; errors: RowError[] }> {
  const asTable = typeof body === 'string';
  const { rows, errors: faults } = asTable ? file.readCsv(body) : readJsonRows(body, file.name);
  const { read, errors: badRows } = checkRows(rows, file.rules, { asTable });
  const faultsOf = (found: readonly Found[]) => file.faultsOf?.(found) ?? [];
  if (preview || faults.length + badRows.length > 0) {
    const found = await file.compare(read);
    const errors = [...faults, ...badRows, ...faultsOf(found)];
    if (!preview) throw refuseImport(errors);
    return { applied: false, errors, ...file.summaryOf(found) };
  }
  return events.change(async (inside) => {
    await file.lock(
      inside,
      read.map(({ value }) => value),
    );
    // Looked for under the lock: what is written differs from what is there now, not from what a preview saw.
    const found = await file.compare(read, inside);
    const errors = faultsOf(found);
    if (errors.length > 0) throw refuseImport(errors);
    const news = found.filter(({ isSame }) => !isSame);
    const { told, also } = await file.write(inside, news);
    return { result: { applied: true, errors, ...file.summaryOf(found), ...also }, told };
  });
}
