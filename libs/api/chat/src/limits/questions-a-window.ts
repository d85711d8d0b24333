import type { Role } from '@tasty-food/contract';
import type { ChatOptions } from '../chat-options';

/** How many questions a person of a role may ask in a window: who answers for a branch asks more. */
export function questionsAWindow(
  role: Role,
  { rateLimitMax, rateLimitManagerMax }: Pick<ChatOptions, 'rateLimitMax' | 'rateLimitManagerMax'>,
): number {
  return role === 'manager' || role === 'admin' ? rateLimitManagerMax : rateLimitMax;
}
