import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';
import { readable } from '../ranking/readable-store';
import type { Reader } from '../ranking/reader';

/** A passage that no vector of the model stands for, with what it says. */
export interface Unmeasured {
  readonly passageId: number;
  readonly text: string;
}

/** By what nearness is reckoned: pgvector, or plain SQL, which is fast enough for few passages only; undefined: not at all. */
export type Nearness = 'pgvector' | 'plain' | undefined;

/** Plain SQL needs about .6 ms a passage of 1,024 parts: so many, and a search still takes less than a fifth of a second. */
const PLAIN_MAX = 250;

/** The table `passage_embeddings`. */
@Injectable()
export class EmbeddingStore {
  constructor(private readonly db: Database) {}

  /** In no order, so that instances which begin together seldom measure the same. */
  async unmeasured(model: string, limit: number): Promise<Unmeasured[]> {
    const { rows } = await sql<Unmeasured>`
      select passages.id as "passageId", concat_ws(' > ', title, section) || E'\n' || text as text
      from passages join document_versions on document_versions.id = version_id
      where not exists (select from passage_embeddings where passage_id = passages.id and model = ${model})
      order by random() limit ${limit}
    `.execute(this.db);
    return rows;
  }

  /** Those of passages that were replaced meanwhile are let go. */
  async write(model: string, measured: readonly { passageId: number; vector: readonly number[] }[]): Promise<void> {
    for (const { passageId, vector } of measured)
      await sql`
        insert into passage_embeddings (passage_id, model, embedding)
        select id, ${model}, ${vector}::real[] from passages where id = ${passageId} for key share
        on conflict (passage_id) do update set model = excluded.model, embedding = excluded.embedding
      `.execute(this.db);
  }

  /** Takes pgvector into use where the server has it and this role may; else it does without. */
  async prepare(): Promise<void> {
    const available = sql`select from pg_available_extensions where name = 'vector' and installed_version is null`;
    if ((await available.execute(this.db)).rows.length === 0) return;
    await sql`create extension if not exists vector`.execute(this.db).catch(() => undefined);
  }

  async nearness(): Promise<Nearness> {
    const { rows } = await sql<{ has_vector: boolean; passages: number }>`
      select exists (select from pg_extension where extname = 'vector') as has_vector,
        (select count(*)::int from (select from passages limit ${PLAIN_MAX + 1}) as counted) as passages
    `.execute(this.db);
    if (rows[0]?.has_vector) return 'pgvector';
    return (rows[0]?.passages ?? 0) <= PLAIN_MAX ? 'plain' : undefined;
  }

  /** The passages that a reader may read whose vectors are nearest, best first. */
  async nearest(
    vector: readonly number[],
    model: string,
    reader: Reader,
    nearness: 'pgvector' | 'plain',
    limit: number,
  ): Promise<number[]> {
    // All have length 1: the product is the cosine.
    const distance =
      nearness === 'pgvector'
        ? sql`embedding::vector <=> ${vector}::real[]::vector`
        : sql`(select -sum(one * other) from unnest(embedding, ${vector}::real[]) as parts (one, other))`;
    const { rows } = await sql<{ id: number }>`
      select passages.id from (${readable(reader)}) as readable
      join passages on passages.version_id = readable.version_id
      join passage_embeddings on passage_id = passages.id
      where model = ${model} and cardinality(embedding) = ${vector.length}
      order by ${distance}, slug collate "C", version desc, ordinal limit ${limit}
    `.execute(this.db);
    return rows.map(({ id }) => id);
  }
}
