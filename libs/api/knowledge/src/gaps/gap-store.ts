import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { KnowledgeGap } from '@tasty-food/contract';
import { sql } from 'kysely';
import { createHash, randomUUID } from 'node:crypto';

export type NewGap = Omit<KnowledgeGap, 'gapId' | 'times'>;

const SHOWN = 200;

/** The table `knowledge_gaps`. */
@Injectable()
export class GapStore {
  constructor(private readonly db: Database) {}

  /** The same question at the same branch is the same gap, asked once more. */
  async note({ question, language, branchId, role, askedAt, passages }: NewGap): Promise<void> {
    const found = JSON.stringify(passages);
    await this.db
      .insertInto('knowledge_gaps')
      .values({
        id: randomUUID(),
        question_key: createHash('sha256').update(question.trim().toLowerCase()).digest('base64url'),
        question,
        language,
        branch_id: branchId,
        role,
        passages: found,
        asked_at: new Date(askedAt),
      })
      .onConflict((again) =>
        again.columns(['branch_id', 'question_key']).doUpdateSet({
          times: sql`knowledge_gaps.times + 1`,
          asked_at: new Date(askedAt),
          passages: found,
          role,
        }),
      )
      .execute();
  }

  /** Forgets gaps that nobody has asked for so many days. Answers how many there were. */
  async deleteOlderThan(days: number): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom('knowledge_gaps')
      .where('asked_at', '<', sql<Date>`now() - ${days} * interval '1 day'`)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** Newest first. `branchIds` undefined: of all branches. */
  async list(branchIds: readonly string[] | undefined): Promise<KnowledgeGap[]> {
    const rows = await this.db
      .selectFrom('knowledge_gaps')
      .selectAll()
      .$if(branchIds !== undefined, (query) => query.where(sql<boolean>`branch_id = any(${branchIds}::text[])`))
      .orderBy('asked_at', 'desc')
      .orderBy('id')
      .limit(SHOWN)
      .execute();
    return rows.map(({ id, question, language, branch_id, role, times, asked_at, passages }) => ({
      gapId: id,
      question,
      language,
      branchId: branch_id,
      role,
      times,
      askedAt: asked_at.toISOString(),
      passages,
    }));
  }
}
