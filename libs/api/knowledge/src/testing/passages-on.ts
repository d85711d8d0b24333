import type { Database } from '@tasty-food/api-postgres';
import { CurrentGlossary } from '../glossary/current-glossary';
import { GlossaryStore } from '../glossary/glossary-store';
import { KeptIndex } from '../ranking/kept-index';
import { Passages } from '../ranking/passages';
import { RankStore } from '../ranking/rank-store';

/** The search of a database without the rest of the room; from `keptFrom` passages on by the index in memory. */
export function passagesOn(db: Database, keptFrom?: number): Passages {
  const store = new RankStore(db);
  return new Passages(db, store, new CurrentGlossary(new GlossaryStore()), new KeptIndex(store, keptFrom));
}
