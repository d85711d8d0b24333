import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import {
  ALLERGEN_CODES,
  decisionsOutcomeSchema,
  proposalEffectsSchema,
  proposalListSchema,
  registerOutcomeSchema,
  registerSchema,
  taskListSchema,
  type AllergenCode,
  type Proposal,
} from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { restaurantApp } from '../testing/restaurant-app';

const DECIDE = '/api/register/proposals/decide';
const SHEET = 'Fiche technique complète du fournisseur';

describeOnEachEngine('Several proposals in one deed', (engine) => {
  const room = roomForSpecs(restaurantApp, engine);
  const manager = room.person('manager');
  const second = room.person('second');
  const elsewhere = room.person('wandre');
  const admin = room.person('admin');

  beforeAll(async () => {
    await addManager('second@tastyfood.test', 'Lies Maes', 'angleur');
    await addManager('wandre@tastyfood.test', 'Ben Claes', 'wandre');
    await manager.send('POST', '/api/ingredients', { id: 'tofu', name: texts('Tofu'), allergens: {} });
    const dish = { category: 'burger', name: texts('Bol de tofu'), description: texts('Bol') };
    const sold = { ingredients: ['tofu'], priceCents: 990, soldAt: ['angleur', 'wandre'], diet: [] };
    expect((await manager.send('POST', '/api/dishes', { id: 'T01', ...dish, ...sold })).status).toBe(201);
  });

  describe('of a new ingredient', () => {
    let proposals: Proposal[];

    it('what is more careful holds at once, the rest waits as one batch with one reason', async () => {
      const cells = ALLERGEN_CODES.map((code) => ({ code, state: wishOf(code), version: 0 }));
      const { status, body } = await manager.send('PUT', '/api/ingredients/tofu/allergens', { cells, reason: SHEET });
      expect(status).toBe(202);
      const outcome = registerOutcomeSchema.parse(body);
      expect(outcome.cells.map(({ dishId, code, state }) => [dishId, code, state])).toEqual([
        ['T01', 'soybeans', 'contains'],
        ['T01', 'soybeans', 'contains'],
      ]);
      proposals = outcome.proposals;
      expect(proposals.map(({ code }) => code)).toEqual(ALLERGEN_CODES.filter((code) => code !== 'soybeans'));
      expect(new Set(proposals.map(({ batchId }) => batchId)).size).toBe(1);
      expect(proposals[0]).toMatchObject({ batchId: expect.any(String), from: 'unknown', to: 'free', reason: SHEET });
      expect(await statesOf('T01', 'wandre')).toMatchObject({ soybeans: 'contains', milk: 'unknown' });
    });

    it('is one task of the second manager and none of the first', async () => {
      const tasksOf = async (person: Person) =>
        taskListSchema
          .parse((await person.send('GET', '/api/tasks')).body)
          .tasks.filter(({ kind }) => kind === 'register-proposal');
      expect(await tasksOf(manager)).toEqual([]);
      expect(await tasksOf(second)).toMatchObject([{ ingredientId: 'tofu', ingredient: texts('Tofu'), proposals: 13 }]);
    });

    it('shows the second manager cell by cell what would change, and changes nothing by that', async () => {
      const seen = await effectsOf(second, proposals[0]!);
      expect(seen).toHaveLength(13);
      for (const { proposal, holds, effects } of seen) {
        expect(holds).toBe(true);
        const effect = { dishId: 'T01', dish: texts('Bol de tofu'), code: proposal.code, from: 'unknown', to: 'free' };
        const at = effects.toSorted((one, other) => one.branchId.localeCompare(other.branchId));
        expect(at).toEqual(['angleur', 'wandre'].map((branchId) => ({ ...effect, branchId })));
      }
      expect(await statesOf('T01', 'angleur')).toMatchObject({ milk: 'unknown' });
    });

    it('is not approved by who proposed it, neither over HTTP nor in the table', async () => {
      const { body } = await manager.send('POST', DECIDE, all(proposals, 'approve'));
      expect(body).toMatchObject({ status: 403, code: 'forbidden' });
      expect(await openOf(second)).toHaveLength(13);
      const approved = sql`update register_proposals set state = 'approved', decided_by = proposed_by`;
      await expect(approved.execute(room.db)).rejects.toThrow('register_proposals_four_eyes');
    });

    it('is approved and refused in one deed; what no longer holds is named and stays as it is', async () => {
      const raise = { state: 'contains', reason: 'Rappel du lot' };
      expect((await admin.send('PUT', '/api/ingredients/tofu/allergens/milk', raise)).status).toBe(200);
      const stale = (await effectsOf(second, proposals[0]!)).filter(({ holds }) => !holds);
      expect(stale.map(({ proposal, effects }) => [proposal.code, effects])).toEqual([['milk', []]]);

      const decisions = proposals.map(({ proposalId, code }) => {
        return { proposalId, verdict: code === 'nuts' ? ('refuse' as const) : ('approve' as const) };
      });
      const { status, body } = await second.send('POST', DECIDE, { decisions, reason: 'Fiche lue' });
      expect(status).toBe(200);
      const done = decisionsOutcomeSchema.parse(body);
      expect(done.passedOver).toMatchObject([{ code: 'milk', state: 'outdated' }]);
      const settled = new Map(done.proposals.map(({ code, state }) => [code, state]));
      expect([settled.size, settled.get('nuts'), settled.get('eggs')]).toEqual([12, 'refused', 'approved']);
      expect(done.cells).toHaveLength(22);
      const states = await statesOf('T01', 'wandre');
      expect(states).toMatchObject({ milk: 'contains', nuts: 'unknown', soybeans: 'contains', eggs: 'free' });
      expect(Object.values(states).filter((state) => state === 'free')).toHaveLength(11);
    });

    it('leaves of each cell its history, its entry in the audit log and its event, as if it were decided alone', async () => {
      const history = await second.send('GET', '/api/dishes/T01/allergens/eggs/history');
      expect(history.body.rows.at(-1)).toMatchObject({
        from: 'unknown',
        to: 'free',
        by: 'Marc Dubois',
        approvedBy: 'Lies Maes',
        reason: SHEET,
      });
      const { rows } = await sql<{ action: string; count: number }>`
        select action, count(*)::int as count from audit_entries where subject like 'tofu %'
        group by action order by action`.execute(room.db);
      expect(rows).toEqual([
        { action: 'approved an ingredient proposal', count: 11 },
        { action: 'changed an ingredient', count: 2 },
        { action: 'proposed for an ingredient', count: 13 },
        { action: 'refused an ingredient proposal', count: 1 },
      ]);
      const told = await sql`select 1 from portal_events
        where event ->> 'dishId' = 'T01' and event ->> 'to' = 'free'`.execute(room.db);
      expect(told.rows).toHaveLength(22);
    });

    it('decides nothing twice: who comes second is told what became of each', async () => {
      const { body } = await admin.send('POST', DECIDE, all(proposals, 'approve'));
      const { proposals: none, passedOver } = decisionsOutcomeSchema.parse(body);
      expect([none, passedOver.length]).toEqual([[], 13]);
      expect(passedOver.find(({ code }) => code === 'nuts')).toMatchObject({
        state: 'refused',
        decidedBy: 'Lies Maes',
      });
      expect(await statesOf('T01', 'angleur')).toMatchObject({ nuts: 'unknown' });
    });
  });

  describe('of a dish', () => {
    const cells = (['gluten', 'sesame', 'milk'] as const).map((code) => ({ code, state: 'free' }));

    it('names each cell that is not as it was seen, and writes none of them', async () => {
      await second.send('PUT', '/api/dishes/B02/allergens/gluten', { state: 'contains', reason: 'Vérifié' });
      const wish = [
        { code: 'gluten', state: 'free', version: 1 },
        { code: 'fish', state: 'contains', version: 1 },
        { code: 'eggs', state: 'contains', version: 7 },
      ];
      const { body } = await manager.send('PUT', '/api/dishes/B02/allergens', { cells: wish, reason: SHEET });
      expect(body).toMatchObject({
        code: 'version-conflict',
        errors: [
          { path: 'cells.0.version', message: 'The version is 2 now.' },
          { path: 'cells.2.version', message: 'The version is 1 now.' },
        ],
      });
      expect(await statesOf('B02', 'angleur')).toMatchObject({ fish: 'free' });
    });

    it('names each cell that waits already, and proposes none of the others', async () => {
      for (const code of ['sesame', 'milk'])
        await second.send('PUT', `/api/dishes/B03/allergens/${code}`, { state: 'free', reason: 'Autre pain' });
      const before = await openOf(second);
      const { body } = await manager.send('PUT', '/api/dishes/B03/allergens', { cells, reason: SHEET });
      expect(body).toMatchObject({
        code: 'already-proposed',
        detail: expect.stringMatching(/milk in B03.*sesame in B03/),
      });
      expect(await openOf(second)).toEqual(before);
    });

    it('is decided at its branch alone, whole or cell by cell', async () => {
      const proposed = await manager.send('PUT', '/api/dishes/B01/allergens', { cells, reason: SHEET });
      const { proposals } = registerOutcomeSchema.parse(proposed.body);
      const [gluten, milk] = ['gluten', 'milk'].map((code) => proposals.find((one) => one.code === code)!);
      expect((await effectsOf(second, gluten!)).map(({ effects }) => effects)).toEqual(
        expect.arrayContaining([
          [
            expect.objectContaining({
              dishId: 'B01',
              branchId: 'angleur',
              code: 'gluten',
              from: 'contains',
              to: 'free',
            }),
          ],
        ]),
      );
      for (const address of [`/api/register/proposals/${gluten!.proposalId}/effects`])
        expect((await elsewhere.send('GET', address)).status).toBe(404);
      expect((await elsewhere.send('POST', DECIDE, all(proposals, 'approve'))).status).toBe(404);
      const unknown = { proposalId: randomUUID(), verdict: 'approve' };
      const withUnknown = { decisions: [...all(proposals, 'approve').decisions, unknown] };
      expect((await second.send('POST', DECIDE, withUnknown)).status).toBe(404);
      expect(await statesOf('B01', 'angleur')).toMatchObject({ gluten: 'contains', milk: 'contains' });

      expect((await second.send('POST', DECIDE, all([gluten!], 'approve'))).status).toBe(200);
      expect(await statesOf('B01', 'angleur')).toMatchObject({ gluten: 'free', milk: 'contains' });
      expect((await openOf(second)).map(({ proposalId }) => proposalId)).toContain(milk!.proposalId);
      expect((await manager.send('POST', DECIDE, all([milk!], 'refuse'))).body.proposals).toMatchObject([
        { code: 'milk', state: 'refused', decidedBy: 'Marc Dubois' },
      ]);
    });

    it.each([
      ['no allergen', { cells: [], reason: SHEET }],
      ['an allergen twice', { cells: [cells[0], cells[0]], reason: SHEET }],
      ['no reason', { cells }],
    ])('refuses %s', async (_what, body) => {
      for (const path of ['/api/dishes/B01/allergens', '/api/ingredients/tofu/allergens'])
        expect((await manager.send('PUT', path, body)).body).toMatchObject({ status: 400, code: 'invalid-request' });
    });
  });

  function wishOf(code: AllergenCode) {
    return code === 'soybeans' ? 'contains' : 'free';
  }

  function texts(text: string) {
    return { fr: text, nl: text, en: text };
  }

  function all(proposals: readonly Proposal[], verdict: 'approve' | 'refuse') {
    return { decisions: proposals.map(({ proposalId }) => ({ proposalId, verdict })) };
  }

  async function effectsOf(person: Person, { proposalId }: Proposal) {
    const { body } = await person.send('GET', `/api/register/proposals/${proposalId}/effects`);
    return proposalEffectsSchema.parse(body).proposals;
  }

  async function openOf(person: Person): Promise<Proposal[]> {
    return proposalListSchema.parse((await person.send('GET', '/api/register/proposals')).body).proposals;
  }

  async function statesOf(dishId: string, branch: string): Promise<Record<string, string>> {
    const { body } = await admin.send('GET', `/api/allergens?branch=${branch}&language=en`);
    const dish = registerSchema.parse(body).dishes.find((other) => other.dishId === dishId);
    return Object.fromEntries(Object.entries(dish?.allergens ?? {}).map(([code, { state }]) => [code, state]));
  }

  /** With the password of the sample accounts. */
  async function addManager(email: string, name: string, branch: string): Promise<void> {
    await sql`insert into staff_members (id, email, name, role, branch_id, language, password_hash)
      select ${randomUUID()}, ${email}, ${name}, 'manager', ${branch}, 'fr', password_hash
      from staff_members where email = 'manager@tastyfood.test'`.execute(room.db);
  }
});
