import { roomForSpecs } from '@tasty-food/api-branches/testing';
import { dishHistorySchema, ingredientListSchema } from '@tasty-food/contract';
import { restaurantApp } from '../testing/restaurant-app';

describe('What managers read of a dish and of its ingredients', () => {
  const room = roomForSpecs(restaurantApp);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const admin = room.person('admin');

  it('a dish has one history of register, claims and 86 list, newest first', async () => {
    const reason = 'Fiche du boulanger';
    await manager.send('PUT', '/api/dishes/B04/allergens/lupin', { state: 'may-contain', reason });
    await manager.send('PUT', '/api/branches/angleur/availability/B04', { available: false, reason: 'Plus de pain' });
    await manager.send('PUT', '/api/dishes/B04/claims/lactose-free', { claimed: false, reason: 'Lait en poudre' });
    const { body } = await manager.send('GET', '/api/dishes/B04/history');
    const { rows, branchId } = dishHistorySchema.parse(body);
    expect(branchId).toBe('angleur');
    expect(rows.slice(0, 3)).toEqual([
      expect.objectContaining({ kind: 'claim', claim: 'lactose-free', claimed: false, by: 'Marc Dubois' }),
      expect.objectContaining({ kind: 'availability', available: false, reason: 'Plus de pain' }),
      expect.objectContaining({ kind: 'register', codes: ['lupin'], from: 'free', to: 'may-contain', reason }),
    ]);
    // The import wrote all fourteen at once: a line for each state, not for each cell.
    const imported = rows.slice(3).flatMap((row) => (row.kind === 'register' ? [row.codes.length] : []));
    expect(imported.length).toBeLessThanOrEqual(3);
    expect(imported.reduce((sum, count) => sum + count)).toBe(14);
  });

  it('of another branch, of no dish, and of no branch is refused', async () => {
    expect((await manager.send('GET', '/api/dishes/B04/history?branch=wandre')).status).toBe(404);
    expect((await manager.send('GET', '/api/dishes/B99/history')).status).toBe(404);
    expect((await admin.send('GET', '/api/dishes/B04/history')).body).toMatchObject({
      status: 400,
      detail: expect.stringContaining('?branch='),
    });
    expect((await staff.send('GET', '/api/dishes/B04/history')).status).toBe(403);
  });

  it('ingredients stand with all fourteen states and the dishes that follow them', async () => {
    const { body } = await manager.send('GET', '/api/ingredients?language=en');
    const { ingredients } = ingredientListSchema.parse(body);
    const bun = ingredients.find(({ ingredientId }) => ingredientId === 'bun');
    expect(bun?.allergens).toMatchObject({ gluten: 'contains', fish: 'free' });
    expect(bun?.dishes.map(({ dishId }) => dishId)).toContain('B01');
    expect((await staff.send('GET', '/api/ingredients')).status).toBe(403);
  });

  it('a proposal says whose it is by the staff member, not only by the name', async () => {
    const { body: session } = await manager.send('GET', '/api/session');
    await manager.send('PUT', '/api/dishes/B01/allergens/sesame', { state: 'free', reason: 'Autre pain' });
    const { body } = await manager.send('GET', '/api/register/proposals');
    expect(body.proposals[0]).toMatchObject({ proposedBy: 'Marc Dubois', proposedById: session.staff.id });
  });
});
