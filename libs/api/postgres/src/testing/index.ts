export { describeOnEachEngine } from './describe-on-each-engine';
export { describeWithOwnPostgres, OwnPostgres } from './own-postgres';
export { openTestDatabase, type TestDatabase } from './test-database';
export { isServerReachable } from './test-server';
export { makePlace, type Engine, type Place } from './test-place';
export { TestDatabaseModule } from './test-database.module';
