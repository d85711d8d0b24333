import { Injectable } from '@nestjs/common';
import type { Inside, Told } from '@tasty-food/api-events';
import { Database, type RegisterCellsTable } from '@tasty-food/api-postgres';
import type { AllergenCode, AllergenState, Claim, LocalizedText, RegisterHistory } from '@tasty-food/contract';
import type { Selectable } from 'kysely';
import { isTowardsFree } from './allergen-order';
import { signed, type Cell, type CellWrite } from './cell';
import { ClaimStore } from './claim-store';

/** What nobody may claim any more when the register warns of its allergen; it must be claimed anew. */
const CLAIM_OF: Partial<Record<AllergenCode, Claim>> = { gluten: 'gluten-free', milk: 'lactose-free' };

/** The tables `register_cells` and `register_history`: every write of the one is a row of the other. */
@Injectable()
export class CellStore {
  constructor(
    private readonly db: Database,
    private readonly claims: ClaimStore,
  ) {}

  /** The cells of a dish and an allergen at the branches that sell it, or at one; locked until the commit. */
  async lock(inside: Inside, dishId: string, code: AllergenCode, branchId?: string): Promise<Cell[]> {
    const sold = await inside
      .selectFrom('dish_branches')
      .select('branch_id')
      .where('dish_id', '=', dishId)
      .$if(branchId !== undefined, (query) => query.where('branch_id', '=', branchId ?? ''))
      .orderBy('branch_id')
      .forUpdate()
      .execute();
    const rows = await inside
      .selectFrom('register_cells')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('code', '=', code)
      .execute();
    return sold.map(({ branch_id }) => cellAt({ dishId, branchId: branch_id, code }, rows));
  }

  /** The cells of some dishes and an allergen at the branches that sell them, as they are at this moment. */
  async read(dishIds: readonly string[], code: AllergenCode): Promise<Cell[]> {
    if (dishIds.length === 0) return [];
    const [sold, rows] = await Promise.all([
      this.db.selectFrom('dish_branches').select(['dish_id', 'branch_id']).where('dish_id', 'in', dishIds).execute(),
      this.db
        .selectFrom('register_cells')
        .selectAll()
        .where('dish_id', 'in', dishIds)
        .where('code', '=', code)
        .execute(),
    ]);
    return sold.map(({ dish_id, branch_id }) => cellAt({ dishId: dish_id, branchId: branch_id, code }, rows));
  }

  /** Writes the cells with their history, lets proposals that rest on the old ones go, and says what portals are told. */
  async write(inside: Inside, writes: readonly CellWrite[]): Promise<Told[]> {
    for (const { before, after, kind, by } of writes) {
      const claim = CLAIM_OF[after.code];
      if (claim && isTowardsFree(after.state, before.state))
        await this.claims.withdraw(inside, { dishId: after.dishId, branchId: after.branchId, claim }, by);
      const { dishId: dish_id, branchId: branch_id, code } = after;
      const columns = {
        state: after.state,
        derived_state: after.derivedState,
        overridden: after.overridden,
        recheck: after.recheck,
        checked_at: after.checkedAt,
        checked_by: after.checkedBy,
        version: after.version,
      };
      await inside
        .insertInto('register_cells')
        .values({ dish_id, branch_id, code, ...columns })
        .onConflict((there) => there.columns(['dish_id', 'branch_id', 'code']).doUpdateSet(columns))
        .execute();
      await inside
        .insertInto('register_history')
        .values({
          dish_id,
          branch_id,
          code,
          version: after.version,
          from_state: before.state,
          to_state: after.state,
          kind,
          ...signed(by),
        })
        .execute();
      await inside
        .updateTable('register_proposals')
        .set({ state: 'outdated' })
        .where('state', '=', 'open')
        .where('kind', '=', 'cell')
        .where('dish_id', '=', dish_id)
        .where('branch_id', '=', branch_id)
        .where('code', '=', code)
        .execute();
    }
    return writes.filter(({ before, after }) => before.state !== after.state).map(told);
  }

  /** Oldest first, branch by branch; undefined: of all of them. */
  async history(
    dishId: string,
    code: AllergenCode,
    branchIds: readonly string[] | undefined,
  ): Promise<RegisterHistory> {
    const rows = await this.db
      .selectFrom('register_history')
      .selectAll()
      .where('dish_id', '=', dishId)
      .where('code', '=', code)
      .$if(branchIds !== undefined, (query) => query.where('branch_id', 'in', branchIds ?? []))
      .orderBy('branch_id')
      .orderBy('version')
      .execute();
    return {
      dishId,
      code,
      rows: rows.map((row) => ({
        branchId: row.branch_id,
        version: row.version,
        from: row.from_state,
        to: row.to_state,
        kind: row.kind,
        reason: row.reason,
        by: row.changed_by_name,
        ...(row.approved_by_name === null ? {} : { approvedBy: row.approved_by_name }),
        validFrom: row.valid_from.toISOString(),
        at: row.changed_at.toISOString(),
      })),
    };
  }

  /** Cells that somebody must look at again, of the branches; undefined: of all of them. */
  async toRecheck(branchIds: readonly string[] | undefined): Promise<Cell[]> {
    const rows = await this.db
      .selectFrom('register_cells')
      .selectAll()
      .where('recheck', '=', true)
      .$if(branchIds !== undefined, (query) => query.where('branch_id', 'in', branchIds ?? []))
      .orderBy('branch_id')
      .orderBy('dish_id')
      .orderBy('code')
      .execute();
    return rows.map(cellOf);
  }

  /** What dishes are called, whichever branch sells or sold them. */
  async dishNames(dishIds: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
    if (dishIds.length === 0) return new Map();
    const rows = await this.db.selectFrom('dishes').select(['id', 'name']).where('id', 'in', dishIds).execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Whether any branch sells or sold the dish. */
  async hasDish(dishId: string): Promise<boolean> {
    return (await this.db.selectFrom('dishes').select('id').where('id', '=', dishId).executeTakeFirst()) !== undefined;
  }
}

function told({ before, after, by }: CellWrite): Told {
  const { dishId, branchId, code } = after;
  const change = { dishId, branchId, code, from: before.state, to: after.state };
  return {
    branchId,
    event: { type: 'register-changed', ...change, by: by.name, at: new Date().toISOString() },
  };
}

/** Of the rows the one of this place; a cell that the register does not have yet is unknown. */
function cellAt(
  { dishId, branchId, code }: Pick<Cell, 'dishId' | 'branchId' | 'code'>,
  rows: readonly Selectable<RegisterCellsTable>[],
): Cell {
  const row = rows.find((other) => other.dish_id === dishId && other.branch_id === branchId);
  return row ? cellOf(row) : missingCell(dishId, branchId, code);
}

function cellOf(row: Selectable<RegisterCellsTable>): Cell {
  return {
    dishId: row.dish_id,
    branchId: row.branch_id,
    code: row.code,
    state: row.state,
    derivedState: row.derived_state,
    overridden: row.overridden,
    recheck: row.recheck,
    checkedAt: row.checked_at,
    checkedBy: row.checked_by,
    version: row.version,
  };
}

function missingCell(dishId: string, branchId: string, code: AllergenCode): Cell {
  const unknown: AllergenState = 'unknown';
  return {
    dishId,
    branchId,
    code,
    state: unknown,
    derivedState: unknown,
    overridden: false,
    recheck: false,
    checkedAt: null,
    checkedBy: null,
    version: 0,
  };
}
