import type { EmbeddingsOptions } from './embeddings/voyage';

/** What the app tells this room; its token. Bind it in a global module. */
export abstract class RetrievalOptions {
  /** Without them searches rank by words alone. */
  abstract readonly embeddings: EmbeddingsOptions | undefined;
}
