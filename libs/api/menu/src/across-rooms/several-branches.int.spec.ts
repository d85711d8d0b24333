import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import {
  certificateListSchema,
  dishHistorySchema,
  proposalListSchema,
  registerHistorySchema,
  taskListSchema,
} from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { restaurantApp } from '../testing/restaurant-app';

const FREE = { state: 'free', reason: 'Autre fournisseur' };
const CAREFUL = { state: 'may-contain', reason: 'Nouvelle friteuse' };

/** The lists of a manager who works in Angleur and in Wandre; Seraing has rows of each kind that are somebody else's. */
describe('The lists of who works at several branches', () => {
  const room = roomForSpecs(restaurantApp);
  const both = room.person('both');
  const home = room.person('manager');
  const admin = room.person('admin');

  beforeAll(async () => {
    const id = randomUUID();
    await sql`insert into staff_members (id, email, name, role, branch_id, language, password_hash)
      select ${id}, 'both@tastyfood.test', 'Lies Maes', 'manager', 'angleur', 'fr', password_hash
      from staff_members where email = 'manager@tastyfood.test'`.execute(room.db);
    await sql`insert into staff_branches (staff_id, branch_id) values (${id}, 'wandre')`.execute(room.db);
    for (const branchId of ['angleur', 'wandre', 'seraing']) {
      await admin.send('PUT', '/api/dishes/B01/allergens/sesame', { ...FREE, branchId });
      await admin.send('PUT', '/api/dishes/B02/allergens/fish', { ...CAREFUL, branchId });
      await admin.send('POST', '/api/certificates', { ...certificate(`Only ${branchId}`), branchId });
    }
  });

  const lists: Record<string, (person: Person, branch?: string) => Promise<Set<string>>> = {
    proposals: async (person, branch) => {
      const { proposals } = proposalListSchema.parse(await read(person, '/api/register/proposals', branch));
      return new Set(proposals.flatMap(({ branchId }) => branchId ?? []));
    },
    tasks: async (person, branch) => {
      const { tasks } = taskListSchema.parse(await read(person, '/api/tasks', branch));
      return new Set(tasks.flatMap(({ branchId }) => branchId ?? []));
    },
    certificates: async (person, branch) => {
      const { certificates } = certificateListSchema.parse(await read(person, '/api/certificates', branch));
      return new Set(certificates.flatMap(({ branchId }) => branchId ?? []));
    },
    'the history of a cell': async (person, branch) => {
      const path = '/api/dishes/B02/allergens/fish/history';
      return new Set(registerHistorySchema.parse(await read(person, path, branch)).rows.map((row) => row.branchId));
    },
  };

  it.each(Object.keys(lists))('%s: of all of them, or of the one that is chosen', async (name) => {
    const branchesIn = lists[name]!;
    expect(await branchesIn(both)).toEqual(new Set(['angleur', 'wandre']));
    expect(await branchesIn(both, 'wandre')).toEqual(new Set(['wandre']));
    expect(await branchesIn(both, 'angleur')).toEqual(new Set(['angleur']));
    expect(await branchesIn(home)).toEqual(new Set(['angleur']));
    expect(await branchesIn(admin, 'seraing')).toEqual(new Set(['seraing']));
    expect((await branchesIn(admin)).has('seraing')).toBe(true);
  });

  it.each([
    '/api/register/proposals',
    '/api/tasks',
    '/api/certificates',
    '/api/dishes/B02/allergens/fish/history',
    '/api/dishes/B02/history',
    '/api/branches/{branch}/availability',
  ])('%s of a guessed branch is not there, whether there is one or not', async (path) => {
    for (const branch of ['seraing', 'namur']) {
      const address = path.includes('{branch}') ? path.replace('{branch}', branch) : `${path}?branch=${branch}`;
      const { status, body } = await both.send('GET', address);
      expect([status, body.code]).toEqual([404, 'not-found']);
      expect(JSON.stringify(body)).not.toContain('Only seraing');
    }
  });

  it('the history of a dish is that of the home branch, unless another is named', async () => {
    const branchOf = async (branch?: string) =>
      dishHistorySchema.parse(await read(both, '/api/dishes/B02/history', branch)).branchId;
    expect([await branchOf(), await branchOf('wandre')]).toEqual(['angleur', 'wandre']);
  });

  it('what is listed can be decided and changed there, and nowhere else', async () => {
    const { proposals } = proposalListSchema.parse(await read(admin, '/api/register/proposals'));
    const decided = async (branch: string) => {
      const id = proposals.find(({ branchId }) => branchId === branch)?.proposalId;
      return (await both.send('POST', `/api/register/proposals/${id}/approve`, {})).status;
    };
    expect([await decided('wandre'), await decided('seraing')]).toEqual([200, 404]);
    const { certificates } = certificateListSchema.parse(await read(admin, '/api/certificates'));
    const corrected = async (branch: string) => {
      const id = certificates.find(({ branchId }) => branchId === branch)?.certificateId;
      const change = { ...certificate('Corrected'), version: 1 };
      return (await both.send('PUT', `/api/certificates/${id}`, change)).status;
    };
    expect([await corrected('wandre'), await corrected('seraing')]).toEqual([200, 404]);
  });

  /** Over tomorrow, so that it is a task as well. */
  function certificate(supplier: string) {
    const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    return { supplier, scope: 'Agneau', issuer: 'HalalCheck', validFrom: dayOf(-100), validTo: dayOf(1) };
  }

  async function read(person: Person, path: string, branch?: string): Promise<unknown> {
    const { status, body } = await person.send('GET', branch === undefined ? path : `${path}?branch=${branch}`);
    expect(status).toBe(200);
    return body;
  }
});
