import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { AllergenCode, AllergenState } from '@tasty-food/contract';

export interface RegisterCell {
  state: AllergenState;
  checkedAt: Date | null;
  checkedBy: string | null;
  version: number;
}

/** What a branch's register and 86 list said at an earlier moment: the newest row of their histories until then. */
@Injectable()
export class MenuHistoryStore {
  constructor(private readonly db: Database) {}

  /** By dish. A cell of which nothing was said yet is missing: unknown. */
  async cells(branchId: string, at: Date): Promise<Map<string, Partial<Record<AllergenCode, RegisterCell>>>> {
    const rows = await this.db
      .selectFrom('register_history')
      .distinctOn(['dish_id', 'code'])
      .select(['dish_id', 'code', 'to_state', 'version', 'valid_from', 'changed_by_name', 'approved_by_name'])
      .where('branch_id', '=', branchId)
      .where('valid_from', '<=', at)
      .orderBy('dish_id')
      .orderBy('code')
      .orderBy('version', 'desc')
      .execute();
    const dishes = new Map<string, Partial<Record<AllergenCode, RegisterCell>>>();
    for (const row of rows) {
      const checkedBy = [row.changed_by_name, row.approved_by_name].filter((name) => name !== null).join(', ');
      const cell = { state: row.to_state, checkedAt: row.valid_from, checkedBy, version: row.version };
      dishes.set(row.dish_id, { ...dishes.get(row.dish_id), [row.code]: cell });
    }
    return dishes;
  }

  /** The dishes that were out, with when they were to come back. */
  async out(branchId: string, at: Date): Promise<Map<string, { until: Date | null }>> {
    const rows = await this.db
      .selectFrom('availability_history')
      .distinctOn('dish_id')
      .select(['dish_id', 'available', 'until'])
      .where('branch_id', '=', branchId)
      .where('changed_at', '<=', at)
      .orderBy('dish_id')
      .orderBy('version', 'desc')
      .execute();
    const out = rows.filter(({ available, until }) => !available && (until === null || until > at));
    return new Map(out.map(({ dish_id, until }) => [dish_id, { until }]));
  }
}
