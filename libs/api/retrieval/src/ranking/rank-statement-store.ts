import type { Asked, Slot } from '@tasty-food/api-text-analysis';
import { sql, type RawBuilder } from 'kysely';
import type { Ranked } from './passage-index';
import { readable } from './readable-store';
import type { Reader } from './reader';
import { FIELDS, K1, SCORE_PARTS } from './weights';

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
      sizes as materialized (
        select language, count(*)::float8 as n, sum(title_length) as title, sum(body_length) as body,
          sum(grams_length) as grams, sum(concepts_length) as concepts
        from visible group by language
      ),
      means as materialized (
        select coalesce(sum(n), 0) as n, (sum(title) / sum(n))::float8 as title, (sum(body) / sum(n))::float8 as body,
          (sum(grams) / sum(n))::float8 as grams, (sum(concepts) / sum(n))::float8 as concepts
        from sizes
      ),
      asked as materialized (${asked(questions)}),
      -- Most slots are one letter group, whose postings need no adding up.
      postings_asked as (
        select slot, field, passage_id, frequency from asked join postings using (term, field) where terms = 1
        union all
        select slot, field, passage_id, sum(frequency)::int from asked join postings using (term, field) where terms > 1
        group by slot, field, passage_id
      ),
      hits as materialized (
        select slot, passage_id, frequency::float8 as frequency, language, ${lengthOf} as length
        from postings_asked join visible on visible.id = passage_id
      ),
      found_in as materialized (select slot, language, count(*)::float8 as df from hits group by slot, language),
      found_anywhere as materialized (select slot, sum(df) as df from found_in group by slot),
      rarity as materialized (
        select slot, question, field, found_in.language, ${K1 + 1}::float8 * ${weightOf}::float8 * case when field = 'concepts'
          then ${idf(sql`means.n`, sql`found_anywhere.df`)} else ${idf(sql`sizes.n`, sql`found_in.df`)} end as weight,
          ${K1}::float8 * (1 - ${bOf}::float8) as floor, ${K1}::float8 * ${bOf}::float8 / ${meanOf} as slope
        from found_in join found_anywhere using (slot)
        join (select distinct slot, question, field from asked) as slots using (slot)
        join sizes using (language) cross join means
      ),
      scored as (
        select question, passage_id, sum(weight * frequency / (frequency + floor + slope * length)) as score
        from hits join rarity using (slot, language)
        group by question, passage_id
      ),
      best as (
        select passage_id, floor(max(score) * ${SCORE_PARTS}::float8 + 0.5) / ${SCORE_PARTS}::float8 as score from scored group by passage_id
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
    .flatMap(({ question, field, terms }, slot) =>
      terms.map((term) => ({ question, slot, field, term, terms: terms.length })),
    );
  return sql`select * from unnest(
    ${terms.map(({ question }) => question)}::int[], ${terms.map(({ slot }) => slot)}::int[],
    ${terms.map(({ field }) => field)}::text[], ${terms.map(({ term }) => term)}::text[],
    ${terms.map(({ terms }) => terms)}::int[]
  ) as asked (question, slot, field, term, terms)`;
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
