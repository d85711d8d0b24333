import { roomForSpecs } from '@tasty-food/api-branches/testing';
import { availabilityEntrySchema, availabilityListSchema, menuSchema } from '@tasty-food/contract';
import { sql } from 'kysely';
import { restaurantApp } from '../testing/restaurant-app';

const HOUR_MS = 3_600_000;
const inAnHour = () => new Date(Date.now() + HOUR_MS).toISOString();

describe('The 86 list over HTTP', () => {
  const room = roomForSpecs(restaurantApp);
  const staff = room.person('staff');
  const admin = room.person('admin');

  it('takes a dish off and brings it back, and the menu says so', async () => {
    const out = await set('D05', { available: false, reason: 'Plus de pâte' });
    expect(availabilityEntrySchema.parse(out.body)).toMatchObject({
      branchId: 'angleur',
      dishId: 'D05',
      available: false,
      reason: 'Plus de pâte',
      by: 'Inès Lambert',
      version: 1,
    });
    expect(await isAvailable('D05')).toBe(false);
    expect((await list()).map(({ dishId }) => dishId)).toEqual(['D05']);
    expect((await set('D05', { available: true })).body).toMatchObject({ available: true, version: 2 });
    expect(await isAvailable('D05')).toBe(true);
    expect(await list()).toEqual([]);
  });

  it('is out until a moment, and then available by itself', async () => {
    const until = inAnHour();
    expect((await set('D01', { available: false, until })).body).toMatchObject({ available: false, until });
    await sql`update availability set until = now() - interval '1 second' where dish_id = 'D01'`.execute(room.db);
    expect(await list()).toEqual([]);
    expect(await isAvailable('D01')).toBe(true);
    // Saying it again counts: what was over is no longer said.
    expect((await set('D01', { available: false })).body).toMatchObject({ available: false, version: 2 });
  });

  it('changes nothing when the same is said twice', async () => {
    await set('D02', { available: false });
    expect((await set('D02', { available: false })).body.version).toBe(1);
  });

  it('stands in the audit log, once for what was said twice', async () => {
    await set('S01', { available: false, reason: 'Plus de lait' });
    await set('S01', { available: false, reason: 'Plus de lait' });
    await set('S01', { available: true });
    const { rows } = await sql`
      select action, staff_name, branch_id, before, after, reason from audit_entries
      where kind = 'availability' and subject = 'S01' order by id`.execute(room.db);
    const by = { staff_name: 'Inès Lambert', branch_id: 'angleur' };
    expect(rows).toEqual([
      { ...by, action: 'took off', before: { available: true }, after: { available: false }, reason: 'Plus de lait' },
      { ...by, action: 'brought back', before: { available: false }, after: { available: true }, reason: null },
    ]);
  });

  it('takes back one change, and no other than the one that was meant', async () => {
    await set('D03', { available: false, reason: 'Four en panne' });
    const back = await set('D03', { available: true });
    expect((await undo('D03', back.body.version)).body).toMatchObject({
      available: false,
      reason: 'Four en panne',
      version: 3,
    });
    expect((await undo('D03', 2)).body).toMatchObject({ status: 409, code: 'version-conflict' });
    expect((await undo('D03', 3)).body).toMatchObject({ available: true, version: 4 });
    expect((await undo('X04', 1)).status).toBe(409);
    const { body } = await staff.send('GET', '/api/branches/angleur/availability/D03/history');
    expect(
      body.rows.map(({ version, available }: { version: number; available: boolean }) => [version, available]),
    ).toEqual([
      [4, true],
      [3, false],
      [2, true],
      [1, false],
    ]);
  });

  it('counts each of many changes at once', async () => {
    const wishes = Array.from({ length: 8 }, (_, n) => ({ available: false, reason: `Raison ${n}` }));
    const answers = await Promise.all(wishes.map((wish) => set('B04', wish)));
    expect(answers.map(({ status }) => status)).toEqual(wishes.map(() => 200));
    const { body } = await staff.send('GET', '/api/branches/angleur/availability/B04/history');
    expect(body.rows.map(({ version }: { version: number }) => version)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('answers as of a moment', async () => {
    await set('L01', { available: false });
    const out = new Date();
    await set('L01', { available: true });
    expect(await isAvailable('L01', out)).toBe(false);
    expect(await isAvailable('L01', new Date(Date.now() - HOUR_MS))).toBe(true);
    expect(await isAvailable('L01')).toBe(true);
  });

  it('tells the portals of the branch', async () => {
    const { rows } =
      await sql`select branch_id, event from portal_events where event ->> 'dishId' = 'D05' order by id`.execute(
        room.db,
      );
    expect(rows).toMatchObject([
      { branch_id: 'angleur', event: { type: 'availability-changed', available: false, by: 'Inès Lambert' } },
      { branch_id: 'angleur', event: { type: 'availability-changed', available: true } },
    ]);
  });

  it.each<[string, string, string, object, number, string]>([
    ['another branch', 'wandre', 'B01', { available: false }, 404, 'branch'],
    ['a branch that there is not', 'namur', 'B01', { available: false }, 404, 'namur'],
    ['a dish that the branch does not sell', 'angleur', 'Z99', { available: false }, 404, 'dish'],
    ['an until in the past', 'angleur', 'B01', { available: false, until: '2026-01-01T12:00:00Z' }, 400, 'over'],
    ['an until without an offset', 'angleur', 'B01', { available: false, until: '2027-01-01T12:00:00' }, 400, 'offset'],
    [
      'an until of what is available',
      'angleur',
      'B01',
      { available: true, until: '2037-01-01T12:00:00Z' },
      400,
      'until',
    ],
    ['nothing', 'angleur', 'B01', {}, 400, 'available'],
  ])('refuses %s', async (_what, branch, dish, body, status, hint) => {
    const answer = await staff.send('PUT', `/api/branches/${branch}/availability/${dish}`, body);
    expect({ status: answer.status, hint: JSON.stringify(answer.body).includes(hint) }).toEqual({ status, hint: true });
  });

  it('shows its list to nobody of another branch, and all of them to an admin', async () => {
    expect((await staff.send('GET', '/api/branches/wandre/availability')).status).toBe(404);
    expect((await admin.send('GET', '/api/branches/wandre/availability')).status).toBe(200);
    expect((await admin.send('PUT', '/api/branches/wandre/availability/B01', { available: false })).status).toBe(200);
  });

  function set(dishId: string, body: object) {
    return staff.send('PUT', `/api/branches/angleur/availability/${dishId}`, body);
  }

  function undo(dishId: string, version: number) {
    return staff.send('POST', `/api/branches/angleur/availability/${dishId}/undo`, { version });
  }

  async function list() {
    const { body } = await staff.send('GET', '/api/branches/angleur/availability');
    return availabilityListSchema.parse(body).rows;
  }

  async function isAvailable(dishId: string, at?: Date) {
    const query = at ? `&at=${encodeURIComponent(at.toISOString())}` : '';
    const { body } = await staff.send('GET', `/api/menu?branch=angleur${query}`);
    return menuSchema
      .parse(body)
      .categories.flatMap(({ dishes }) => dishes)
      .find(({ id }) => id === dishId)?.available;
  }
});
