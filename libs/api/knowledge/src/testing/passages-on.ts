import type { Database } from '@tasty-food/api-postgres';
import { CurrentGlossary } from '../glossary/current-glossary';
import { GlossaryStore } from '../glossary/glossary-store';
import { Passages } from '../ranking/passages';
import { RankStore } from '../ranking/rank-store';

/** The search of a database without the rest of the room. */
export function passagesOn(db: Database): Passages {
  return new Passages(db, new RankStore(db), new CurrentGlossary(new GlossaryStore()));
}
