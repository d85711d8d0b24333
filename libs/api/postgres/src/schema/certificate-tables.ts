import type { LocalizedText } from '@tasty-food/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from './menu-tables';

/** A halal certificate of a supplier. `branch_id` null: for every branch. */
export interface CertificatesTable {
  id: string;
  branch_id: string | null;
  supplier: string;
  scope: LocalizedText;
  issuer: string;
  valid_from: Day;
  /** The last day. */
  valid_to: Day;
  withdrawn_at: Generated<Date | null>;
  version: Generated<number>;
  changed_by: string | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}

/** The row after each change; append-only. */
export interface CertificateHistoryTable {
  id: GeneratedAlways<string>;
  certificate_id: string;
  version: number;
  certificate: ColumnType<object, string>;
  changed_by: string | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}
