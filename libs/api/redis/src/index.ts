export { Redis, type StreamEntry } from './redis';
export { RedisModule } from './redis.module';
export { RedisOptions } from './redis-options';
export { MemoryWindow } from './sliding-window/memory-window';
export { SharedWindow, type WhenAway } from './sliding-window/shared-window';
export { SlidingWindow, WindowUnknown, type Hit } from './sliding-window/sliding-window';
