import { Injectable } from '@nestjs/common';
import type { Inside } from '@tasty-food/api-events';
import type { Database } from '@tasty-food/api-postgres';
import type { Concept } from './glossary';

/** Reads the table `glossary_concepts`: what staff added to the built-in glossary. */
@Injectable()
export class GlossaryStore {
  async concepts(from: Database | Inside): Promise<Concept[]> {
    const rows = await from.selectFrom('glossary_concepts').select(['id', 'fr', 'nl', 'en']).orderBy('id').execute();
    return rows.map(({ id, ...terms }) => ({ id, terms }));
  }
}
