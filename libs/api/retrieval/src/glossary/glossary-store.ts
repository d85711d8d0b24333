import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import { Database } from '@tasty-food/api-postgres';
import type { Concept } from '@tasty-food/api-text-analysis';
import type { Concept as ToldConcept, ConceptChange, StaffMember } from '@tasty-food/contract';
import { sql } from 'kysely';

/** The table `glossary_concepts`: what staff added to the built-in glossary, or put in place of it. */
@Injectable()
export class GlossaryStore {
  async concepts(from: Database | Inside): Promise<Concept[]> {
    const rows = await from.selectFrom('glossary_concepts').select(['id', 'fr', 'nl', 'en']).orderBy('id').execute();
    return rows.map(({ id, ...terms }) => ({ id, terms }));
  }

  /** The same, with who changed each and when. */
  async told(from: Database | Inside): Promise<ToldConcept[]> {
    const rows = await from.selectFrom('glossary_concepts').selectAll().orderBy('id').execute();
    return rows.map(({ id, fr, nl, en, version, changed_by_name, changed_at }) => ({
      ...{ conceptId: id, fr, nl, en, version },
      changedBy: changed_by_name,
      changedAt: changed_at.toISOString(),
    }));
  }

  /** Waits for whatever else changes what can be found, and keeps it waiting until the transaction ends. */
  async lock(inside: Inside): Promise<void> {
    await inside.selectFrom('passage_index').select('revision').forUpdate().executeTakeFirstOrThrow();
  }

  async put(inside: Inside, id: string, { fr, nl, en }: ConceptChange, staff: StaffMember): Promise<void> {
    const values = { fr, nl, en, changed_by: staff.id, changed_by_name: staff.name };
    await inside
      .insertInto('glossary_concepts')
      .values({ id, ...values })
      .onConflict((there) =>
        there
          .column('id')
          .doUpdateSet({ ...values, version: sql`glossary_concepts.version + 1`, changed_at: sql`now()` }),
      )
      .execute();
  }
}
