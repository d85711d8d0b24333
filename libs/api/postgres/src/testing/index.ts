export { describeOnEachEngine } from './describe-on-each-engine';
export { openTestDatabase, type Engine, type TestDatabase } from './test-database';
export { TestDatabaseModule } from './test-database.module';
