import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { Asked, PassageText } from '@tasty-food/api-text-analysis';
import type { FoundPassage, Language } from '@tasty-food/contract';
import { sql } from 'kysely';
import type { Ranked, Ranking } from './passage-index';
import { rankStatement, type RankRow } from './rank-statement-store';
import { readable } from './readable-store';
import type { Reader } from './reader';
import type { IndexedPassage } from './visible-passages';

/** Ranks passages by the tables `postings`, `passages` and `document_versions`, and reads those that were found. */
@Injectable()
export class RankStore {
  constructor(private readonly db: Database) {}

  /** The best passages that `reader` may read, for one to three questions, and what was counted among them. */
  async rank(questions: readonly Asked[], reader: Reader, limit: number): Promise<Ranking> {
    const { rows } = await rankStatement(questions, reader, limit).execute(this.db);
    const [{ size, found, ranked }] = rows as [RankRow];
    let first = 0;
    const counts = questions.map(({ slots }) => {
      first += slots.length;
      return slots.map((_, at) => found[first - slots.length + at] ?? 0);
    });
    return { ranked, size, found: counts };
  }

  /** The passages with these ids, in their order. One that was replaced meanwhile is left out. */
  async read(ranked: readonly Pick<Ranked, 'passageId' | 'score'>[]): Promise<FoundPassage[]> {
    const rows = await this.db
      .selectFrom('passages')
      .innerJoin('document_versions', 'document_versions.id', 'passages.version_id')
      .innerJoin('documents', 'documents.id', 'document_versions.document_id')
      .select(['passages.id', 'section', 'section_slug', 'page', 'text', 'slug', 'document_id'])
      .select(['title', 'language', 'version', 'valid_from', 'valid_to'])
      .where('passages.id', 'in', [0, ...ranked.map(({ passageId }) => passageId)])
      .execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ranked.flatMap(({ passageId, score }) => {
      const row = byId.get(passageId);
      return row ? [found(row, score)] : [];
    });
  }

  /** Every word that titles and bodies have, in whatever language. */
  async words(): Promise<string[]> {
    const { rows } = await sql<{ term: string }>`
      select distinct term from postings where field in ('title', 'body')
    `.execute(this.db);
    return rows.map(({ term }) => term);
  }

  /** What grows with every change of what can be found. */
  async revision(): Promise<number> {
    const { revision } = await this.db.selectFrom('passage_index').select('revision').executeTakeFirstOrThrow();
    return Number(revision);
  }

  /** The versions that a reader may read. */
  async readableVersions(reader: Reader): Promise<Set<string>> {
    const { rows } = await sql<{ version_id: string }>`${readable(reader)}`.execute(this.db);
    return new Set(rows.map(({ version_id }) => version_id));
  }

  async passageIds(): Promise<number[]> {
    return (await this.db.selectFrom('passages').select('id').orderBy('id').execute()).map(({ id }) => id);
  }

  /** What an index keeps of these passages, and what they are analysed by. */
  async passages(ids: readonly number[]): Promise<(IndexedPassage & PassageText)[]> {
    return this.db
      .selectFrom('passages')
      .innerJoin('document_versions', 'document_versions.id', 'passages.version_id')
      .innerJoin('documents', 'documents.id', 'document_versions.document_id')
      .select(['passages.id', 'version_id as versionId', 'slug', 'version', 'ordinal', 'language'])
      .select(['title', 'section', 'text'])
      .where('passages.id', 'in', ids)
      .execute();
  }
}

interface Row {
  id: number;
  section: string | null;
  section_slug: string;
  page: number | null;
  text: string;
  slug: string;
  document_id: string;
  title: string;
  language: Language;
  version: number;
  valid_from: string;
  valid_to: string | null;
}

function found(row: Row, score: number): FoundPassage {
  return {
    passageId: String(row.id),
    documentId: row.document_id,
    source: `doc:${row.slug}#${row.section_slug}`,
    title: row.title,
    section: row.section ?? '',
    ...(row.page === null ? {} : { page: row.page }),
    text: row.text,
    score,
    language: row.language,
    version: row.version,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
