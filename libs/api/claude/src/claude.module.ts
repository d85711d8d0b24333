import { Module } from '@nestjs/common';
import { Redis, RedisModule } from '@tasty-food/api-redis';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { createHash } from 'node:crypto';
import { Backoff } from './backoff/backoff';
import { MemoryBackoff } from './backoff/memory-backoff';
import { SharedBackoff } from './backoff/shared-backoff';
import { Claude } from './claude';
import { ClaudeMetrics } from './claude-metrics';
import { ClaudeOptions } from './claude-options';

/** `ClaudeOptions` comes from the app. */
@Module({
  imports: [RedisModule, TelemetryModule],
  providers: [
    Claude,
    ClaudeMetrics,
    {
      provide: Backoff,
      inject: [Redis, ClaudeOptions],
      useFactory: (redis: Redis, options: ClaudeOptions) =>
        redis.isConfigured ? new SharedBackoff(redis, keyOf(options)) : new MemoryBackoff(),
    },
  ],
  exports: [Claude],
})
export class ClaudeModule {}

/** Claude limits an account and a model. Of the key itself nothing can be read from this name. */
function keyOf({ apiKey, baseUrl, model }: ClaudeOptions): string {
  const account = createHash('sha256')
    .update(JSON.stringify([baseUrl, apiKey, model]))
    .digest('hex');
  return `claude:wait:${account.slice(0, 32)}`;
}
