import type { Database } from '@tasty-food/api-postgres';
import { Branches } from '../branches';
import { Menu } from '../menu';
import { MenuStore } from '../menu-store';

/** The menu of a database without the rest of the room. */
export function menuOn(db: Database): Menu {
  const store = new MenuStore(db);
  return new Menu(store, new Branches(store));
}
