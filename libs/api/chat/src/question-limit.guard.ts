import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { ProblemException } from '@tasty-food/api-http';
import { signedInOf } from '@tasty-food/api-staff';

/** So many questions a window a staff member, over all the ways to ask. Only the POST is limited, never the GET. */
@Injectable()
export class QuestionLimit extends ThrottlerGuard {
  /** Colleagues share an address: the person is what counts, see `generateKey`. */
  protected override getTracker(): Promise<string> {
    return Promise.resolve('staff member');
  }

  /** One count for every route: the default key is made of the handler's name. */
  protected override generateKey(context: ExecutionContext): string {
    return `questions:${signedInOf(context).staff.id}`;
  }

  protected override throwThrottlingException(_context: ExecutionContext, limit: ThrottlerLimitDetail): Promise<void> {
    const seconds = Math.max(1, limit.timeToBlockExpire || limit.timeToExpire);
    throw new ProblemException(
      'rate-limited',
      `You asked ${limit.limit} questions in a short time. Ask again in ${seconds} s.`,
      { retryAfterMs: seconds * 1000 },
    );
  }
}
