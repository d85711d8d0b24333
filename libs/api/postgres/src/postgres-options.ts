/** What the app tells this room; its token. Bind it in a global module, next to `PostgresModule`. */
export abstract class PostgresOptions {
  /** A server's address. Without it the embedded engine is started. */
  abstract readonly databaseUrl?: string;
  /** Where the embedded engine keeps its files: in `postgres` below this directory. */
  abstract readonly dataDir: string;
  /** Connections to a server. The embedded engine always has exactly one. */
  abstract readonly poolSize: number;
}
