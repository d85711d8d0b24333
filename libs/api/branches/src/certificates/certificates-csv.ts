import { readCsv, writeCsv, type RawRow, type TableLine } from '@tasty-food/api-http';
import type { CertificateTableRow, RowError } from '@tasty-food/contract';

/** `branch` empty is for every branch, `id` empty a new one. What it covers may be said in Dutch and English too. */
const CERTIFICATE_COLUMNS = [
  'id',
  'branch',
  'supplier',
  'scope',
  'scope_nl',
  'scope_en',
  'issuer',
  'valid_from',
  'valid_to',
] as const;
type Column = (typeof CERTIFICATE_COLUMNS)[number];

export function certificatesCsv(rows: readonly CertificateTableRow[]): string {
  return writeCsv(
    CERTIFICATE_COLUMNS,
    rows.map(({ id, branch, supplier, scope: { fr, nl, en }, issuer, validFrom, validTo }): Record<Column, string> => {
      const scope = { scope: fr, scope_nl: nl === fr ? '' : nl, scope_en: en === fr ? '' : en };
      const days = { valid_from: validFrom, valid_to: validTo };
      return { id: id ?? '', branch: branch ?? '', supplier, ...scope, issuer, ...days };
    }),
  );
}

export function readCertificatesCsv(csv: string): { rows: RawRow[]; errors: RowError[] } {
  const { lines, errors } = readCsv(csv, CERTIFICATE_COLUMNS);
  return { rows: lines.map((line) => ({ row: line.row, raw: rawRow(line) })), errors };
}

/** The column that a place in a row stands for. */
export function certificateColumnOf([first = '', second]: readonly PropertyKey[]): string {
  if (first === 'scope' && (second === 'nl' || second === 'en')) return `scope_${second}`;
  return { validFrom: 'valid_from', validTo: 'valid_to' }[String(first)] ?? String(first);
}

function rawRow({ cell }: TableLine): unknown {
  const scope = cell('scope');
  return {
    ...(cell('id') === '' ? {} : { id: cell('id') }),
    branch: cell('branch') || null,
    supplier: cell('supplier'),
    scope: { fr: scope, nl: cell('scope_nl') || scope, en: cell('scope_en') || scope },
    issuer: cell('issuer'),
    validFrom: cell('valid_from'),
    validTo: cell('valid_to'),
  };
}
