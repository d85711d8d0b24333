import { Injectable } from '@nestjs/common';
import type { Database } from '@tasty-food/api-postgres';
import type { Inside } from '@tasty-food/api-events';
import { BUILT_IN_CONCEPTS, Glossary, type Concept } from '@tasty-food/api-text-analysis';
import { GlossaryStore } from './glossary-store';

/** The built-in concepts with those of staff; one of staff stands in place of a built-in one with the same id. */
@Injectable()
export class CurrentGlossary {
  private known: { added: string; glossary: Glossary } | undefined;

  constructor(private readonly store: GlossaryStore) {}

  /** As it is now, or inside the transaction that is changing it. */
  async read(from: Database | Inside): Promise<Glossary> {
    const added = await this.store.concepts(from);
    const key = JSON.stringify(added);
    // What its terms are cut into costs milliseconds, and it changes a few times a year.
    if (this.known?.added !== key) this.known = { added: key, glossary: new Glossary(merge(added)) };
    return this.known.glossary;
  }
}

function merge(added: readonly Concept[]): Concept[] {
  const concepts = new Map([...BUILT_IN_CONCEPTS, ...added].map((concept) => [concept.id, concept]));
  return [...concepts.values()];
}
