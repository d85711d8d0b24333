import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Branch } from '@tasty-food/contract';

/** Reads the table `branches`. */
@Injectable()
export class BranchStore {
  constructor(private readonly db: Database) {}

  async all(): Promise<Branch[]> {
    return this.db.selectFrom('branches').select(['id', 'name', 'address']).orderBy('position').execute();
  }
}
