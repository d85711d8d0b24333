import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Turn } from '@tasty-food/contract';
import { sql, type RawBuilder } from 'kysely';
import { usedRows, type UsedRow } from './used-rows';

/** A turn whose answer used a row. */
export interface UsingTurn {
  readonly turnId: string;
  readonly conversationId: string;
  readonly staffId: string;
  /** Of the row, as the answer used it. */
  readonly version: number | null;
}

/**
 * The part of the statement that finishes a turn which writes down what its answer rests on; undefined where it rests on nothing.
 * `saved` names the common table that holds the `id` of the turn, or nothing where it is not saved.
 */
export function recording(turn: Pick<Turn, 'facts'>): RawBuilder<unknown> | undefined {
  const rows = usedRows(turn);
  if (rows.length === 0) return undefined;
  return sql`used as (
    insert into turn_used_rows (turn_id, kind, branch_id, row_id, code, version)
    select saved.id, row.kind, row."branchId", row."rowId", row.code, row.version
    from saved, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (kind text, "branchId" text, "rowId" text, code text, version int)
  )`;
}

/** The SQL of which answers rest on which rows. */
@Injectable()
export class UsedRowStore {
  constructor(private readonly db: Database) {}

  /** The answers that used a row, oldest first: of that version where one is named, else of any. */
  async turnsThatUsed({ kind, branchId, rowId, code, version }: UsedRow): Promise<UsingTurn[]> {
    const found = await this.db
      .selectFrom('turn_used_rows as used')
      .innerJoin('turns', 'turns.id', 'used.turn_id')
      .select(['turns.id', 'turns.conversation_id', 'turns.staff_id', 'used.version'])
      .where('used.kind', '=', kind)
      .where('used.row_id', '=', rowId)
      .$if(branchId !== undefined, (query) => query.where('used.branch_id', '=', branchId ?? ''))
      .$if(code !== undefined, (query) => query.where('used.code', '=', code ?? ''))
      .$if(version !== undefined, (query) => query.where('used.version', '=', version ?? 0))
      .orderBy('turns.asked_at')
      .orderBy('turns.id')
      .execute();
    return found.map((row) => ({
      turnId: row.id,
      conversationId: row.conversation_id,
      staffId: row.staff_id,
      version: row.version,
    }));
  }
}
