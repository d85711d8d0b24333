import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { proposalListSchema, registerHistorySchema, registerOutcomeSchema, registerSchema } from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { restaurantApp } from '../testing/restaurant-app';

describeOnEachEngine('The register over HTTP', (engine) => {
  const room = roomForSpecs(restaurantApp, engine);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const second = room.person('second');
  const elsewhere = room.person('wandre');
  const admin = room.person('admin');

  beforeAll(async () => {
    await addManager('second@tastyfood.test', 'Lies Maes', 'angleur');
    await addManager('wandre@tastyfood.test', 'Ben Claes', 'wandre');
  });

  it('is more careful at once, at the branch of the manager alone', async () => {
    const { status, body } = await change(manager, 'B01', 'fish', {
      state: 'may-contain',
      reason: 'Nouvelle friteuse',
    });
    expect(status).toBe(200);
    expect(registerOutcomeSchema.parse(body).cells).toEqual([
      expect.objectContaining({
        branchId: 'angleur',
        state: 'may-contain',
        derivedState: 'free',
        overridden: true,
        version: 2,
      }),
    ]);
    expect(await stateAt('angleur', 'B01', 'fish')).toMatchObject({
      state: 'may-contain',
      checkedBy: 'Marc Dubois',
      version: 2,
    });
    expect(await stateAt('wandre', 'B01', 'fish')).toMatchObject({ state: 'free', version: 1 });
  });

  it.each([
    ['contains', 'sesame', 'may-contain'],
    ['contains', 'gluten', 'unknown'],
    ['may-contain', 'nuts', 'free'],
  ] as const)('waits for a second manager from %s of %s to %s', async (from, code, to) => {
    const { status, body } = await change(manager, 'B02', code, { state: to, reason: 'Autre pain' });
    expect(status).toBe(202);
    const [proposal] = registerOutcomeSchema.parse(body).proposals;
    expect(proposal).toMatchObject({ kind: 'cell', from, to, state: 'open', proposedBy: 'Marc Dubois' });
    expect(await stateAt('angleur', 'B02', code)).toMatchObject({ state: from, version: 1 });

    const address = `/api/register/proposals/${proposal?.proposalId}`;
    expect((await manager.send('POST', `${address}/approve`, {})).body).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect((await staff.send('POST', `${address}/approve`, {})).status).toBe(403);
    expect((await elsewhere.send('POST', `${address}/approve`, {})).status).toBe(404);
    expect((await second.send('POST', `${address}/approve`, {})).status).toBe(200);
    expect(await stateAt('angleur', 'B02', code)).toMatchObject({
      state: to,
      checkedBy: 'Marc Dubois, Lies Maes',
      version: 2,
    });
    expect((await admin.send('POST', `${address}/approve`, {})).body).toMatchObject({
      status: 409,
      code: 'version-conflict',
    });
  });

  it('approves nothing that has changed since it was proposed', async () => {
    const proposed = await change(manager, 'B03', 'nuts', { state: 'free', reason: 'Autre pain' });
    const id = proposed.body.proposals[0].proposalId;
    await change(second, 'B03', 'nuts', { state: 'contains', reason: 'Noix dans la sauce' });
    expect((await admin.send('POST', `/api/register/proposals/${id}/approve`, {})).body).toMatchObject({ status: 409 });
    expect(await stateAt('angleur', 'B03', 'nuts')).toMatchObject({ state: 'contains' });
  });

  it('takes one proposal of a cell at a time; its proposer may take it back', async () => {
    const wish = { state: 'free', reason: 'Recette sans sésame' };
    const [first, again] = [await change(manager, 'B05', 'gluten', wish), await change(second, 'B05', 'gluten', wish)];
    expect([first.status, again.body.code]).toEqual([202, 'already-proposed']);
    const open = proposalListSchema.parse((await manager.send('GET', '/api/register/proposals')).body).proposals;
    expect(open.map(({ proposalId }) => proposalId)).toEqual([first.body.proposals[0].proposalId]);
    const address = `/api/register/proposals/${open[0]?.proposalId}/refuse`;
    expect((await manager.send('POST', address, { reason: 'Erreur de ma part' })).body).toMatchObject({
      state: 'refused',
    });
    expect((await change(second, 'B05', 'gluten', wish)).status).toBe(202);
  });

  it('refuses a version that somebody else has changed, in the body and in If-Match', async () => {
    await change(manager, 'B06', 'fish', { state: 'unknown', reason: 'À vérifier' });
    const stale = { state: 'contains', reason: 'Anchois', version: 1 };
    expect((await change(second, 'B06', 'fish', stale)).body).toMatchObject({ status: 409, code: 'version-conflict' });
    const address = '/api/dishes/B06/allergens/fish';
    const wish = { state: 'contains', reason: 'Anchois' };
    expect((await second.send('PUT', address, wish, { 'if-match': '"1"' })).status).toBe(409);
    expect((await second.send('PUT', address, wish, { 'if-match': 'soon' })).status).toBe(400);
    expect((await second.send('PUT', address, wish, { 'if-match': '"2"' })).status).toBe(200);
  });

  it('keeps each change: from, to, version, who, when and why; nobody can rewrite it', async () => {
    const { body } = await manager.send('GET', '/api/dishes/B06/allergens/fish/history');
    expect(registerHistorySchema.parse(body).rows).toMatchObject([
      { version: 1, from: 'unknown', to: 'free', kind: 'derived', by: 'Tasty Food (sample)' },
      { version: 2, from: 'free', to: 'unknown', kind: 'override', by: 'Marc Dubois', reason: 'À vérifier' },
      { version: 3, from: 'unknown', to: 'contains', kind: 'override', by: 'Lies Maes', reason: 'Anchois' },
    ]);
    await expect(sql`update register_history set to_state = 'free'`.execute(room.db)).rejects.toThrow('append-only');
    await expect(sql`delete from register_history`.execute(room.db)).rejects.toThrow('append-only');
  });

  it('answers as of a moment: before the change it says what it said then', async () => {
    const { rows } = (await manager.send('GET', '/api/dishes/B06/allergens/fish/history')).body;
    const between = new Date(Date.parse(rows[1].at) + 1).toISOString();
    const states = [];
    for (const at of ['2025-10-15T12:00:00Z', between, new Date(Date.now() + 60_000).toISOString()])
      states.push((await stateAt('angleur', 'B06', 'fish', at)).state);
    expect(states).toEqual(['free', 'unknown', 'contains']);
  });

  it('follows an ingredient in every dish that has it, more careful at once; an override stays and is flagged', async () => {
    await change(manager, 'B08', 'celery', { state: 'contains', reason: 'Fait maison ici' });
    const { body } = await admin.send('PUT', '/api/ingredients/cabillaud/allergens/celery', {
      state: 'may-contain',
      reason: 'Fiche du fournisseur',
    });
    const cells = registerOutcomeSchema.parse(body).cells.filter(({ dishId }) => dishId === 'B08');
    const here = cells.find(({ branchId }) => branchId === 'angleur');
    const others = cells.filter(({ branchId }) => branchId !== 'angleur');
    expect(here).toMatchObject({ state: 'contains', derivedState: 'may-contain', overridden: true, recheck: true });
    expect(others.length).toBeGreaterThan(0);
    for (const cell of others) expect(cell).toMatchObject({ state: 'may-contain', overridden: false, recheck: false });
    expect((await change(manager, 'B08', 'celery', { state: 'contains', reason: 'Revu' })).body.cells).toMatchObject([
      { state: 'contains', recheck: false },
    ]);
  });

  it('lowers an ingredient only by two managers, and its dishes with it', async () => {
    const wish = { state: 'free', reason: 'Nouvelle fiche' };
    const proposed = await manager.send('PUT', '/api/ingredients/cabillaud/allergens/celery', wish);
    expect(proposed.status).toBe(202);
    expect((await stateAt('wandre', 'B08', 'celery').catch(() => stateAt('seraing', 'B08', 'celery'))).state).toBe(
      'may-contain',
    );
    const id = proposed.body.proposals[0].proposalId;
    const approved = await elsewhere.send('POST', `/api/register/proposals/${id}/approve`, {});
    expect(approved.status).toBe(200);
    expect(approved.body.cells.map(({ state }: { state: string }) => state)).toEqual(
      expect.arrayContaining(['free', 'contains']),
    );
  });

  it('makes a regulated claim only by two managers, never against the register, and withdraws it by itself', async () => {
    const address = '/api/dishes/L01/claims/gluten-free';
    const claim = { claimed: true, reason: 'Analyse du laboratoire' };
    const dish = await firstFreeOf('gluten');
    expect((await manager.send('PUT', '/api/dishes/B01/claims/gluten-free', claim)).body).toMatchObject({
      status: 400,
    });
    const proposed = await manager.send('PUT', address.replace('L01', dish), claim);
    expect(proposed.status).toBe(202);
    expect(await claimsOf(dish)).toBeUndefined();
    await second.send('POST', `/api/register/proposals/${proposed.body.proposals[0].proposalId}/approve`, {});
    expect(await claimsOf(dish)).toEqual([
      {
        claim: 'gluten-free',
        claimedAt: expect.any(String),
        claimedBy: 'Marc Dubois, Lies Maes',
        reason: 'Analyse du laboratoire',
      },
    ]);
    await change(manager, dish, 'gluten', { state: 'unknown', reason: 'Nouveau fournisseur' });
    expect(await claimsOf(dish)).toBeUndefined();
  });

  it.each<[string, () => Person, string, string, object, number]>([
    ['staff', () => staff, 'B01', 'milk', { state: 'contains', reason: 'abc' }, 403],
    [
      'a manager for another branch',
      () => manager,
      'B01',
      'milk',
      { state: 'contains', reason: 'abc', branchId: 'wandre' },
      404,
    ],
    ['a dish that there is not', () => manager, 'Z99', 'milk', { state: 'contains', reason: 'abc' }, 404],
    ['an allergen that there is not', () => manager, 'B01', 'kiwi', { state: 'contains', reason: 'abc' }, 400],
    ['no reason', () => manager, 'B01', 'milk', { state: 'contains' }, 400],
    ['a state that there is not', () => manager, 'B01', 'milk', { state: 'maybe', reason: 'abc' }, 400],
    ['an unknown field', () => manager, 'B01', 'milk', { state: 'contains', reason: 'abc', force: true }, 400],
  ])('refuses %s', async (_what, who, dish, code, body, status) => {
    expect((await change(who(), dish, code, body)).status).toBe(status);
  });

  it('changes every branch that sells the dish for who belongs to all of them', async () => {
    const { body } = await change(admin, 'X04', 'lupin', { state: 'unknown', reason: 'Rappel' });
    expect(registerOutcomeSchema.parse(body).cells.map(({ branchId }) => branchId)).toEqual([
      'angleur',
      'jemeppe',
      'saint-gilles',
      'seraing',
      'wandre',
    ]);
  });

  it('tells the portals of the branch', async () => {
    const { rows } = await sql<{ event: object; branch_id: string }>`
      select event, branch_id from portal_events where event ->> 'dishId' = 'X04' order by id`.execute(room.db);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      branch_id: 'angleur',
      event: { type: 'register-changed', code: 'lupin', from: 'free', to: 'unknown', by: 'Sofie Peeters' },
    });
  });

  function change(person: Person, dishId: string, code: string, body: object) {
    return person.send('PUT', `/api/dishes/${dishId}/allergens/${code}`, body);
  }

  async function stateAt(
    branch: string,
    dishId: string,
    code: 'fish' | 'sesame' | 'gluten' | 'nuts' | 'celery',
    at?: string,
  ) {
    const query = at === undefined ? '' : `&at=${encodeURIComponent(at)}`;
    const { body } = await admin.send('GET', `/api/allergens?branch=${branch}&language=en${query}`);
    const dish = registerSchema.parse(body).dishes.find((other) => other.dishId === dishId);
    if (!dish) throw new Error(`${branch} does not sell ${dishId}`);
    return dish.allergens[code];
  }

  async function claimsOf(dishId: string) {
    const { body } = await manager.send('GET', '/api/allergens?branch=angleur');
    return registerSchema.parse(body).dishes.find((dish) => dish.dishId === dishId)?.claims;
  }

  async function firstFreeOf(code: 'gluten'): Promise<string> {
    const { body } = await manager.send('GET', '/api/allergens?branch=angleur');
    const dish = registerSchema.parse(body).dishes.find(({ allergens }) => allergens[code].state === 'free');
    return dish?.dishId ?? '';
  }

  /** With the password of the sample accounts. */
  async function addManager(email: string, name: string, branch: string): Promise<void> {
    await sql`insert into staff_members (id, email, name, role, branch_id, language, password_hash)
      select ${randomUUID()}, ${email}, ${name}, 'manager', ${branch}, 'fr', password_hash
      from staff_members where email = 'manager@tastyfood.test'`.execute(room.db);
  }
});
