import { Injectable } from '@nestjs/common';
import { notFound, ProblemException } from '@tasty-food/api-http';
import {
  branchesOf,
  budgetLevelOf,
  USAGE_REPORT_MAX_DAYS,
  type OwnUsage,
  type StaffMember,
  type UsageQuery,
  type UsageReport,
  type UsageSum,
} from '@tasty-food/contract';
import { BudgetStore, type BudgetRow } from './budget-store';
import { percentOf } from './percent-of';
import { scopesOf } from './spender';
import { UsageStore, type UsagePeriod, type UsageRow } from './usage-store';

const DAY_MS = 24 * 60 * 60_000;

/** Reads the books in sums, and how far budgets are used. */
@Injectable()
export class ReportUsage {
  constructor(
    private readonly usage: UsageStore,
    private readonly budgets: BudgetStore,
  ) {}

  /** Throws `not-found` for a branch that is not the manager's, `invalid-request` for days that are no period. */
  async report(viewer: StaffMember, query: UsageQuery): Promise<UsageReport> {
    const period = await this.periodOf(viewer, query);
    const rows = await this.usage.sums(period);
    const total = rows.find(({ kind }) => kind === 'total');
    const byDay = new Map(rows.filter(({ kind }) => kind === 'day').map((row) => [row.day, row]));
    return {
      from: period.from,
      to: period.to,
      // Of several branches at once it names none: `branches` tells them apart.
      branch: period.branchIds?.length === 1 ? (period.branchIds[0] ?? null) : null,
      total: sumOf(total),
      days: daysOf(period).map((day) => ({ day, ...sumOf(byDay.get(day)) })),
      branches: rows.filter(({ kind }) => kind === 'branch').map((row) => ({ branchId: row.branchId, ...sumOf(row) })),
      models: rows.filter(({ kind }) => kind === 'model').map((row) => ({ model: row.model ?? '', ...sumOf(row) })),
    };
  }

  /** The budget that a question of this person would meet first. */
  async own({ id, branchId }: StaffMember): Promise<OwnUsage> {
    const [renewsAt, budgets] = await Promise.all([
      this.budgets.renewsAt(),
      this.budgets.list(scopesOf({ staffId: id, branchId: branchId ?? undefined })),
    ]);
    const [nearest] = budgets.toSorted((one, other) => shareOf(other) - shareOf(one));
    if (!nearest) return { scope: null, percent: null, level: 'within', renewsAt };
    const { scope, spent, limit } = nearest;
    return { scope, percent: percentOf(spent, limit), level: budgetLevelOf(spent, limit), renewsAt };
  }

  private async periodOf(viewer: StaffMember, query: UsageQuery): Promise<UsagePeriod> {
    const own = branchesOf(viewer);
    if (own !== undefined && query.branch !== undefined && !own.includes(query.branch)) throw notFound('branch');
    const { today, monthBegan } = await this.usage.today();
    const from = query.from ?? (query.to === undefined ? monthBegan : `${query.to.slice(0, 7)}-01`);
    const to = query.to ?? (today < from ? from : today);
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    if (days < 1) throw new ProblemException('invalid-request', `from: ${from} is after ${to}. Swap the two days.`);
    if (days > USAGE_REPORT_MAX_DAYS) {
      throw new ProblemException(
        'invalid-request',
        `from: a report covers at most ${USAGE_REPORT_MAX_DAYS} days, these are ${days}. Ask for it year by year.`,
      );
    }
    return { from, to, branchIds: query.branch === undefined ? own : [query.branch] };
  }
}

function daysOf({ from, to }: UsagePeriod): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function sumOf(row: UsageRow | undefined): UsageSum {
  const { inputTokens = 0, cacheReadTokens = 0, cacheWriteTokens = 0, outputTokens = 0 } = row ?? {};
  const input = inputTokens + cacheReadTokens + cacheWriteTokens;
  return {
    turns: row?.turns ?? 0,
    estimatedTurns: row?.estimatedTurns ?? 0,
    inputTokens,
    cacheReadTokens,
    cacheWriteTokens,
    outputTokens,
    cacheHitRate: input === 0 ? null : cacheReadTokens / input,
    cost: { amount: row?.cost ?? 0, currency: 'USD' },
  };
}

/** A budget of nothing is used up from the start. */
function shareOf({ spent, limit }: BudgetRow): number {
  return limit === 0 ? Infinity : spent / limit;
}
