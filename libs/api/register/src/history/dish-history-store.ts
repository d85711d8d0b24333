import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { DishEvent } from '@tasty-food/contract';

/** As many as somebody reads; an import is fourteen of them. */
const ROWS_MAX = 500;

type Of<K extends DishEvent['kind']> = Extract<DishEvent, { kind: K }>;

/** Reads what the histories say of one dish at one branch, newest first: register, claims, 86 list. */
@Injectable()
export class DishHistoryStore {
  constructor(private readonly db: Database) {}

  async register(dishId: string, branchId: string): Promise<Of<'register'>[]> {
    const rows = await this.db
      .selectFrom('register_history')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('branch_id', '=', branchId)
      .orderBy('id', 'desc')
      .limit(ROWS_MAX)
      .execute();
    return rows.map(({ code, from_state, to_state, reason, valid_from, ...row }) => ({
      kind: 'register',
      codes: [code],
      from: from_state,
      to: to_state,
      reason,
      ...signature(row, valid_from),
    }));
  }

  async claims(dishId: string, branchId: string): Promise<Of<'claim'>[]> {
    const rows = await this.db
      .selectFrom('dish_claims')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('branch_id', '=', branchId)
      .orderBy('id', 'desc')
      .limit(ROWS_MAX)
      .execute();
    return rows.map(({ claim, claimed, reason, changed_at, ...row }) => ({
      kind: 'claim',
      claim,
      claimed,
      reason,
      ...signature(row, changed_at),
    }));
  }

  async availability(dishId: string, branchId: string): Promise<Of<'availability'>[]> {
    const rows = await this.db
      .selectFrom('availability_history')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('branch_id', '=', branchId)
      .orderBy('id', 'desc')
      .limit(ROWS_MAX)
      .execute();
    return rows.map(({ available, until, reason, changed_at, changed_by_name }) => ({
      kind: 'availability',
      available,
      ...(until ? { until: until.toISOString() } : {}),
      ...(reason === null ? {} : { reason }),
      by: changed_by_name,
      at: changed_at.toISOString(),
    }));
  }
}

function signature(
  { changed_by_name, approved_by_name }: { changed_by_name: string; approved_by_name: string | null },
  at: Date,
) {
  return {
    by: changed_by_name,
    ...(approved_by_name === null ? {} : { approvedBy: approved_by_name }),
    at: at.toISOString(),
  };
}
