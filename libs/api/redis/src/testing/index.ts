export { describeWithRedis, TEST_REDIS_URL } from './describe-with-redis';
