import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { roomForSpecs } from '@tasty-food/api-branches/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import {
  editedDishSchema,
  menuSchema,
  menuTableSchema,
  type EditedDish,
  type MenuDish,
  type MenuTableDish,
} from '@tasty-food/contract';
import * as fc from 'fast-check';
import { restaurantApp } from '../testing/restaurant-app';

const today = brusselsDay(new Date());
const inDays = (days: number) => addDays(today, days);
const BRANCHES = ['angleur', 'seraing', 'wandre'];

describeOnEachEngine('A dish from a day on', (engine) => {
  const room = roomForSpecs(restaurantApp, engine);
  const manager = room.person('manager');

  it('is as it was before that day: its name, its category, its ingredients and its diet too', async () => {
    const before = await added('N10');
    const name = { fr: 'Autre', nl: 'Andere', en: 'Another' };
    const change = { name, description: name, category: 'dessert', ingredients: ['bun', 'halloumi'], diet: ['vegan'] };
    await changed('N10', change, inDays(5));
    expect(await dish('N10', inDays(4))).toMatchObject({ name: before.name, ingredients: before.ingredients });
    expect(await dish('N10', inDays(5))).toMatchObject(change);
    expect(await onMenu('N10', inDays(4))).toMatchObject({ name: before.name.fr, diet: before.diet, at: 'burger' });
    expect(await onMenu('N10', inDays(5))).toMatchObject({ name: 'Autre', diet: ['vegan'], at: 'dessert' });
  });

  it('keeps what was planned of another field, and what was planned of the same one from its own day on', async () => {
    await added('N11');
    await changed('N11', { priceCents: 1500, diet: ['vegan'] }, inDays(10));
    await changed('N11', { priceCents: 1300, name: { fr: 'Bon', nl: 'Goed', en: 'Good' } }, inDays(3));
    expect(await onMenu('N11', inDays(3))).toMatchObject({ name: 'Bon', priceCents: 1300, diet: ['halal'] });
    expect(await onMenu('N11', inDays(10))).toMatchObject({ name: 'Bon', priceCents: 1500, diet: ['vegan'] });
  });

  it('that is taken off and brought back from the same day was never away', async () => {
    const before = await added('N12');
    await manager.send('DELETE', `/api/dishes/N12?from=${inDays(4)}`);
    expect((await manager.send('POST', `/api/dishes?from=${inDays(4)}`, before)).status).toBe(201);
    for (const days of [0, 3, 4, 20]) expect(await onMenu('N12', inDays(days))).toBeDefined();
  });

  it('that comes back later is sold where it is said then, at the price of then', async () => {
    const before = await added('N13', { pricesByBranch: { wandre: 900 } });
    await manager.send('DELETE', `/api/dishes/N13?from=${inDays(4)}`);
    const back = { ...before, soldAt: ['angleur', 'wandre'], priceCents: 1600, pricesByBranch: {} };
    await manager.send('POST', `/api/dishes?from=${inDays(8)}`, back);
    const prices = async (days: number) =>
      Promise.all(BRANCHES.map(async (branch) => (await onMenu('N13', inDays(days), branch))?.priceCents));
    expect(await prices(3)).toEqual([1090, 1090, 900]);
    expect(await prices(4)).toEqual([undefined, undefined, undefined]);
    expect(await prices(8)).toEqual([1600, undefined, 1600]);
  });

  it('that is taken off is not back on a day that was planned before', async () => {
    const before = await added('N14');
    await manager.send('DELETE', `/api/dishes/N14?from=${inDays(4)}`);
    await manager.send('POST', `/api/dishes?from=${inDays(8)}`, before);
    expect((await manager.send('DELETE', `/api/dishes/N14?from=${inDays(2)}`)).status).toBe(204);
    for (const days of [2, 5, 8]) expect(await onMenu('N14', inDays(days))).toBeUndefined();
    expect(await onMenu('N14', inDays(1))).toBeDefined();
  });

  it('leaves a branch and comes back to it, and the days before and between stay as they were', async () => {
    await added('N15', { pricesByBranch: { wandre: 900 } });
    await changed('N15', { soldAt: ['angleur', 'seraing'], pricesByBranch: {} }, inDays(3));
    await changed('N15', { soldAt: BRANCHES, pricesByBranch: {} }, inDays(6));
    const inWandre = async (days: number) => (await onMenu('N15', inDays(days), 'wandre'))?.priceCents;
    expect([await inWandre(2), await inWandre(3), await inWandre(6)]).toEqual([900, undefined, 1090]);
  });

  it('that is still to come is changed as it comes, and stands in the export as it comes', async () => {
    await added('N16', { pricesByBranch: { wandre: 900 } }, inDays(7));
    await changed('N16', { priceCents: 1400, diet: [] }, today);
    expect(await onMenu('N16', inDays(6))).toBeUndefined();
    expect(await onMenu('N16', inDays(7))).toMatchObject({ priceCents: 1400, diet: [] });
    const { dishes } = menuTableSchema.parse((await manager.send('GET', '/api/menu/export')).body);
    expect(dishes.find(({ id }) => id === 'N16')).toMatchObject({ priceCents: 1400, pricesByBranch: { wandre: 900 } });
  });

  it('says the same to the menu and to its editor, on every day, whatever was changed in which order', async () => {
    const text = fc.constantFrom('Un', 'Deux', 'Trois').map((word) => ({ fr: word, nl: word, en: word }));
    const change = fc.record(
      {
        name: text,
        diet: fc.subarray<'halal' | 'vegan'>(['halal', 'vegan']),
        ingredients: fc.shuffledSubarray(['bun', 'halloumi', 'cabillaud'], { minLength: 1 }),
        priceCents: fc.integer({ min: 100, max: 2000 }),
        soldAt: fc.subarray(BRANCHES),
      },
      { requiredKeys: [] },
    );
    const deed = fc.record({ days: fc.integer({ min: 0, max: 12 }), change, isOff: fc.boolean() });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 8 }), async (deeds) => {
        const id = `P${run++}`;
        const first = await added(id);
        for (const { days, change: fields, isOff } of deeds) {
          const day = inDays(days);
          if (isOff) await manager.send('DELETE', `/api/dishes/${id}?from=${day}`);
          else if (await isThere(id, day)) await changed(id, { ...fields, pricesByBranch: {} }, day);
          else await manager.send('POST', `/api/dishes?from=${day}`, { ...first, ...fields, pricesByBranch: {} });
        }
        for (let days = 0; days <= 13; days++) {
          const day = inDays(days);
          const sold = new Map<string, MenuDish | undefined>();
          for (const branch of BRANCHES) sold.set(branch, await onMenu(id, day, branch));
          const edited = (await isThere(id, day)) ? await dish(id, day) : undefined;
          // Its editor shows one that is to come, too; the menu does not.
          if ([...sold.values()].every((each) => each === undefined)) continue;
          for (const [branch, told] of sold)
            expect({ day, branch, told: told && [told.name, told.diet, told.priceCents] }).toEqual({
              day,
              branch,
              told: edited?.soldAt.includes(branch) ? [edited.name.fr, edited.diet, edited.priceCents] : undefined,
            });
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  async function added(id: string, fields: Partial<MenuTableDish> = {}, from = today): Promise<MenuTableDish> {
    const { version: _, ...known } = await dish('B01', today);
    const fresh = { ...known, id, soldAt: BRANCHES, pricesByBranch: {}, ...fields };
    const { status } = await manager.send('POST', `/api/dishes?from=${from}`, fresh);
    expect(status).toBe(201);
    return fresh;
  }

  async function changed(dishId: string, fields: object, from: string): Promise<void> {
    const { id: _, ...known } = await dish(dishId, from);
    const { status } = await manager.send('PUT', `/api/dishes/${dishId}?from=${from}`, { ...known, ...fields });
    expect(status).toBe(200);
  }

  async function dish(id: string, day: string): Promise<EditedDish> {
    return editedDishSchema.parse((await manager.send('GET', `/api/dishes/${id}?from=${day}`)).body);
  }

  async function isThere(id: string, day: string): Promise<boolean> {
    return (await manager.send('GET', `/api/dishes/${id}?from=${day}`)).status === 200;
  }

  /** As the branch sells it, with its category. */
  async function onMenu(id: string, day: string, branch = 'angleur'): Promise<(MenuDish & { at: string }) | undefined> {
    const at = encodeURIComponent(`${day}T12:00:00+01:00`);
    const { body } = await manager.send('GET', `/api/menu?branch=${branch}&at=${at}`);
    return menuSchema
      .parse(body)
      .categories.flatMap(({ id: category, dishes }) => dishes.map((each) => ({ ...each, at: category })))
      .find((each) => each.id === id);
  }
});
