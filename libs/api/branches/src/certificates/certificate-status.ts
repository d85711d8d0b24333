import type { Certificate, Language } from '@tasty-food/contract';
import { brusselsDay } from '../hours/brussels-time';
import type { CertificateRecord } from './certificate-store';

/** What a certificate is worth at a moment. Only `valid` is a yes. */
export function certificateStatus(
  { valid_from, valid_to, withdrawn_at }: Pick<CertificateRecord, 'valid_from' | 'valid_to' | 'withdrawn_at'>,
  at: Date,
): Certificate['status'] {
  const day = brusselsDay(at);
  if (withdrawn_at !== null && withdrawn_at <= at) return 'withdrawn';
  if (day < valid_from) return 'not-yet-valid';
  return day > valid_to ? 'expired' : 'valid';
}

export function certificateView(row: CertificateRecord, at: Date, language: Language): Certificate {
  const status = certificateStatus(row, at);
  return {
    certificateId: row.id,
    ...(row.branch_id === null ? {} : { branchId: row.branch_id }),
    supplier: row.supplier,
    scope: row.scope[language],
    issuer: row.issuer,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    valid: status === 'valid',
    status,
    changedBy: row.changed_by_name,
    changedAt: row.changed_at.toISOString(),
    version: row.version,
  };
}

/** What one certificate is renewed by: the same supplier, for the same things, at the same branch. */
export function seriesOf({ supplier, scope, branch_id }: CertificateRecord): string {
  return JSON.stringify([supplier.toLowerCase(), scope.fr.toLowerCase(), branch_id]);
}

/** Of each series the one that counts at a moment: a valid one before any other, else the one that ended last. */
export function current(rows: readonly CertificateRecord[], at: Date): CertificateRecord[] {
  const series = Map.groupBy(rows, seriesOf);
  return [...series.values()].flatMap((same) => {
    const byEnd = same.toSorted((one, other) => other.valid_to.localeCompare(one.valid_to));
    const best = byEnd.find((row) => certificateStatus(row, at) === 'valid') ?? byEnd[0];
    return best ? [best] : [];
  });
}
