import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import type { FoundPassage, Language } from '@tasty-food/contract';
import { sql, type RawBuilder } from 'kysely';
import type { PassageText } from '../analysis/analyse-passage';
import type { Asked, Slot } from '../analysis/analyse-question';
import type { IndexedPassage, Ranked, Ranking } from './passage-index';
import { audiencesOf, type Reader } from './reader';
import { FIELDS, K1, SCORE_PLACES } from './weights';

/** Ranks passages by the tables `postings`, `passages` and `document_versions`, and reads those that were found. */
@Injectable()
export class RankStore {
  constructor(private readonly db: Database) {}

  /**
   * The best passages that `reader` may read, for one to three questions; a passage counts as the question it fits best. Everything
   * is counted among these passages only, so that what somebody may not read does not even move a score.
   */
  async rank(questions: readonly Asked[], reader: Reader, limit: number): Promise<Ranking> {
    const { rows } = await sql<{ size: number; found: Record<string, number>; ranked: Ranked[] }>`
      with visible as materialized (
        select passages.id, slug, ordinal, version, language, title_length, body_length, grams_length, concepts_length
        from (${readable(reader)}) as readable join passages on passages.version_id = readable.version_id
      ),
      means as (
        select count(*)::float8 as n, avg(title_length)::float8 as title, avg(body_length)::float8 as body,
          avg(grams_length)::float8 as grams, avg(concepts_length)::float8 as concepts
        from visible
      ),
      sizes as (select language, count(*)::float8 as n from visible group by language),
      asked as materialized (${asked(questions)}),
      slots as (select distinct slot, question, field from asked),
      hits as materialized (
        select slot, passage_id, sum(frequency)::float8 as frequency
        from asked join postings on postings.term = asked.term and postings.field = asked.field
        join visible on visible.id = passage_id group by slot, passage_id
      ),
      found_in as materialized (
        select slot, language, count(*)::float8 as df
        from hits join visible on visible.id = passage_id group by slot, language
      ),
      found_anywhere as (select slot, sum(df) as df from found_in group by slot),
      rarity as materialized (
        select slot, question, field, found_in.language, ${weightOf}::float8 * case when field = 'concepts'
          then ${idf(sql`means.n`, sql`found_anywhere.df`)} else ${idf(sql`sizes.n`, sql`found_in.df`)} end as weight,
          ${bOf}::float8 as b, ${meanOf} as mean
        from found_in join found_anywhere using (slot) join slots using (slot) join sizes using (language) cross join means
      ),
      scored as (
        select question, passage_id, sum(weight * frequency * ${K1 + 1}::float8
          / (frequency + ${K1}::float8 * (1 - b + b * ${lengthOf} / mean))) as score
        from hits join visible on visible.id = passage_id join rarity using (slot, language)
        group by question, passage_id
      ),
      best as (
        select passage_id, round(max(score)::numeric, ${SCORE_PLACES})::float8 as score from scored group by passage_id
      ),
      ranked as (
        select passage_id, score, row_number() over (order by score desc, slug collate "C", version desc, ordinal) as place
        from best join visible on visible.id = passage_id
      )
      select (select n from means) as size,
        (select coalesce(json_object_agg(slot, df), '{}') from found_anywhere) as found,
        (select coalesce(json_agg(json_build_object('passageId', passage_id, 'score', score) order by place), '[]')
          from ranked where place <= ${limit}) as ranked
    `.execute(this.db);
    const [{ size, found, ranked }] = rows as [(typeof rows)[number]];
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

/**
 * The versions that a reader may read: of each document the highest that is valid on the day, if it is for this reader; of the days
 * before, when they are asked for, those for this reader whose document does not belong to others by now.
 */
export function readable({ branchIds, role, day, language, earlier }: Reader): RawBuilder<unknown> {
  const mine = sql`(${branchIds ?? null}::text[] is null or branches = '{}' or branches && ${branchIds ?? null}::text[])
    and audience = any(${audiencesOf(role)}::text[])
    and (${language ?? null}::text is null or language = ${language ?? null}::text)`;
  // As a column of its own, because the planner believes a condition on this query to keep next to nothing, and a flag half of it:
  // among 10,000 passages it would look up every term in each of them, for seconds.
  const holding = sql`select distinct on (document_id) id, document_id, version, language, (${mine}) as is_mine
    from document_versions where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by document_id, version desc`;
  const held = sql`union
    select id, document_id, version, language from document_versions as held
    where valid_from <= ${day}::date and ${mine}
      and (${earlier?.to ?? null}::date is null or valid_from <= ${earlier?.to ?? null}::date)
      and (${earlier?.from ?? null}::date is null or valid_to is null or valid_to >= ${earlier?.from ?? null}::date)
      and not exists (
        select from (${holding}) as holding where holding.document_id = held.document_id and not is_mine
      )`;
  return sql`
    select chosen.id as version_id, chosen.version, chosen.language, slug
    from (
      select id, document_id, version, language from (${holding}) as holding where is_mine
      ${earlier ? held : sql``}
    ) as chosen join documents on documents.id = chosen.document_id`;
}

/** `slot` is numbered through all questions, so that one number is enough to join by. */
function asked(questions: readonly Asked[]): RawBuilder<unknown> {
  const terms = questions
    .flatMap(({ slots }, question) => slots.map((slot) => ({ question, ...slot })))
    .flatMap(({ question, field, terms }, slot) => terms.map((term) => ({ question, slot, field, term })));
  return sql`select * from unnest(
    ${terms.map(({ question }) => question)}::int[], ${terms.map(({ slot }) => slot)}::int[],
    ${terms.map(({ field }) => field)}::text[], ${terms.map(({ term }) => term)}::text[]
  ) as asked (question, slot, field, term)`;
}

/** How much a term says that `df` of `n` passages have. */
function idf(n: RawBuilder<unknown>, df: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`ln(1 + (${n} - ${df} + 0.5::float8) / (${df} + 0.5::float8))`;
}

function byField(value: (field: Slot['field']) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case field when 'title' then ${value('title')} when 'body' then ${value('body')}
    when 'grams' then ${value('grams')} else ${value('concepts')} end`;
}
const weightOf = sql`(${byField((field) => sql`${FIELDS[field].weight}::float8`)})`;
const bOf = sql`(${byField((field) => sql`${FIELDS[field].b}::float8`)})`;
const lengthOf = sql`(${byField((field) => sql.ref(`${field}_length`))})`;
const meanOf = sql`greatest(${byField((field) => sql.ref(`means.${field}`))}, 1)`;

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
