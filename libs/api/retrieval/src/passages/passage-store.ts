import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import type { PassageTokens } from '@tasty-food/api-text-analysis';
import type { Language } from '@tasty-food/contract';
import { sql } from 'kysely';
import type { NewPassage } from './split-passages';

/** What is written at once: a statement has a limit, and the embedded engine reads a small one faster. */
const POSTINGS_A_STATEMENT = 10_000;

export interface AnalysedPassage {
  readonly passage: NewPassage;
  readonly tokens: PassageTokens;
}

/** A passage with what of its version it is analysed by. */
export interface StoredPassage extends NewPassage {
  readonly versionId: string;
  readonly title: string;
  readonly language: Language;
}

/** Writes the tables `passages` and `postings`. A passage is never changed, only replaced. */
@Injectable()
export class PassageStore {
  async replace(inside: Inside, versionId: string, passages: readonly AnalysedPassage[]): Promise<void> {
    await inside.deleteFrom('passages').where('version_id', '=', versionId).execute();
    await this.insert(inside, versionId, passages);
  }

  /** Puts passages anew, as they are analysed now, in place of those with the same version and ordinal. */
  async renew(inside: Inside, versionId: string, passages: readonly AnalysedPassage[]): Promise<void> {
    const ordinals = passages.map(({ passage }) => passage.ordinal);
    await inside.deleteFrom('passages').where('version_id', '=', versionId).where('ordinal', 'in', ordinals).execute();
    await this.insert(inside, versionId, passages);
  }

  /** The passages that bear a concept by now, or have every word of one of these phrases in the language of their document. */
  async speakingOf(
    inside: Inside,
    concept: string,
    phrases: readonly { language: Language; stems: readonly string[] }[],
  ): Promise<StoredPassage[]> {
    const naming = phrases.map(
      ({ language, stems }) => sql`union
        select passage_id from postings join passages on passages.id = passage_id
          join document_versions on document_versions.id = version_id
        where term = any(${stems}::text[]) and field in ('title', 'body') and language = ${language}
        group by passage_id having count(distinct term) = ${new Set(stems).size}`,
    );
    const { rows } = await sql<StoredPassage>`
      select version_id as "versionId", title, language, ordinal, section, section_slug as "sectionSlug", page, text
      from passages join document_versions on document_versions.id = version_id
      where passages.id in (
        select passage_id from postings where field = 'concepts' and term = ${concept} ${sql.join(naming, sql` `)}
      )
      order by version_id, ordinal
    `.execute(inside);
    return rows;
  }

  async ofVersion(inside: Inside, versionId: string): Promise<StoredPassage[]> {
    const { rows } = await sql<StoredPassage>`
      select version_id as "versionId", title, language, ordinal, section, section_slug as "sectionSlug", page, text
      from passages join document_versions on document_versions.id = version_id
      where version_id = ${versionId} order by ordinal
    `.execute(inside);
    return rows;
  }

  /**
   * Up to `limit` passages with ids up to this one, held until the end of the transaction. Those of versions that are being removed
   * are left out: to wait for them could be to wait for somebody who waits for us.
   */
  async upTo(inside: Inside, upTo: number, limit: number): Promise<StoredPassage[]> {
    const { rows } = await sql<StoredPassage>`
      select version_id as "versionId", title, language, ordinal, section, section_slug as "sectionSlug", page, text
      from passages join document_versions on document_versions.id = version_id
      where passages.id <= ${upTo} order by passages.id limit ${limit} for key share of document_versions skip locked
    `.execute(inside);
    return rows;
  }

  private async insert(inside: Inside, versionId: string, passages: readonly AnalysedPassage[]): Promise<void> {
    if (passages.length === 0) return;
    const rows = await inside
      .insertInto('passages')
      .values(passages.map(({ passage, tokens }) => row(versionId, passage, tokens)))
      .returning(['id', 'ordinal'])
      .execute();
    const ids = new Map(rows.map(({ id, ordinal }) => [ordinal, id]));
    const postings = passages.flatMap(({ passage, tokens }) => postingsOf(ids.get(passage.ordinal) ?? 0, tokens));
    for (let from = 0; from < postings.length; from += POSTINGS_A_STATEMENT)
      await insertPostings(inside, postings.slice(from, from + POSTINGS_A_STATEMENT));
  }
}

interface Posting {
  term: string;
  field: keyof PassageTokens;
  passageId: number;
  frequency: number;
}

function row(versionId: string, passage: NewPassage, tokens: PassageTokens) {
  return {
    version_id: versionId,
    ordinal: passage.ordinal,
    section: passage.section,
    section_slug: passage.sectionSlug,
    page: passage.page,
    text: passage.text,
    title_length: tokens.title.length,
    body_length: tokens.body.length,
    grams_length: tokens.grams.length,
    concepts_length: tokens.concepts.length,
  };
}

function postingsOf(passageId: number, tokens: PassageTokens): Posting[] {
  return (['title', 'body', 'grams', 'concepts'] as const).flatMap((field) => {
    const frequencies = new Map<string, number>();
    for (const term of tokens[field]) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    return [...frequencies].map(([term, frequency]) => ({ term, field, passageId, frequency }));
  });
}

/** Four arrays are four parameters, however many postings there are. */
async function insertPostings(inside: Inside, postings: readonly Posting[]): Promise<void> {
  await sql`
    insert into postings (term, field, passage_id, frequency)
    select * from unnest(
      ${postings.map(({ term }) => term)}::text[],
      ${postings.map(({ field }) => field)}::text[],
      ${postings.map(({ passageId }) => passageId)}::int[],
      ${postings.map(({ frequency }) => frequency)}::int[]
    )
  `.execute(inside);
}
