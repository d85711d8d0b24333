import { toSections } from '@tasty-food/api-extraction';
import type { Database } from '@tasty-food/api-postgres';
import type { Language, Role } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CurrentGlossary } from '../glossary/current-glossary';
import { GlossaryStore } from '../glossary/glossary-store';
import { AnalysisStore } from '../passages/analysis-store';
import { IndexPassages } from '../passages/index-passages';
import { PassageStore } from '../passages/passage-store';
import { sampleFolder } from '../sample/sample-folder';

export interface TestDocument {
  slug: string;
  title: string;
  language: Language;
  validFrom: string;
  validTo: string | null;
  branches: string[];
  audience: Role;
  markdown: string;
}

/** The sample documents, without the rest of the room. */
export function sampleDocuments(): TestDocument[] {
  const folder = sampleFolder();
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [, head = '', markdown = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
      return {
        slug: field('id'),
        title: field('title'),
        language: field('lang') as Language,
        validFrom: field('valid_from'),
        validTo: field('valid_to') || null,
        branches: field('branches').slice(1, -1).split(/,\s*/),
        audience: 'staff',
        markdown,
      };
    });
}

export function indexPassagesOn(): IndexPassages {
  return new IndexPassages(new PassageStore(), new CurrentGlossary(new GlossaryStore()), new AnalysisStore());
}

/** Writes documents as their first versions, each found from then on. */
export async function indexDocuments(db: Database, documents: readonly TestDocument[]): Promise<void> {
  const indexing = indexPassagesOn();
  for (const one of documents)
    await db.transaction().execute(async (inside) => {
      const [documentId, versionId] = [randomUUID(), randomUUID()];
      await inside.insertInto('documents').values({ id: documentId, slug: one.slug }).execute();
      await inside
        .insertInto('document_versions')
        .values({
          id: versionId,
          document_id: documentId,
          version: 1,
          title: one.title,
          language: one.language,
          valid_from: one.validFrom,
          valid_to: one.validTo,
          branches: one.branches,
          audience: one.audience,
          created_by_name: 'Sample',
        })
        .execute();
      await indexing.index(inside, { versionId, ...one, sections: toSections({ markdown: one.markdown }).sections });
    });
}
