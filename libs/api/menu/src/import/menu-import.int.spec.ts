import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import {
  menuImportSchema,
  menuSchema,
  menuTableSchema,
  registerSchema,
  type MenuTableDish,
} from '@tasty-food/contract';
import { restaurantApp } from '../testing/restaurant-app';

const CSV = { 'content-type': 'text/csv' };
const today = brusselsDay(new Date());

describe('Importing and exporting the menu over HTTP', () => {
  const room = roomForSpecs(restaurantApp);
  const staff = room.person('staff');
  const manager = room.person('manager');

  it.each(['json', 'csv'])('takes back its own export as %s, and finds nothing changed', async (format) => {
    const { body } = await manager.send('GET', `/api/menu/export?format=${format}`);
    const sent = await manager.send('POST', '/api/menu/import?preview=true', body, format === 'csv' ? CSV : {});
    expect(menuImportSchema.parse(sent.body)).toEqual({
      applied: false,
      from: today,
      errors: [],
      added: [],
      changed: [],
      unchanged: 42,
    });
  });

  it('says in a preview what would change, and changes nothing', async () => {
    const dishes = [
      { ...(await dish('B01')), priceCents: 1234 },
      { ...(await dish('B02')), id: 'N01' },
    ];
    const sent = await manager.send('POST', '/api/menu/import?preview=true', { dishes });
    expect(sent.body).toMatchObject({
      applied: false,
      added: ['N01'],
      changed: [{ dishId: 'B01', columns: ['priceCents'], priceCents: { before: 1090, after: 1234 } }],
    });
    expect((await dish('B01')).priceCents).toBe(1090);
  });

  it('applies all or nothing, and names every bad row', async () => {
    const good = { ...(await dish('B01')), priceCents: 1 };
    const bad = { ...(await dish('B02')), ingredients: ['briochon'], soldAt: ['namur'], pricesByBranch: {} };
    const sent = await manager.send('POST', '/api/menu/import', { dishes: [good, bad, { id: 'B03' }] });
    expect(sent.body).toMatchObject({ status: 400, code: 'invalid-request' });
    const paths = sent.body.errors.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['row 2, ingredients', 'row 2, soldAt', 'row 3, category']));
    expect((await dish('B01')).priceCents).toBe(1090);
  });

  it('names every bad row in a preview, however many, and how many they are when it refuses', async () => {
    const dishes = Array.from({ length: 300 }, (_, at) => ({ id: `N${at}` }));
    const preview = menuImportSchema.parse(
      (await manager.send('POST', '/api/menu/import?preview=true', { dishes })).body,
    );
    expect(new Set(preview.errors.map(({ row }) => row)).size).toBe(300);
    const refused = await manager.send('POST', '/api/menu/import', { dishes });
    expect(refused.body.detail).toContain(`and ${preview.errors.length - 1} more`);
    expect(refused.body.errors).toHaveLength(200);
  });

  it('adds a dish whose register follows from its ingredients, from the day on', async () => {
    const from = addDays(today, 10);
    const added = {
      ...(await dish('B01')),
      id: 'N02',
      ingredients: ['bun', 'halloumi'],
      soldAt: ['angleur'],
      pricesByBranch: {},
    };
    const sent = await manager.send('POST', `/api/menu/import?from=${from}`, { dishes: [added] });
    expect(sent.body).toMatchObject({ applied: true, added: ['N02'], toRecheck: 0 });
    expect(await onMenu('N02', today)).toBeUndefined();
    expect(await onMenu('N02', from)).toMatchObject({
      priceCents: 1090,
      allergens: { sesame: 'contains', nuts: 'may-contain', fish: 'free' },
    });
  });

  it('dates a price, and an earlier day keeps its own', async () => {
    const from = addDays(today, 20);
    await manager.send('POST', `/api/menu/import?from=${from}`, {
      dishes: [{ ...(await dish('B04')), priceCents: 2000 }],
    });
    const before = await onMenu('B04', addDays(from, -1));
    expect([before?.priceCents, (await onMenu('B04', from))?.priceCents]).toEqual([expect.any(Number), 2000]);
    expect(before?.priceCents).not.toBe(2000);
  });

  it('makes the register more careful at once, and lets nothing go for which one pair of eyes is not enough', async () => {
    const b02 = await dish('B02');
    const ingredients = [...b02.ingredients.filter((id) => id !== 'bun'), 'crevettes'];
    const sent = await manager.send('POST', '/api/menu/import', { dishes: [{ ...b02, ingredients }] });
    expect(sent.body.changed).toEqual([{ dishId: 'B02', name: b02.name, columns: ['ingredients'] }]);
    expect(sent.body.toRecheck).toBeGreaterThan(0);
    const { body } = await manager.send('GET', '/api/allergens?branch=angleur');
    const cells = registerSchema.parse(body).dishes.find(({ dishId }) => dishId === 'B02')?.allergens;
    expect(cells?.crustaceans).toMatchObject({ state: 'contains', checkedBy: 'Marc Dubois' });
    expect(cells?.sesame.state).toBe('contains');
    const tasks = await manager.send('GET', '/api/tasks');
    expect(tasks.body.tasks).toContainEqual(
      expect.objectContaining({
        kind: 'register-recheck',
        dishId: 'B02',
        dish: { fr: 'Le Perron', nl: 'De Perron', en: 'The Perron' },
        code: 'sesame',
        branchId: 'angleur',
      }),
    );
  });

  it('takes a dish off a branch from the day on', async () => {
    const b05 = await dish('B05');
    const soldAt = b05.soldAt.filter((branch) => branch !== 'angleur');
    await manager.send('POST', `/api/menu/import?from=${addDays(today, 5)}`, { dishes: [{ ...b05, soldAt }] });
    expect(await onMenu('B05', addDays(today, 4))).toBeDefined();
    expect(await onMenu('B05', addDays(today, 5))).toBeUndefined();
  });

  it.each<[string, () => Person, unknown, Record<string, string>, number]>([
    ['staff', () => staff, { dishes: [] }, {}, 403],
    ['no body', () => manager, undefined, {}, 400],
    ['a list', () => manager, [], {}, 400],
    ['a table without rows of a head', () => manager, 'hello', CSV, 400],
  ])('refuses %s', async (_what, who, body, headers, status) => {
    expect((await who().send('POST', '/api/menu/import', body, headers)).status).toBe(status);
  });

  it('exports for managers only, and knows no other query', async () => {
    expect((await staff.send('GET', '/api/menu/export')).status).toBe(403);
    expect((await manager.send('GET', '/api/menu/export?format=xlsx')).status).toBe(400);
    expect((await manager.send('POST', '/api/menu/import?preview=perhaps', { dishes: [] })).status).toBe(400);
  });

  async function dish(id: string): Promise<MenuTableDish> {
    const { body } = await manager.send('GET', '/api/menu/export');
    const found = menuTableSchema.parse(body).dishes.find((other) => other.id === id);
    if (!found) throw new Error(`${id} is not in the export`);
    return found;
  }

  async function onMenu(id: string, day: string) {
    const { body } = await staff.send(
      'GET',
      `/api/menu?branch=angleur&at=${encodeURIComponent(`${day}T12:00:00+01:00`)}`,
    );
    return menuSchema
      .parse(body)
      .categories.flatMap(({ dishes }) => dishes)
      .find((other) => other.id === id);
  }
});
