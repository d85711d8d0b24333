import type { Database } from '@tasty-food/api-postgres';

const NAMES: Record<string, string> = {
  angleur: 'Angleur',
  'saint-gilles': 'Saint-Gilles',
  wandre: 'Wandre',
  seraing: 'Seraing',
  jemeppe: 'Jemeppe-sur-Meuse',
};

/** Writes the five branches into an empty database: in the product they come with the menu. */
export async function addSampleBranches(db: Database): Promise<void> {
  const rows = Object.entries(NAMES).map(([id, name], position) => ({ id, name, address: name, position }));
  await db.insertInto('branches').values(rows).execute();
}
