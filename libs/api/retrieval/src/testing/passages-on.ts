import type { Database } from '@tasty-food/api-postgres';
import { Metrics } from '@tasty-food/api-telemetry';
import { EmbeddingStore } from '../embeddings/embedding-store';
import { Meaning } from '../embeddings/meaning';
import type { EmbeddingsOptions } from '../embeddings/voyage';
import { CurrentGlossary } from '../glossary/current-glossary';
import { GlossaryStore } from '../glossary/glossary-store';
import { KeptIndex } from '../ranking/kept-index';
import { Passages } from '../ranking/passages';
import { RankStore } from '../ranking/rank-store';
import { SearchMetrics } from '../ranking/search-metrics';

/** The search of a database without the rest of the room; from `keptFrom` passages on by the index in memory. */
export function passagesOn(
  db: Database,
  keptFrom?: number,
  metrics = new Metrics(),
  embeddings?: EmbeddingsOptions,
): Passages {
  const store = new RankStore(db);
  const glossary = new CurrentGlossary(new GlossaryStore());
  const meaning = new Meaning({ embeddings }, new EmbeddingStore(db));
  return new Passages(db, store, glossary, new KeptIndex(store, keptFrom), new SearchMetrics(metrics), meaning);
}
