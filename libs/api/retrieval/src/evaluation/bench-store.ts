import type { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';

/** What autovacuum does a minute after so many passages were written. */
export async function vacuumPostings(db: Database): Promise<void> {
  await sql`vacuum (analyze) postings`.execute(db);
}
