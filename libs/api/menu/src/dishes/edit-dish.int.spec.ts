import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { roomForSpecs } from '@tasty-food/api-branches/testing';
import {
  editedDishSchema,
  ingredientSchema,
  menuImportSchema,
  menuSchema,
  registerSchema,
  type EditedDish,
} from '@tasty-food/contract';
import { sql } from 'kysely';
import { restaurantApp } from '../testing/restaurant-app';

const today = brusselsDay(new Date());

describe('The editor of dishes over HTTP', () => {
  const room = roomForSpecs(restaurantApp);
  const staff = room.person('staff');
  const manager = room.person('manager');

  it('shows a dish as it is on a day, and takes it back changed from a day on', async () => {
    const { id, ...b01 } = await dish('B01');
    const from = addDays(today, 3);
    const sent = await manager.send('PUT', `/api/dishes/${id}?from=${from}`, { ...b01, priceCents: 1190 });
    expect(menuImportSchema.parse(sent.body)).toMatchObject({ changed: [{ dishId: 'B01', columns: ['priceCents'] }] });
    expect([(await dish('B01')).priceCents, (await dish('B01', from)).priceCents]).toEqual([b01.priceCents, 1190]);
    const { rows } = await sql`select action from audit_entries where kind = 'menu'`.execute(room.db);
    expect(rows).toEqual([{ action: 'imported' }]);
  });

  it('adds an ingredient of which nothing is free yet, and a dish with it, whose register says so', async () => {
    const name = { fr: 'Pesto', nl: 'Pesto', en: 'Pesto' };
    const ingredient = { id: 'pesto', name, allergens: { nuts: 'contains', milk: 'may-contain' } };
    const added = await manager.send('POST', '/api/ingredients', ingredient);
    expect(added.status).toBe(201);
    expect(ingredientSchema.parse(added.body).allergens).toMatchObject({ nuts: 'contains', sesame: 'unknown' });
    expect((await manager.send('POST', '/api/ingredients', ingredient)).body).toMatchObject({ code: 'already-exists' });
    const free = { ...ingredient, id: 'air', allergens: { nuts: 'free' } };
    expect((await manager.send('POST', '/api/ingredients', free)).body).toMatchObject({
      code: 'invalid-request',
      errors: [{ message: expect.stringContaining('second manager') }],
    });
    const { version: _, ...known } = await dish('B01');
    const fresh = {
      ...known,
      id: 'N01',
      ingredients: ['pesto'],
      soldAt: ['angleur'],
      pricesByBranch: {},
    };
    expect((await manager.send('POST', '/api/dishes', fresh)).status).toBe(201);
    expect((await manager.send('POST', '/api/dishes', fresh)).body).toMatchObject({
      status: 409,
      code: 'already-exists',
    });
    const { body } = await manager.send('GET', '/api/allergens?branch=angleur');
    const cells = registerSchema.parse(body).dishes.find(({ dishId }) => dishId === 'N01')?.allergens;
    expect([cells?.nuts.state, cells?.milk.state, cells?.sesame.state]).toEqual(['contains', 'may-contain', 'unknown']);
  });

  it('takes a dish off the menu from a day on, once it was on it', async () => {
    const from = addDays(today, 2);
    expect((await manager.send('DELETE', `/api/dishes/B03?from=${from}`)).status).toBe(204);
    expect([await isOnMenu('B03', addDays(from, -1)), await isOnMenu('B03', from)]).toEqual([true, false]);
    expect((await manager.send('GET', `/api/dishes/B03?from=${from}`)).status).toBe(404);
    expect((await manager.send('DELETE', `/api/dishes/B03?from=${from}`)).status).toBe(404);
    const { version: _, ...known } = await dish('B01');
    const coming = { ...known, id: 'N02', soldAt: ['angleur'], pricesByBranch: {} };
    await manager.send('POST', `/api/dishes?from=${from}`, coming);
    expect((await manager.send('DELETE', `/api/dishes/N02?from=${from}`)).body).toMatchObject({
      code: 'invalid-request',
      errors: [{ path: 'from' }],
    });
  });

  it('names each fault by its field', async () => {
    const { id, ...b02 } = await dish('B02');
    const faulty = { ...b02, ingredients: ['briochon'], soldAt: ['namur'], pricesByBranch: {} };
    const { body } = await manager.send('PUT', `/api/dishes/${id}`, faulty);
    expect(body).toMatchObject({ code: 'invalid-request' });
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['ingredients', 'soldAt']);
    expect((await manager.send('PUT', '/api/dishes/B02', { ...b02, priceCents: -1 })).status).toBe(400);
    expect((await manager.send('PUT', '/api/dishes/X99', b02)).status).toBe(404);
  });

  it('is for managers', async () => {
    for (const [method, path] of [
      ['GET', '/api/dishes/B01'],
      ['PUT', '/api/dishes/B01'],
      ['POST', '/api/dishes'],
      ['DELETE', '/api/dishes/B01'],
      ['POST', '/api/ingredients'],
    ] as const)
      expect((await staff.send(method, path)).body).toMatchObject({ code: 'forbidden' });
  });

  async function dish(id: string, from = today): Promise<EditedDish> {
    return editedDishSchema.parse((await manager.send('GET', `/api/dishes/${id}?from=${from}`)).body);
  }

  async function isOnMenu(id: string, day: string): Promise<boolean> {
    const at = encodeURIComponent(`${day}T12:00:00+01:00`);
    const { categories } = menuSchema.parse((await staff.send('GET', `/api/menu?branch=angleur&at=${at}`)).body);
    return categories.some(({ dishes }) => dishes.some((other) => other.id === id));
  }
});
