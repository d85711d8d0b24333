import { Client } from 'pg';

/** How many rows a table has, and a hash over `columns` of all of them, whatever their order. */
export interface Fingerprint {
  readonly rows: number;
  readonly hash: string;
  readonly columns: readonly string[];
}

export type Fingerprints = Readonly<Record<string, Fingerprint>>;

/**
 * Every table of the database at `databaseUrl`, for telling whether two hold the same.
 *
 * @param like takes the tables and columns of an earlier look, and no others: what was added since then does not count
 */
export async function fingerprintTables(databaseUrl: string, like?: Fingerprints): Promise<Fingerprints> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // So that numbers and times become the same text, whatever the server is set to.
    await client.query(`set time zone 'UTC'; set extra_float_digits = 3; set datestyle = 'ISO, YMD'`);
    const tables = like
      ? Object.entries(like).map(([name, { columns }]) => ({ name, columns: [...columns] }))
      : await tablesOf(client);
    const found: Record<string, Fingerprint> = {};
    for (const { name, columns } of tables) found[name] = { ...(await fingerprint(client, name, columns)), columns };
    return found;
  } finally {
    await client.end();
  }
}

async function tablesOf(client: Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select table_name as name, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
    group by table_name order by table_name`);
  return rows;
}

async function fingerprint(client: Client, table: string, columns: string[]): Promise<{ rows: number; hash: string }> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const { rows } = await client.query<{ rows: number; hash: string }>(`
    select count(*)::int as rows, md5(coalesce(string_agg(line, E'\\n' order by line collate "C"), '')) as hash
    from (select row(${list})::text as line from ${client.escapeIdentifier(table)}) as lines`);
  const [found] = rows;
  if (!found) throw new Error(`Nothing was counted in ${table}.`);
  return found;
}
