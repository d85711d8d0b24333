import { sql, type RawBuilder } from 'kysely';
import { audiencesOf, type Reader } from './reader';

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
