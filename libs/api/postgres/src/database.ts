import { Kysely } from 'kysely';
import type { Schema } from './schema/schema';

/**
 * The open database, and its injection token: `constructor(private readonly db: Database)`. A lost connection or a timeout
 * throws a `ProblemException` of code `unavailable`; every other failure is the driver's own error with its SQLSTATE.
 *
 * The embedded engine has one connection: inside `db.transaction()` use the transaction alone, or it waits for itself.
 */
export abstract class Database extends Kysely<Schema> {}
