import { branchesOn } from '@tasty-food/api-branches/testing';
import type { Database } from '@tasty-food/api-postgres';
import { ClaimStore } from '@tasty-food/api-register';
import { Menu } from '../menu';
import { MenuHistoryStore } from '../menu-history-store';
import { MenuStore } from '../menu-store';

/** The menu of a database without the rest of the room. */
export function menuOn(db: Database): Menu {
  const store = new MenuStore(db, new MenuHistoryStore(db));
  return new Menu(store, branchesOn(db), new ClaimStore(db));
}
