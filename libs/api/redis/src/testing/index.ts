export { describeWithRedis, TEST_REDIS_URL } from './describe-with-redis';
export { describeWithOwnRedis, RedisServerProcess } from './redis-server-process';
