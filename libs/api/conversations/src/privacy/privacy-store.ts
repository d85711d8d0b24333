import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Access, OwnData } from '@tasty-food/contract';

/** What the tables of this room keep of one person. */
@Injectable()
export class PrivacyStore {
  constructor(private readonly db: Database) {}

  /** Every conversation of a person, oldest first. */
  async conversationIds(staffId: string): Promise<string[]> {
    const rows = await this.db
      .selectFrom('conversations')
      .select('id')
      .where('staff_id', '=', staffId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  async feedback(staffId: string): Promise<OwnData['feedback']> {
    const rows = await this.db
      .selectFrom('turn_feedback')
      .selectAll()
      .where('staff_id', '=', staffId)
      .orderBy('created_at')
      .execute();
    return rows.map(({ turn_id, rating, reason, comment, created_at }) => ({
      turnId: turn_id,
      rating,
      ...(reason !== null && { reason }),
      ...(comment !== null && { comment }),
      at: created_at.toISOString(),
    }));
  }

  /** Of these conversations of a person those that are still there, by id. */
  async titles(staffId: string, ids: readonly string[]): Promise<Map<string, Access['conversation']>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .selectFrom('conversations')
      .select(['id', 'title'])
      .where('staff_id', '=', staffId)
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }
}
