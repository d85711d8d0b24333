import { Injectable } from '@nestjs/common';
import { AuditLog } from '@tasty-food/api-staff';
import { isDeepStrictEqual } from 'node:util';
import type { RestaurantFile } from './restaurant-file';
import { RestaurantStore, type Inside, type Table } from './restaurant-store';

/** What a file makes of one kind of thing, by id. `kept`: what is there and the file does not name stays, behind the others. */
export interface SetUpChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}

/** Branches and categories, written by whoever holds the database: before there are any, no dish can be sold. */
@Injectable()
export class SetUpRestaurant {
  constructor(
    private readonly store: RestaurantStore,
    private readonly audit: AuditLog,
  ) {}

  /** All of the file or nothing; with `preview` nothing. The same file again changes nothing. */
  async apply(file: RestaurantFile, { preview = false } = {}): Promise<Record<Table, SetUpChange>> {
    return this.store.transaction(async (inside) => {
      const change = {
        branches: compared(await this.store.stored(inside, 'branches'), file.branches),
        categories: compared(await this.store.stored(inside, 'categories'), file.categories),
      };
      const isNews = Object.values(change).some(({ added, changed }) => added.length + changed.length > 0);
      if (isNews && !preview) await this.write(inside, file, change);
      return change;
    });
  }

  private async write(inside: Inside, file: RestaurantFile, change: Record<Table, SetUpChange>): Promise<void> {
    const { branches, categories } = file;
    await this.store.writeBranches(inside, branches);
    await this.store.writeCategories(inside, categories);
    await this.store.place(inside, 'branches', branches.length, change.branches.kept);
    await this.store.place(inside, 'categories', categories.length, change.categories.kept);
    const by = { id: null, name: 'command line' };
    await this.audit.record({ kind: 'menu', action: 'set', subject: 'branches, categories', by, after: file }, inside);
  }
}

/** One that stands elsewhere among those that were there has changed too. */
function compared(before: ReadonlyMap<string, unknown>, wanted: readonly { id: string }[]): SetUpChange {
  const ids = wanted.map(({ id }) => id);
  const known = wanted.filter(({ id }) => before.has(id));
  const order = [...before.keys()].filter((id) => ids.includes(id));
  const isChanged = (each: { id: string }, at: number) =>
    order[at] !== each.id || !isDeepStrictEqual(before.get(each.id), each);
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: known.filter(isChanged).map(({ id }) => id),
    kept: [...before.keys()].filter((id) => !ids.includes(id)),
  };
}
