import { Injectable } from '@nestjs/common';
import { brusselsDay } from '@tasty-food/api-branches';
import { PortalEvents } from '@tasty-food/api-events';
import { checkRows, notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type { DishChange, EditedDish, MenuImport, MenuTableDish, StaffMember } from '@tasty-food/contract';
import { ImportMenu, type MenuCondition } from '../import/import-menu';
import { menuRules } from '../import/menu-rules';
import { MenuTableStore } from '../import/menu-table-store';
import { changedMeanwhile } from './changed-meanwhile';
import { DishDayStore } from './dish-day-store';
import { DishVersionStore } from './dish-version-store';

/** One dish on the menu, changed or taken off it: an import of one row, with its dates, its register and its entry in the audit log. */
@Injectable()
export class EditDish {
  constructor(
    private readonly table: MenuTableStore,
    private readonly days: DishDayStore,
    private readonly versions: DishVersionStore,
    private readonly importMenu: ImportMenu,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** As it is on a day, `YYYY-MM-DD`. Throws `not-found`. */
  async read(dishId: string, from = brusselsDay(new Date())): Promise<EditedDish> {
    // First: read after the dish, the version could be one of a change that the dish does not have yet.
    const version = await this.versions.of(dishId);
    const dish = (await this.table.dishes(from)).find(({ id }) => id === dishId);
    if (!dish) throw notFound('dish');
    return { ...dish, version };
  }

  /** Throws `already-exists` for the id of a dish on the menu, and `invalid-request` with each fault. */
  async add(dish: MenuTableDish, from: string | undefined, staff: StaffMember): Promise<MenuImport> {
    const day = from ?? brusselsDay(new Date());
    return this.write(dish, day, staff, async (inside) => {
      if (!(await this.table.dishes(day, inside)).some(({ id }) => id === dish.id)) return;
      throw new ProblemException(
        'already-exists',
        `The dish ${dish.id} is on the menu: choose another id, or change it.`,
      );
    });
  }

  /** Throws `not-found`, `invalid-request` with each fault, and `version-conflict` when somebody changed it since. */
  async change(dishId: string, change: DishChange, from: string | undefined, staff: StaffMember): Promise<MenuImport> {
    const day = from ?? brusselsDay(new Date());
    const { version, ...dish } = change;
    await this.read(dishId, day);
    return this.write({ id: dishId, ...dish }, day, staff, async (inside) => {
      if ((await this.versions.of(dishId, inside)) === version) return;
      throw changedMeanwhile(dishId, version, await this.versions.since(inside, dishId, version));
    });
  }

  /** Its last day is the one before `from`. Throws `not-found`, and `invalid-request` where it is not on the menu by then. */
  async remove(dishId: string, from = brusselsDay(new Date()), staff: StaffMember): Promise<void> {
    await this.events.change(async (inside) => {
      await this.table.lock(inside);
      const before = (await this.table.dishes(from, inside)).find(({ id }) => id === dishId);
      if (!before) throw notFound('dish');
      if (!(await this.days.takeOff(inside, dishId, from))) throw notYetThere(dishId, from);
      await this.versions.add(inside, dishId, [], from, staff);
      const deed = { kind: 'menu', action: 'removed', subject: `${dishId} from ${from}`, by: staff, before } as const;
      await this.audit.record(deed, inside);
      const event = { type: 'menu-changed', by: staff.name, at: new Date().toISOString() } as const;
      return { result: undefined, told: [{ event }] };
    });
  }

  private async write(
    dish: MenuTableDish,
    from: string,
    staff: StaffMember,
    condition: MenuCondition,
  ): Promise<MenuImport> {
    const { errors } = checkRows([{ row: 1, raw: dish }], menuRules(await this.table.references()), { asTable: false });
    const [first] = errors;
    if (first)
      throw new ProblemException('invalid-request', `${first.column}: ${first.message}`, {
        errors: errors.map(({ column, message }) => ({ path: column, message })),
      });
    return this.importMenu.run({ dishes: [dish] }, { from }, staff, condition);
  }
}

function notYetThere(dishId: string, from: string): ProblemException {
  const message = `${dishId} comes on the menu on ${from} or later. Name a day after its first.`;
  return new ProblemException('invalid-request', message, { errors: [{ path: 'from', message }] });
}
