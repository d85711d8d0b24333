import type { Facts, Turn } from '@tasty-food/contract';

/** A row that an answer rests on. `version` is missing where the row has none, `branchId` where it is every branch's. */
export interface UsedRow {
  readonly kind: Facts['kind'];
  readonly branchId?: string;
  /** The dish, the certificate, the day, the section of a document. */
  readonly rowId: string;
  /** The allergen, of a cell of the register. */
  readonly code?: string;
  readonly version?: number;
}

/** The rows that a turn was shown as facts, each once. */
export function usedRows({ facts }: Pick<Turn, 'facts'>): UsedRow[] {
  const rows = facts.flatMap(rowsOf);
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function rowsOf(facts: Facts): UsedRow[] {
  switch (facts.kind) {
    case 'allergens':
      return facts.rows.map(({ dishId, code, version }) => ({ ...of(facts), rowId: dishId, code, version }));
    case 'dishes':
    case 'availability':
      return facts.rows.map(({ dishId, version }) => ({ ...of(facts), rowId: dishId, version }));
    case 'certificate':
      return facts.rows.map(({ certificateId, version }) => ({ ...of(facts), rowId: certificateId, version }));
    case 'hours':
      return facts.rows.map(({ branchId, date, version }) => ({ kind: facts.kind, branchId, rowId: date, version }));
    case 'passages':
      return facts.rows.map(({ source }) => ({ kind: facts.kind, rowId: source }));
  }
}

function of({ kind, branchId }: { kind: Facts['kind']; branchId?: string }): Pick<UsedRow, 'kind' | 'branchId'> {
  return branchId === undefined ? { kind } : { kind, branchId };
}
