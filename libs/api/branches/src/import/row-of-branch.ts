import type { Inside } from '@tasty-food/api-events';
import type { AuditLog } from '@tasty-food/api-staff';
import type { AuditKind, StaffMember } from '@tasty-food/contract';

/** A row of a file beside what is there already; `row` is its place in the file. */
export interface Difference<Row, Known = Row> {
  row: number;
  before?: Known;
  after: Row;
  isSame: boolean;
}

/** One entry in the audit log a branch, so that its managers read what was changed there. */
export async function recordByBranch<Row extends { branch: string | null }>(
  audit: AuditLog,
  inside: Inside,
  { kind, rowsAre, by }: { kind: AuditKind; rowsAre: string; by: StaffMember },
  news: readonly { before?: Row; after: Row }[],
): Promise<void> {
  for (const [branchId, here] of Map.groupBy(news, ({ after }) => after.branch)) {
    const subject = `${here.length} ${rowsAre}`;
    const [before, after] = [here.flatMap((one) => one.before ?? []), here.map((one) => one.after)];
    await audit.record({ kind, action: 'imported', subject, by, branchId, before, after }, inside);
  }
}

/** What an import adds and changes, each row under the name by which people know it. */
export function summaryOf<Row, Name>(
  differences: readonly Difference<Row, unknown>[],
  nameOf: (row: Row) => Name,
): { added: Name[]; changed: Name[]; unchanged: number } {
  const named = (some: readonly Difference<Row, unknown>[]) => some.map(({ after }) => nameOf(after));
  const news = differences.filter(({ isSame }) => !isSame);
  return {
    added: named(news.filter(({ before }) => !before)),
    changed: named(news.filter(({ before }) => before)),
    unchanged: differences.length - news.length,
  };
}
