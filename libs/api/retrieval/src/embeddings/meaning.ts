import { Injectable, Logger } from '@nestjs/common';
import type { Reader } from '../ranking/reader';
import { RetrievalOptions } from '../retrieval-options';
import { EmbeddingStore } from './embedding-store';
import { Voyage } from './voyage';

/** A person waits for it: longer, and words alone have to do. */
const QUERY_LIMIT_MS = 800;

/** Which passages mean what is asked, where a provider of embeddings is configured and the database can reckon with vectors. */
@Injectable()
export class Meaning {
  readonly provider: Voyage | undefined;
  private readonly log = new Logger('Knowledge');

  constructor(
    options: RetrievalOptions,
    private readonly store: EmbeddingStore,
  ) {
    this.provider = options.embeddings && new Voyage(options.embeddings);
  }

  /** Takes pgvector into use where it can; resolves to how searches rank, for the log of a start. */
  async prepare(): Promise<string> {
    if (!this.provider) return 'Searches rank by words: no EMBEDDINGS_API_KEY.';
    await this.store.prepare();
    const nearness = await this.store.nearness();
    if (nearness === undefined)
      return 'Searches rank by words: for so many passages the database needs the extension pgvector.';
    return `Searches rank by words and by meaning (${this.provider.model}, ${nearness === 'pgvector' ? 'pgvector' : 'without pgvector'}).`;
  }

  /** For each query the nearest passages that the reader may read, best first. Undefined: by words alone, whatever the reason. */
  async nearest(queries: readonly string[], reader: Reader, limit: number): Promise<number[][] | undefined> {
    const { provider } = this;
    if (!provider) return undefined;
    try {
      const nearness = await this.store.nearness();
      if (!nearness) return undefined;
      const vectors = await provider.embed(queries, 'query', QUERY_LIMIT_MS);
      const lists: number[][] = [];
      for (const vector of vectors)
        lists.push(await this.store.nearest(vector, provider.model, reader, nearness, limit));
      return lists.some((list) => list.length > 0) ? lists : undefined;
    } catch (failure) {
      this.log.warn(`A search ranks by words alone: ${failure}`);
      return undefined;
    }
  }
}
