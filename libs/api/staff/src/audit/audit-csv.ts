import type { AuditEntry } from '@tasty-food/contract';

const COLUMNS = [
  'entryId',
  'at',
  'kind',
  'action',
  'subject',
  'staffId',
  'by',
  'branchId',
  'before',
  'after',
  'reason',
  'requestId',
] as const satisfies readonly (keyof AuditEntry)[];

/** RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => cell(entry[column])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A spreadsheet would run what begins like a formula: an apostrophe makes it text (OWASP, CSV Injection). */
function cell(value: unknown): string {
  const text = value == null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
