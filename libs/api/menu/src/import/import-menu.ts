import { Injectable } from '@nestjs/common';
import { brusselsDay } from '@tasty-food/api-branches';
import { PortalEvents, type Inside, type Told } from '@tasty-food/api-events';
import { ProblemException } from '@tasty-food/api-http';
import { DeriveDish } from '@tasty-food/api-register';
import { AuditLog } from '@tasty-food/api-staff';
import {
  ALLERGEN_CODES,
  type MenuImport,
  type MenuImportQuery,
  type MenuTableDish,
  type StaffMember,
} from '@tasty-food/contract';
import { z } from 'zod';
import { DishDayStore } from '../dishes/dish-day-store';
import { SAID_FIELDS, type DishOfDay } from '../dishes/dish-of-day';
import { DishVersionStore } from '../dishes/dish-version-store';
import { checkMenuRows } from './check-menu-rows';
import { readMenuCsv, type RawRow } from './menu-csv';
import { MenuTableStore, type DatedDish } from './menu-table-store';

/** So many faults stand in a refusal; the preview names every one. */
const REFUSED_FOR_MAX = 200;
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

const jsonSchema = z.strictObject({ dishes: z.array(z.unknown()).max(5_000) });

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
    const { rows, errors: faults } = typeof body === 'string' ? readMenuCsv(body) : readJson(body);
    const references = await this.table.references();
    const checked = checkMenuRows(rows, references, { asTable: typeof body === 'string' });
    const errors = [...faults, ...checked.errors];
    if (errors.length > 0 && !preview) throw refusal(errors);
    if (errors.length > 0 || preview) {
      const difference = differenceOf(await this.table.dated(day), checked.dishes, day);
      return { applied: false, from: day, errors, ...summaryOf(difference) };
    }
    return this.events.change(async (inside) => {
      await this.table.lock(inside);
      await condition?.(inside);
      const difference = differenceOf(await this.table.dated(day, inside), checked.dishes, day);
      const { told, toRecheck } = await this.apply(inside, difference, day, staff);
      const isChange = difference.some(({ columns }) => columns === undefined || columns.length > 0);
      const menu: Told = { event: { type: 'menu-changed', by: staff.name, at: new Date().toISOString() } };
      const result = { applied: true, from: day, errors: [], ...summaryOf(difference), toRecheck };
      if (isChange) await this.record(inside, difference, day, staff);
      return { result, told: isChange ? [menu, ...told] : [] };
    });
  }

  private record(inside: Inside, differences: readonly Difference[], from: string, by: StaffMember) {
    const changed = differences.filter(({ columns }) => columns?.length !== 0);
    const before = changed.flatMap((difference) => difference.before ?? []);
    const after = changed.map((difference) => difference.after);
    const subject = `${changed.length} dishes from ${from}`;
    return this.audit.record({ kind: 'menu', action: 'imported', subject, by, before, after }, inside);
  }

  private async apply(inside: Inside, differences: readonly Difference[], day: string, staff: StaffMember) {
    const by = { id: staff.id, name: staff.name, reason: `Import ${day}` };
    const told: Told[] = [];
    let toRecheck = 0;
    for (const difference of differences) {
      const { before, after, columns, from } = difference;
      if (columns?.length === 0) continue;
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
  before?: MenuTableDish;
  after: MenuTableDish;
  columns?: string[];
  /** The day on which it begins: of a dish that is still to come not before that. */
  from: string;
}

function differenceOf(known: readonly DatedDish[], wanted: readonly MenuTableDish[], day: string): Difference[] {
  return wanted.map((after) => {
    const there = known.find(({ dish }) => dish.id === after.id);
    if (!there) return { after, from: day };
    const { dish: before, from } = there;
    return { before, after, columns: COLUMNS.filter((column) => !isSame(column, before, after)), from };
  });
}

function saidBy({ after, columns }: Difference): Partial<DishOfDay> {
  const said = SAID_FIELDS.filter((field) => columns?.includes(field) ?? true).map((field) => [field, after[field]]);
  return { ...(columns ? {} : { onMenu: true }), ...Object.fromEntries(said) };
}

function isSame(column: (typeof COLUMNS)[number], one: MenuTableDish, other: MenuTableDish): boolean {
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
    changed: differences.flatMap(({ after, columns }) =>
      columns && columns.length > 0 ? [{ dishId: after.id, columns }] : [],
    ),
    unchanged: differences.filter(({ columns }) => columns?.length === 0).length,
  };
}

function readJson(body: unknown): { rows: RawRow[]; errors: MenuImport['errors'] } {
  const read = jsonSchema.safeParse(body ?? {});
  if (read.success) return { rows: read.data.dishes.map((raw, at) => ({ row: at + 1, raw })), errors: [] };
  const message = 'Send {"dishes": […]} as the export has it, or a table with Content-Type: text/csv.';
  return { rows: [], errors: [{ row: 0, column: read.error.issues[0]?.path.join('.') ?? '', message }] };
}

function refusal(errors: MenuImport['errors']): ProblemException {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see errors, or ask for a preview)` : '';
  const detail = `Nothing was imported. Row ${first?.row}, ${first?.column}: ${first?.message}${more}`;
  return new ProblemException('invalid-request', detail, {
    errors: errors
      .slice(0, REFUSED_FOR_MAX)
      .map(({ row, column, message }) => ({ path: `row ${row}, ${column}`, message })),
  });
}
