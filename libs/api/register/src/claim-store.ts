import { Injectable } from '@nestjs/common';
import type { Inside, Told } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { Claim, DishClaim } from '@tasty-food/contract';
import { signed, type Signature } from './cell';

/** The table `dish_claims`: the newest row of a claim counts. */
@Injectable()
export class ClaimStore {
  constructor(private readonly db: Database) {}

  /** Answers what portals are told of it. */
  async add(
    inside: Inside,
    claim: { dishId: string; branchId: string; claim: Claim; claimed: boolean },
    by: Signature,
  ): Promise<Told> {
    await inside
      .insertInto('dish_claims')
      .values({
        dish_id: claim.dishId,
        branch_id: claim.branchId,
        claim: claim.claim,
        claimed: claim.claimed,
        ...signed(by),
      })
      .execute();
    const event = { type: 'claim-changed' as const, ...claim, by: by.name, at: new Date().toISOString() };
    return { branchId: claim.branchId, event };
  }

  /** Nothing when it is not claimed. The change of the cell that it goes with is told already. */
  async withdraw(
    inside: Inside,
    claim: { dishId: string; branchId: string; claim: Claim },
    by: Signature,
  ): Promise<void> {
    const newest = await inside
      .selectFrom('dish_claims')
      .select('claimed')
      .where('dish_id', '=', claim.dishId)
      .where('branch_id', '=', claim.branchId)
      .where('claim', '=', claim.claim)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (newest?.claimed) await this.add(inside, { ...claim, claimed: false }, by);
  }

  /** What is claimed at a branch, by dish, now or at an earlier moment. */
  async ofBranch(branchId: string, at?: Date): Promise<Map<string, DishClaim[]>> {
    const rows = await this.db
      .selectFrom('dish_claims')
      .distinctOn(['dish_id', 'claim'])
      .selectAll()
      .where('branch_id', '=', branchId)
      .$if(at !== undefined, (query) => query.where('changed_at', '<=', at ?? new Date()))
      .orderBy('dish_id')
      .orderBy('claim')
      .orderBy('id', 'desc')
      .execute();
    const claims = new Map<string, DishClaim[]>();
    for (const row of rows.filter(({ claimed }) => claimed)) {
      const { dish_id, claim, reason, changed_at, changed_by_name, approved_by_name } = row;
      const claimedBy = [changed_by_name, approved_by_name].filter((name) => name !== null).join(', ');
      const one = { claim, claimedAt: changed_at.toISOString(), claimedBy, reason };
      claims.set(dish_id, [...(claims.get(dish_id) ?? []), one]);
    }
    return claims;
  }
}
