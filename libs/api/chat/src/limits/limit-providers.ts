import type { Provider } from '@nestjs/common';
import { getOptionsToken, getStorageToken, type ThrottlerModuleOptions } from '@nestjs/throttler';
import { MemoryWindow, Redis, SharedWindow } from '@tasty-food/api-redis';
import { ChatOptions } from '../chat-options';
import { AnswersAtOnce } from './answers-at-once';
import { LimitMetrics } from './limit-metrics';
import { SlidingStorage } from './sliding-storage';

/** What `QuestionLimit` is made of. The questions are counted over all instances where there is Redis. */
export const LIMIT_PROVIDERS: Provider[] = [
  AnswersAtOnce,
  LimitMetrics,
  {
    provide: getOptionsToken(),
    inject: [ChatOptions],
    useFactory: (options: ChatOptions): ThrottlerModuleOptions => [
      { ttl: options.rateLimitWindowMs, limit: options.rateLimitMax },
    ],
  },
  {
    provide: getStorageToken(),
    inject: [Redis, LimitMetrics],
    useFactory: (redis: Redis, metrics: LimitMetrics) => {
      // Open: this limit keeps one person from crowding out the others. Without Redis they still want their answers.
      const shared = () =>
        new SharedWindow(redis, { whenAway: 'open', onUnchecked: () => metrics.unchecked('questions') });
      return new SlidingStorage(redis.isConfigured ? shared() : new MemoryWindow());
    },
  },
];
