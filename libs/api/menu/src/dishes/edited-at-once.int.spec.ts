import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { editedDishSchema, ingredientListSchema, problemSchema, type EditedDish } from '@tasty-food/contract';
import { restaurantApp } from '../testing/restaurant-app';

const AT_ONCE = 8;

describeOnEachEngine('Managers with the same dish or ingredient open', (engine) => {
  const room = roomForSpecs(restaurantApp, engine);
  const manager = room.person('manager');
  const admin = room.person('admin');

  it('who saves second is told what has changed since, by whom, and overwrites nothing', async () => {
    const seen = await dish('B01');
    const description = { ...seen.description, en: 'With a new sauce' };
    expect((await save(manager, { ...seen, priceCents: 1111 })).status).toBe(200);
    expect((await save(manager, { ...(await dish('B01')), description })).status).toBe(200);
    const late = await save(admin, { ...seen, priceCents: 2222 });
    const problem = problemSchema.parse(late.body);
    expect(problem).toMatchObject({ status: 409, code: 'version-conflict' });
    expect(problem.errors?.map(({ path }) => path).toSorted()).toEqual(['description', 'priceCents']);
    expect(problem.detail).toMatch(/You saw version 1 of B01\. .*Marc Dubois changed priceCents .*version 3/);
    expect(await dish('B01')).toMatchObject({ priceCents: 1111, description, version: 3 });
    expect((await save(admin, { ...(await dish('B01')), priceCents: 2222 })).status).toBe(200);
  });

  it('a dish that is taken off the menu meanwhile is not brought back by who still has it open', async () => {
    const seen = await dish('B03');
    const from = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    expect((await manager.send('DELETE', `/api/dishes/B03?from=${from}`)).status).toBe(204);
    const { body } = await save(admin, { ...seen, priceCents: 1 });
    expect(body).toMatchObject({ code: 'version-conflict', detail: expect.stringContaining('took it off the menu') });
  });

  it('an import counts as a change', async () => {
    const seen = await dish('B02');
    const { version: _, ...imported } = { ...seen, priceCents: 999 };
    expect((await manager.send('POST', '/api/menu/import', { dishes: [imported] })).status).toBe(200);
    expect((await save(admin, { ...seen, priceCents: 1 })).body).toMatchObject({ errors: [{ path: 'priceCents' }] });
  });

  it('of many who save one dish at the same moment one wins', async () => {
    const seen = await dish('B04');
    const prices = Array.from({ length: AT_ONCE }, (_, n) => 3000 + n);
    const answers = await Promise.all(
      prices.map((priceCents, n) => save(n % 2 ? admin : manager, { ...seen, priceCents })),
    );
    const won = prices.filter((_, n) => answers[n]?.status === 200);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(AT_ONCE - 1).fill(409)]);
    expect(await dish('B04')).toMatchObject({ priceCents: won[0], version: seen.version + 1 });
  });

  it('of many who add a dish of one code at the same moment one wins', async () => {
    const { version: _, ...known } = await dish('B01');
    const added = Array.from({ length: AT_ONCE }, (_, n) =>
      manager.send('POST', '/api/dishes', { ...known, id: 'N77', priceCents: 4000 + n, pricesByBranch: {} }),
    );
    const answers = await Promise.all(added);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(AT_ONCE - 1).fill(409)]);
    expect((await dish('N77')).priceCents).toBe(4000 + answers.findIndex(({ status }) => status === 201));
  });

  it('of many who change an ingredient at the same moment one wins, and the others are told what it says now', async () => {
    const states = ['contains', 'may-contain'] as const;
    expect(await versionOf('boeuf')).toBe(0);
    const changes = Array.from({ length: AT_ONCE }, (_, n) =>
      say('boeuf', { state: states[n % 2], reason: `Raison ${n}`, version: 0 }),
    );
    const answers = await Promise.all(changes);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(AT_ONCE - 1).fill(409)]);
    const winner = states[answers.findIndex(({ status }) => status === 200) % 2];
    for (const { status, body } of answers)
      if (status === 409)
        expect(body).toMatchObject({
          code: 'version-conflict',
          detail: expect.stringMatching(new RegExp(`Marc Dubois changed it at .* says ${winner}\\.`)),
        });
    expect(await versionOf('boeuf')).toBe(1);
    const ifMatch = { 'if-match': '"0"' };
    expect((await say('boeuf', { state: 'contains', reason: 'Encore' }, ifMatch)).status).toBe(409);
    expect(await versionOf('boeuf', 'fish')).toBe(0);
  });

  async function dish(id: string): Promise<EditedDish> {
    return editedDishSchema.parse((await manager.send('GET', `/api/dishes/${id}`)).body);
  }

  function save(person: Person, { id, ...change }: EditedDish) {
    return person.send('PUT', `/api/dishes/${id}`, change);
  }

  function say(ingredient: string, change: object, headers: Record<string, string> = {}) {
    return manager.send('PUT', `/api/ingredients/${ingredient}/allergens/lupin`, change, headers);
  }

  async function versionOf(ingredient: string, code: 'lupin' | 'fish' = 'lupin'): Promise<number | undefined> {
    const { ingredients } = ingredientListSchema.parse((await manager.send('GET', '/api/ingredients')).body);
    return ingredients.find(({ ingredientId }) => ingredientId === ingredient)?.versions[code];
  }
});
