/**
 * One step of the schema, forward only. `sql` is plain PostgreSQL that runs alike on the embedded engine and on a server (no
 * extension). Once released a step is never edited: its checksum stands in every database that ran it. Add a new one.
 */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
