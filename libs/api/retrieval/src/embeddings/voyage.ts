import { z } from 'zod';

/** Who measures what texts mean, by Voyage's HTTP API. */
export interface EmbeddingsOptions {
  readonly apiKey: string;
  /** Up to and with the version: `https://api.voyageai.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
}

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** `POST /embeddings`. https://docs.voyageai.com/reference/embeddings-api */
export class Voyage {
  constructor(private readonly options: EmbeddingsOptions) {}

  get model(): string {
    return this.options.model;
  }

  /**
   * The vectors of texts, in their order, each of length 1. A question and a passage are measured differently. Rejects after `limitMs`,
   * and with whatever the provider answers instead; no text and no key is in the error.
   */
  async embed(texts: readonly string[], kind: 'query' | 'document', limitMs: number): Promise<number[][]> {
    const response = await fetch(`${this.options.baseUrl.replace(/\/$/, '')}/embeddings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.options.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ input: texts, model: this.options.model, input_type: kind }),
      redirect: 'error',
      signal: AbortSignal.timeout(limitMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`The provider of embeddings answered ${response.status}`);
    }
    const { data } = answerSchema.parse(await response.json());
    const vectors = [...data]
      .sort((one, other) => one.index - other.index)
      .map(({ embedding }) => toLengthOne(embedding));
    if (vectors.length !== texts.length) throw new Error('The provider of embeddings left texts out');
    return vectors;
  }
}

function toLengthOne(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((part) => part / length);
}
