import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';

/** Sums of one day, one branch, one model, or of all: the one of them that is set says of what. */
export interface UsageRow {
  readonly kind: 'total' | 'day' | 'branch' | 'model';
  readonly day: string | null;
  readonly branchId: string | null;
  readonly model: string | null;
  readonly turns: number;
  readonly estimatedTurns: number;
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  readonly cost: number;
}

/** Days like `2026-11-29`, both included. */
export interface UsagePeriod {
  readonly from: string;
  readonly to: string;
  /** Undefined: all branches. */
  readonly branchIds: readonly string[] | undefined;
}

const DAY = sql`(at at time zone 'Europe/Brussels')::date`;

/** The table `ledger_entries`, read in sums: nothing here tells what one person used. */
@Injectable()
export class UsageStore {
  constructor(private readonly db: Database) {}

  /** In one look at the books, so that the sums agree with one another. Dearest first, days in their order. */
  async sums({ from, to, branchIds }: UsagePeriod): Promise<UsageRow[]> {
    const { rows } = await sql<UsageRow>`
      select
        case grouping(${DAY}, branch_id, model) when 7 then 'total' when 3 then 'day' when 5 then 'branch' else 'model' end as kind,
        to_char(${DAY}, 'YYYY-MM-DD') as day, branch_id as "branchId", model,
        count(distinct turn_id)::int as turns,
        count(distinct turn_id) filter (where estimated)::int as "estimatedTurns",
        coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
        coalesce(sum(cache_read_tokens), 0)::float8 as "cacheReadTokens",
        coalesce(sum(cache_write_tokens), 0)::float8 as "cacheWriteTokens",
        coalesce(sum(output_tokens), 0)::float8 as "outputTokens",
        coalesce(sum(cost_amount), 0)::float8 as cost
      from ledger_entries
      where at >= (${from}::date::timestamp at time zone 'Europe/Brussels')
        and at < ((${to}::date + 1)::timestamp at time zone 'Europe/Brussels')
        ${branchIds === undefined ? sql`` : sql`and branch_id = any(${[...branchIds]})`}
      group by grouping sets ((), (${DAY}), (branch_id), (model))
      order by day nulls first, cost desc, branch_id, model`.execute(this.db);
    return rows;
  }

  /** Today in Belgium, and the first day of its month. */
  async today(): Promise<{ today: string; monthBegan: string }> {
    const { rows } = await sql<{ today: string; monthBegan: string }>`
      select to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-DD') as today,
        to_char(now() at time zone 'Europe/Brussels', 'YYYY-MM-01') as "monthBegan"`.execute(this.db);
    return rows[0] as { today: string; monthBegan: string };
  }
}
