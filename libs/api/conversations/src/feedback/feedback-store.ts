import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Feedback } from '@tasty-food/contract';

/** The table `turn_feedback`: of a turn what its person last said of it. */
@Injectable()
export class FeedbackStore {
  constructor(private readonly db: Database) {}

  async rate(turnId: string, staffId: string, { rating, reason, comment }: Feedback): Promise<void> {
    const values = { rating, reason: reason ?? null, comment: comment ?? null };
    await this.db
      .insertInto('turn_feedback')
      .values({ turn_id: turnId, staff_id: staffId, ...values })
      .onConflict((conflict) => conflict.columns(['turn_id', 'staff_id']).doUpdateSet(values))
      .execute();
  }
}
