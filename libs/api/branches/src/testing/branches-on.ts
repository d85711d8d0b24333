import type { Database } from '@tasty-food/api-postgres';
import { BranchStore } from '../branch-store';
import { Branches } from '../branches';

/** The branches of a database without the rest of the room. */
export function branchesOn(db: Database): Branches {
  return new Branches(new BranchStore(db));
}
