import { openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { ROLES, type Language, type Role } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { indexPassagesOn } from '../testing/index-sample';
import { passagesOn } from '../testing/passages-on';

/** More of them: `QUESTIONS=5000`. */
const QUESTIONS = Number(process.env['QUESTIONS'] ?? 1_000);
const AT_ONCE = 8;
const BRANCHES = ['angleur', 'seraing', 'wandre'];
/** All; none but those for everybody; one; two. */
const READ_OF = [undefined, [], ...BRANCHES.map((branch) => [branch]), BRANCHES.slice(1)];
const DAYS = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01'];
const LANGUAGES: Language[] = ['fr', 'nl', 'en'];
const WORDS = ['frites', 'koelkast', 'refund', 'caisse', 'allergie', 'verlof', 'opening', 'halal', 'ticket', 'terras'];

interface Version {
  document: number;
  version: number;
  validFrom: string;
  validTo: string | null;
  branches: string[];
  audience: Role;
}

/** The same numbers in every run, so that a failure can be looked at. */
function dice(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return of[(state % 65_521) % of.length] as never;
  };
}

/** By the words of the contract, apart from the statement that is tested. */
function mayRead(all: Version[], one: Version, day: string, branchIds: string[] | undefined, role: Role): boolean {
  const holds = (version: Version) => version.validFrom <= day && (version.validTo === null || version.validTo >= day);
  const newest = all
    .filter((other) => other.document === one.document && holds(other))
    .reduce((best: Version | undefined, other) => (best && best.version > other.version ? best : other), undefined);
  return (
    newest === one &&
    (branchIds === undefined ||
      one.branches.length === 0 ||
      one.branches.some((branch) => branchIds.includes(branch))) &&
    ROLES.indexOf(role) >= ROLES.indexOf(one.audience)
  );
}

describe('Passages of others', () => {
  let test: TestDatabase;
  const versions: Version[] = [];

  beforeAll(async () => {
    test = await openTestDatabase();
    const pick = dice(7);
    const indexing = indexPassagesOn();
    await test.db.transaction().execute(async (inside) => {
      for (let document = 0; document < 40; document++) {
        const documentId = randomUUID();
        await inside
          .insertInto('documents')
          .values({ id: documentId, slug: `d${document}` })
          .execute();
        for (let version = 1; version <= pick([1, 2, 3]); version++) {
          const [from, to] = [pick(DAYS), pick([null, ...DAYS])];
          const one: Version = {
            document,
            version,
            validFrom: from,
            validTo: to !== null && to < from ? null : to,
            branches: pick([[], [pick(BRANCHES)], BRANCHES.slice(0, 2)]),
            audience: pick(ROLES),
          };
          versions.push(one);
          const row = { id: randomUUID(), title: `Document ${document}`, language: pick(LANGUAGES) };
          await inside
            .insertInto('document_versions')
            .values({
              ...row,
              document_id: documentId,
              version,
              valid_from: one.validFrom,
              valid_to: one.validTo,
              branches: one.branches,
              audience: one.audience,
              created_by_name: 'Test',
            })
            .execute();
          const text = `${pick(WORDS)} ${pick(WORDS)} secret${versions.length}`;
          await indexing.index(inside, { ...row, versionId: row.id, sections: [{ heading: 'One', text }] });
        }
      }
    });
  }, 60_000);
  afterAll(() => test?.close());

  it.each([
    ['the database', Infinity],
    ['the index in memory', 0],
  ])(
    `are found by none of ${QUESTIONS} questions, ranked by %s, nor is anything that may be read missed`,
    async (_, keptFrom) => {
      const pick = dice(11);
      const passages = passagesOn(test.db, keptFrom);
      const ask = async () => {
        const [branchIds, role, day] = [pick(READ_OF), pick(ROLES), pick(DAYS)];
        const secret = 1 + (pick(DAYS.flatMap((_, at) => WORDS.map((__, place) => at * 20 + place))) % versions.length);
        const queries = [`${pick(WORDS)} ${pick(WORDS)}`, `secret${secret}`, WORDS.join(' ')];
        const at = new Date(`${day}T12:00:00Z`);
        const found = await passages.search({ queries, branchIds, role, at, limit: 200 });
        const allowed = versions.filter((one) => mayRead(versions, one, day, branchIds, role));
        const names = (list: { document: number; version: number }[]) =>
          list.map(({ document, version }) => `d${document} v${version}`).sort();
        const read = found.passages.map(({ source, version }) => ({
          document: Number(/^doc:d(\d+)#/.exec(source)?.[1]),
          version,
        }));
        expect(names(read)).toEqual(names(allowed));
      };
      for (let asked = 0; asked < QUESTIONS; asked += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, ask));
    },
    300_000,
  );
});
