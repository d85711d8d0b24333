import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { DocumentUploadState, ProblemCode, UploadProgress } from '@tasty-food/contract';
import { sql } from 'kysely';

/** Somebody sends a file. */
export interface Upload {
  readonly uploadId: string;
  readonly documentId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly staff: { readonly id: string; readonly name: string; readonly branchId: string | null };
}

const KEPT_HOURS = 24;
const SHOWN = 100;
/** Reading ends long before: whoever was reading is gone. */
const LOST_AFTER_MINUTES = 10;

/** The table `document_uploads`. */
@Injectable()
export class UploadStore {
  constructor(private readonly db: Database) {}

  async insert(inside: Inside, { uploadId, documentId, fileName, bytes, staff }: Upload): Promise<void> {
    await this.deleteOld(inside);
    await inside
      .insertInto('document_uploads')
      .values({
        id: uploadId,
        document_id: documentId,
        branch_id: staff.branchId,
        file_name: fileName,
        bytes,
        state: 'reading',
        staff_id: staff.id,
        staff_name: staff.name,
      })
      .execute();
  }

  /** How an upload went is of interest for a day. Answers how many there were. */
  async deleteOld(inside: Inside | Database = this.db): Promise<number> {
    const { numDeletedRows } = await inside
      .deleteFrom('document_uploads')
      .where('changed_at', '<', sql<Date>`now() - ${KEPT_HOURS} * interval '1 hour'`)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  async move(
    inside: Inside,
    uploadId: string,
    state: DocumentUploadState,
    refusal?: { code: ProblemCode; detail: string },
  ): Promise<void> {
    await inside
      .updateTable('document_uploads')
      .set({ state, code: refusal?.code ?? null, detail: refusal?.detail ?? null, changed_at: sql`now()` })
      .where('id', '=', uploadId)
      .execute();
  }

  /** Newest first, as `staffId` sees them. `branchIds` undefined: of all branches. */
  async list(branchIds: readonly string[] | undefined, staffId: string): Promise<UploadProgress[]> {
    const rows = await this.db
      .selectFrom('document_uploads')
      .selectAll()
      .select(sql<boolean>`changed_at < now() - ${LOST_AFTER_MINUTES} * interval '1 minute'`.as('old'))
      .$if(branchIds !== undefined, (query) => query.where(sql<boolean>`branch_id = any(${branchIds}::text[])`))
      .orderBy('changed_at', 'desc')
      .limit(SHOWN)
      .execute();
    return rows.map((row) => {
      const isLost = row.old && (row.state === 'reading' || row.state === 'indexing');
      return {
        uploadId: row.id,
        documentId: row.document_id,
        fileName: row.file_name,
        bytes: row.bytes,
        state: isLost ? 'refused' : row.state,
        ...(isLost ? { code: 'internal', detail: 'The server stopped while it was reading this. Send it again.' } : {}),
        ...(row.code === null ? {} : { code: row.code, detail: row.detail ?? '' }),
        by: row.staff_name,
        own: row.staff_id === staffId,
        at: row.changed_at.toISOString(),
      } satisfies UploadProgress;
    });
  }
}
