import type { Asked, Slot } from '@tasty-food/api-text-analysis';
import { sql, type RawBuilder } from 'kysely';
import type { Ranked } from './passage-index';
import { readable } from './readable-store';
import type { Reader } from './reader';
import { FIELDS, K1, SCORE_PLACES } from './weights';

/** What the statement answers: one row. `found`: in how many passages each slot is, numbered through all questions. */
export interface RankRow {
  readonly size: number;
  readonly found: Readonly<Record<string, number>>;
  readonly ranked: readonly Ranked[];
}

/**
 * The best passages that `reader` may read, for one to three questions; a passage counts as the question it fits best. Everything is
 * counted among these passages only, so that what somebody may not read does not even move a score.
 */
export function rankStatement(questions: readonly Asked[], reader: Reader, limit: number): RawBuilder<RankRow> {
  return sql<RankRow>`
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
    `;
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
