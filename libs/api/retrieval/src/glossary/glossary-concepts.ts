import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { ProblemException } from '@tasty-food/api-http';
import { Database } from '@tasty-food/api-postgres';
import { AuditLog } from '@tasty-food/api-staff';
import { BUILT_IN_CONCEPTS, meaningfulWords } from '@tasty-food/api-text-analysis';
import { LANGUAGES, type Concept, type ConceptChange, type ConceptList, type StaffMember } from '@tasty-food/contract';
import { IndexPassages } from '../passages/index-passages';
import { GlossaryStore } from './glossary-store';

/** The glossary as people see and change it: the built-in concepts, each as staff changed it, and those that staff added. */
@Injectable()
export class GlossaryConcepts {
  constructor(
    private readonly db: Database,
    private readonly store: GlossaryStore,
    private readonly passages: IndexPassages,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** By id. */
  async list(): Promise<ConceptList> {
    const concepts = new Map([...BUILT_IN, ...(await this.store.told(this.db))].map((one) => [one.conceptId, one]));
    return { concepts: [...concepts.values()].toSorted((one, other) => (one.conceptId < other.conceptId ? -1 : 1)) };
  }

  /**
   * From the commit on every search knows it. Throws `version-conflict` when somebody changed it since, and `invalid-request` for a
   * term that no search could find.
   */
  async change(conceptId: string, change: ConceptChange, staff: StaffMember): Promise<Concept> {
    requireWords(change);
    return this.events.change(async (inside) => {
      await this.store.lock(inside);
      const find = async () => (await this.store.told(inside)).find((one) => one.conceptId === conceptId);
      const before = (await find()) ?? BUILT_IN.find((one) => one.conceptId === conceptId);
      checkVersion(change.version, before?.version ?? 0);
      await this.store.put(inside, conceptId, change, staff);
      await this.passages.relearn(inside, conceptId, change);
      const after = await find();
      if (!after) throw new Error(`The concept ${conceptId} was not kept.`);
      const deed = { kind: 'glossary', action: before ? 'changed' : 'added', subject: conceptId } as const;
      await this.audit.record({ ...deed, by: staff, branchId: staff.branchId, before, after }, inside);
      return { result: after, told: [] };
    });
  }
}

const BUILT_IN: readonly Concept[] = BUILT_IN_CONCEPTS.map(({ id, terms: { fr, nl, en } }) => ({
  ...{ conceptId: id, fr: [...fr], nl: [...nl], en: [...en] },
  version: 0,
}));

/** The search passes over "de", "the" and signs: a term of nothing else would never be found. */
function requireWords(change: ConceptChange): void {
  const errors = LANGUAGES.flatMap((language) =>
    change[language].flatMap((term, place) =>
      meaningfulWords(term).length > 0
        ? []
        : [{ path: `${language}.${place}`, message: `"${term}" has no word to search for: use a noun or a verb.` }],
    ),
  );
  const [first] = errors;
  if (first)
    throw new ProblemException('invalid-request', `The concept is not as it should be. ${first.message}`, { errors });
}

function checkVersion(seen: number | undefined, version: number): void {
  if (seen === undefined || seen === version) return;
  throw new ProblemException(
    'version-conflict',
    `You saw version ${seen} of the concept; it is version ${version} now. Look at it again and send that version.`,
    { errors: [{ path: 'version', message: `The version is ${version} now.` }] },
  );
}
