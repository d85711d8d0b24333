export { describeOnEachEngine } from './describe-on-each-engine';
export { describeWithOwnPostgres, OwnPostgres } from './own-postgres';
export { openTestDatabase, upgrade, type TestDatabase } from './test-database';
export { fingerprintTables, type Fingerprints } from './fingerprint-tables';
export { isServerReachable } from './test-server';
export { makePlace, type Engine, type Place } from './test-place';
export { TestDatabaseModule } from './test-database.module';
export { openVectorDatabase } from './vector-postgres';
