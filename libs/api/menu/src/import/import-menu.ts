import { Injectable } from '@nestjs/common';
import { brusselsDay } from '@tasty-food/api-branches';
import { importRows, PortalEvents, type Inside, type ReadRow, type Told } from '@tasty-food/api-events';
import { DeriveDish } from '@tasty-food/api-register';
import { AuditLog } from '@tasty-food/api-staff';
import {
  ALLERGEN_CODES,
  type MenuImport,
  type MenuImportQuery,
  type MenuTableDish,
  type StaffMember,
} from '@tasty-food/contract';
import { DishDayStore } from '../dishes/dish-day-store';
import { SAID_FIELDS, type DishOfDay } from '../dishes/dish-of-day';
import { DishVersionStore } from '../dishes/dish-version-store';
import { menuRules } from './menu-rules';
import { readMenuCsv } from './menu-csv';
import { MenuTableStore, type DatedDish } from './menu-table-store';

/** In the order in which a person is told what has changed. */
const COLUMNS = [
  'category',
  'name',
  'description',
  'ingredients',
  'priceCents',
  'pricesByBranch',
  'soldAt',
  'diet',
] as const;

/** Throws where the menu, which is held by the transaction, is not as somebody saw it. */
export type MenuCondition = (inside: Inside) => Promise<void>;

/** A menu as a file in -> all of it in the database, or nothing and every bad row by name. */
@Injectable()
export class ImportMenu {
  constructor(
    private readonly table: MenuTableStore,
    private readonly days: DishDayStore,
    private readonly derive: DeriveDish,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
    private readonly versions: DishVersionStore,
  ) {}

  /** `body` is text for CSV, else JSON. Throws `invalid-request` with each bad row, unless it is only a preview. */
  async run(
    body: unknown,
    { preview = false, from }: MenuImportQuery,
    staff: StaffMember,
    condition?: MenuCondition,
  ): Promise<MenuImport> {
    const day = from ?? brusselsDay(new Date());
    return importRows(
      this.events,
      body,
      { preview },
      {
        name: 'dishes',
        readCsv: readMenuCsv,
        rules: menuRules(await this.table.references()),
        compare: async (rows, inside) => differencesOf(await this.table.dated(day, inside), rows, day),
        lock: async (inside) => {
          await this.table.lock(inside);
          await condition?.(inside);
        },
        write: async (inside, news) => {
          if (news.length === 0) return { told: [], also: { toRecheck: 0 } };
          const { told, toRecheck } = await this.apply(inside, news, day, staff);
          await this.record(inside, news, day, staff);
          const menu: Told = { event: { type: 'menu-changed', by: staff.name, at: new Date().toISOString() } };
          return { told: [menu, ...told], also: { toRecheck } };
        },
        summaryOf: (found): Omit<MenuImport, 'applied' | 'errors'> => ({ from: day, ...summaryOf(found) }),
      },
    );
  }

  private record(inside: Inside, changed: readonly Difference[], from: string, by: StaffMember) {
    const before = changed.flatMap((difference) => difference.before ?? []);
    const after = changed.map((difference) => difference.after);
    const subject = `${changed.length} dishes from ${from}`;
    return this.audit.record({ kind: 'menu', action: 'imported', subject, by, before, after }, inside);
  }

  private async apply(inside: Inside, news: readonly Difference[], day: string, staff: StaffMember) {
    const by = { id: staff.id, name: staff.name, reason: `Import ${day}` };
    const told: Told[] = [];
    let toRecheck = 0;
    for (const difference of news) {
      const { before, after, columns, from } = difference;
      if (!before) await this.table.addDish(inside, after, from);
      else await this.table.changeDish(inside, after);
      const said = saidBy(difference);
      if (Object.keys(said).length > 0) await this.days.say(inside, after.id, said, from);
      await this.versions.add(inside, after.id, [...(columns ?? COLUMNS)], from, staff);
      await this.table.addBranches(inside, after);
      await this.setPrices(inside, difference);
      if (!before || columns?.includes('ingredients')) await this.table.setIngredients(inside, after);
      if (!before || columns?.some((column) => column === 'ingredients' || column === 'soldAt')) {
        const derived = await this.derive.again(inside, after.id, ALLERGEN_CODES, by);
        told.push(...derived.told);
        toRecheck += derived.toRecheck;
      }
    }
    return { told, toRecheck };
  }

  private async setPrices(inside: Inside, { before, after, from }: Difference) {
    if (before?.priceCents !== after.priceCents)
      await this.table.setPrice(inside, after.id, null, after.priceCents, from);
    // A branch that begins to sell it may have sold it before: that price is over.
    const begins = after.soldAt.filter((branch) => !before?.soldAt.includes(branch));
    const priced = [...Object.keys(before?.pricesByBranch ?? {}), ...Object.keys(after.pricesByBranch)];
    for (const branch of new Set([...begins, ...priced])) {
      const price = after.pricesByBranch[branch] ?? null;
      if (begins.includes(branch) || price !== (before?.pricesByBranch[branch] ?? null))
        await this.table.setPrice(inside, after.id, branch, price, from);
    }
  }
}

/** `columns` undefined: a new dish; empty: nothing differs. */
interface Difference {
  isSame: boolean;
  before?: MenuTableDish;
  after: MenuTableDish;
  columns?: string[];
  /** The day on which it begins: of a dish that is still to come not before that. */
  from: string;
}

function differencesOf(
  known: readonly DatedDish[],
  rows: readonly ReadRow<MenuTableDish>[],
  day: string,
): Difference[] {
  return rows.map(({ value: after }) => {
    const there = known.find(({ dish }) => dish.id === after.id);
    if (!there) return { isSame: false, after, from: day };
    const { dish: before, from } = there;
    const columns = COLUMNS.filter((column) => !isSameIn(column, before, after));
    return { isSame: columns.length === 0, before, after, columns, from };
  });
}

function saidBy({ after, columns }: Difference): Partial<DishOfDay> {
  const said = SAID_FIELDS.filter((field) => columns?.includes(field) ?? true).map((field) => [field, after[field]]);
  return { ...(columns ? {} : { onMenu: true }), ...Object.fromEntries(said) };
}

function isSameIn(column: (typeof COLUMNS)[number], one: MenuTableDish, other: MenuTableDish): boolean {
  // The order of ingredients is part of the recipe; of branches, prices and diets it is nothing.
  return column === 'ingredients'
    ? JSON.stringify(one.ingredients) === JSON.stringify(other.ingredients)
    : JSON.stringify(sorted(one[column])) === JSON.stringify(sorted(other[column]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other));
}

function summaryOf(differences: readonly Difference[]): Pick<MenuImport, 'added' | 'changed' | 'unchanged'> {
  return {
    added: differences.filter(({ before }) => !before).map(({ after }) => after.id),
    changed: differences.flatMap(changeOf),
    unchanged: differences.filter(({ isSame }) => isSame).length,
  };
}

function changeOf({ isSame, before, after, columns }: Difference): MenuImport['changed'] {
  if (isSame || !before || !columns) return [];
  const isPriced = columns.includes('priceCents');
  const priceCents = isPriced ? { before: before.priceCents, after: after.priceCents } : undefined;
  return [{ dishId: after.id, name: after.name, columns, priceCents }];
}
