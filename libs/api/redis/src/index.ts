export { Redis, type StreamEntry } from './redis';
export { RedisModule } from './redis.module';
export { RedisOptions } from './redis-options';
