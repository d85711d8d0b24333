import type { DocumentUploadState, ProblemCode } from '@tasty-food/contract';
import type { Generated } from 'kysely';

/** How far a file has come that somebody sent. `branch_id` null: of somebody of all branches. */
export interface DocumentUploadsTable {
  id: string;
  document_id: string;
  branch_id: string | null;
  file_name: string;
  bytes: number;
  state: DocumentUploadState;
  code: ProblemCode | null;
  detail: string | null;
  staff_id: string;
  staff_name: string;
  changed_at: Generated<Date>;
}
