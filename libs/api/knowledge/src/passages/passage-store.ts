import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { sql } from 'kysely';
import type { PassageTokens } from '../analysis/analyse-passage';
import type { NewPassage } from './split-passages';

/** What is written at once: a statement has a limit, and the embedded engine reads a small one faster. */
const POSTINGS_A_STATEMENT = 10_000;

/** Writes the tables `passages` and `postings`. A passage is never changed, only replaced. */
@Injectable()
export class PassageStore {
  async replace(
    inside: Inside,
    versionId: string,
    passages: readonly { passage: NewPassage; tokens: PassageTokens }[],
  ): Promise<void> {
    await inside.deleteFrom('passages').where('version_id', '=', versionId).execute();
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
