export { describeOnEachEngine } from './describe-on-each-engine';
export { openTestDatabase, type TestDatabase } from './test-database';
export { type Engine } from './test-place';
export { TestDatabaseModule } from './test-database.module';
