import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database, type Schema } from '@tasty-food/api-postgres';
import { audiencesOf, type Reader } from '@tasty-food/api-retrieval';
import type { DocumentType, Language, Passage, Role } from '@tasty-food/contract';
import { sql, type Kysely } from 'kysely';

/** A version with the document that it is of. */
export interface StoredVersion {
  documentId: string;
  slug: string;
  versionId: string;
  version: number;
  /** How often its details were changed without a new file. */
  revision: number;
  /** Who did so last, and when. */
  revisedBy: string | null;
  revisedAt: Date | null;
  title: string;
  language: Language;
  validFrom: string;
  validTo: string | null;
  branches: string[];
  audience: Role;
  fileName: string;
  type: DocumentType;
  bytes: number;
  pages: number | null;
  changedBy: string;
  changedAt: Date;
  sections: number;
  passages: number;
}

export interface NewVersion {
  readonly versionId: string;
  readonly documentId: string;
  readonly title: string;
  readonly language: Language;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly branches: readonly string[];
  readonly audience: Role;
  readonly fileName: string;
  readonly type: DocumentType;
  readonly bytes: number;
  readonly pages: number | null;
  readonly staff: { readonly id: string | null; readonly name: string };
}

/** What a version says of itself, and what may change without a new file. */
export type VersionDetails = Pick<NewVersion, 'title' | 'validFrom' | 'validTo' | 'branches' | 'audience'>;

const COLUMNS = sql`
  d.id as "documentId", d.slug, v.id as "versionId", v.version, v.revision, v.title, v.language, v.valid_from as "validFrom",
  v.valid_to as "validTo", v.branches, v.audience, v.file_name as "fileName", v.media_type as "type", v.bytes, v.pages,
  v.created_by_name as "changedBy", v.created_at as "changedAt", v.revised_by_name as "revisedBy", v.revised_at as "revisedAt"`;

const COUNTS = sql`
  cross join lateral (
    select count(*)::int as passages, count(distinct p.section_slug)::int as sections
    from passages p where p.version_id = shown."versionId"
  ) counts`;

/** The tables `documents` and `document_versions`; reads `passages`. */
@Injectable()
export class DocumentStore {
  constructor(private readonly db: Database) {}

  /**
   * Of each document the version that holds on the reader's day, else its newest, if the reader may read that; by title. `key`: of one
   * document only, by its id or slug.
   */
  async holding(reader: Reader, key?: string): Promise<StoredVersion[]> {
    const { rows } = await sql<StoredVersion>`
      select * from (
        select distinct on (d.id) ${COLUMNS}
        from documents d join document_versions v on v.document_id = d.id
        ${key === undefined ? sql`` : sql`where ${isNamed(key)}`}
        order by d.id, (v.valid_from <= ${reader.day}::date and coalesce(v.valid_to >= ${reader.day}::date, true)) desc,
          v.version desc
      ) shown ${COUNTS}
      where ${mayRead(reader)}
      order by shown.title, shown."documentId"
    `.execute(this.db);
    return rows;
  }

  /** Every version of a document that the reader may read, newest first. `inside`: as a transaction sees them. */
  async versions(documentId: string, reader: Reader, inside: Kysely<Schema> = this.db): Promise<StoredVersion[]> {
    const { rows } = await sql<StoredVersion>`
      select * from (
        select ${COLUMNS} from documents d join document_versions v on v.document_id = d.id
        where d.id = ${documentId}
      ) shown ${COUNTS}
      where ${mayRead(reader)}
      order by shown.version desc
    `.execute(inside);
    return rows;
  }

  /** In the order of the document. */
  async passages(versionId: string, slug: string): Promise<Passage[]> {
    const rows = await this.db
      .selectFrom('passages')
      .select(['id', 'section', 'section_slug', 'page', 'text'])
      .where('version_id', '=', versionId)
      .orderBy('ordinal')
      .execute();
    return rows.map(({ id, section, section_slug, page, text }) => ({
      passageId: String(id),
      source: `doc:${slug}#${section_slug}`,
      section: section ?? '',
      ...(page === null ? {} : { page }),
      text,
    }));
  }

  /** False when another document has the slug. */
  async insertDocument(inside: Inside, documentId: string, slug: string): Promise<boolean> {
    const row = await inside
      .insertInto('documents')
      .values({ id: documentId, slug })
      .onConflict((taken) => taken.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Its number; undefined when the document is gone. Two versions that come at once follow one another. */
  async insertVersion(inside: Inside, version: NewVersion): Promise<number | undefined> {
    const { documentId } = version;
    if (!(await this.lock(inside, documentId))) return undefined;
    const { last } = await inside
      .selectFrom('document_versions')
      .select((row) => row.fn.coalesce(row.fn.max('version'), sql<number>`0`).as('last'))
      .where('document_id', '=', documentId)
      .executeTakeFirstOrThrow();
    await inside
      .insertInto('document_versions')
      .values({
        id: version.versionId,
        document_id: documentId,
        version: last + 1,
        title: version.title,
        language: version.language,
        valid_from: version.validFrom,
        valid_to: version.validTo,
        branches: [...version.branches],
        audience: version.audience,
        file_name: version.fileName,
        media_type: version.type,
        bytes: version.bytes,
        pages: version.pages,
        created_by: version.staff.id,
        created_by_name: version.staff.name,
      })
      .execute();
    return last + 1;
  }

  /** Until the end of the transaction nobody else adds a version, or removes the document; false: it is gone. */
  async lock(inside: Inside, documentId: string): Promise<boolean> {
    const document = inside.selectFrom('documents').select('id').where('id', '=', documentId).forUpdate();
    return (await document.executeTakeFirst()) !== undefined;
  }

  /** Of a document that is locked: until the end of the transaction nobody else changes what its versions say of themselves. */
  async lockVersions(inside: Inside, documentId: string): Promise<void> {
    const versions = inside.selectFrom('document_versions').select('id').where('document_id', '=', documentId);
    await versions.orderBy('version').forUpdate().execute();
  }

  /** Writes what a version says of itself; false when somebody changed it since `revision`, or removed it. */
  async changeVersion(
    inside: Inside,
    { versionId, revision }: StoredVersion,
    details: VersionDetails,
    by: string,
  ): Promise<boolean> {
    const row = await inside
      .updateTable('document_versions')
      .set({
        title: details.title,
        valid_from: details.validFrom,
        valid_to: details.validTo,
        branches: [...details.branches],
        audience: details.audience,
        revision: revision + 1,
        revised_by_name: by,
        revised_at: sql`now()`,
      })
      .where('id', '=', versionId)
      .where('revision', '=', revision)
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  }

  async remove(inside: Inside, documentId: string): Promise<void> {
    await this.lock(inside, documentId);
    // The statement that the trigger of the index hears is one on the versions, not the cascade of their document.
    await inside.deleteFrom('document_versions').where('document_id', '=', documentId).execute();
    await inside.deleteFrom('documents').where('id', '=', documentId).execute();
  }

  async isEmpty(): Promise<boolean> {
    return (await this.db.selectFrom('documents').select('id').limit(1).executeTakeFirst()) === undefined;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isNamed(key: string) {
  return UUID.test(key) ? sql`d.id = ${key}` : sql`d.slug = ${key}`;
}

function mayRead({ branchIds, role }: Reader) {
  return sql`(${branchIds ?? null}::text[] is null or shown.branches = '{}' or shown.branches && ${branchIds ?? null}::text[])
    and shown.audience = any(${audiencesOf(role)}::text[])`;
}
