import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { AllergenCode, Diet } from '@tasty-food/contract';
import { dishDayRows } from './dishes/dish-day-store';
import type { Menu } from './menu';
import { MenuImportStore } from './menu-import-store';
import { SampleMenu } from './sample-menu';
import { menuOn } from './testing/menu-on';
import sampleFile from './sample/menu.json';

describeOnEachEngine('Menu', (engine) => {
  let test: TestDatabase;
  let menu: Menu;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    menu = menuOn(test.db);
    await importSample();
  });

  afterAll(() => test?.close());

  it('leaves a menu alone that is already there', async () => {
    await test.db.updateTable('dishes').set({ price_cents: 1 }).where('id', '=', 'X04').execute();
    await Promise.all([importSample(), importSample()]);
    const { dishes } = await find({ query: 'X04' });
    expect(dishes[0]?.priceCents).toBe(1);
    await test.db.updateTable('dishes').set({ price_cents: 250 }).where('id', '=', 'X04').execute();
  });

  it('knows every dish by its id and by its name in each language, whatever case and accents', async () => {
    for (const { id, name, available_at } of sampleFile.items) {
      const written = [id, id.toLowerCase(), ...Object.values(name), ...Object.values(name).map(plain)];
      const { dishes, notFound } = await check({ branchId: available_at[0], dishes: written });
      expect({ notFound, ids: dishes.map(({ dishId }) => dishId) }).toEqual({ notFound: [], ids: [id] });
    }
  });

  it.each([
    ['le peron', 'B02'],
    ['Perrons', 'B02'],
    ['the Perron burger', 'B02'],
    ['Tchanches', 'B03'],
    ['ardent clasic', 'B01'],
    ['bankok', 'B05'],
    ['zonder zorgen', 'B11'],
    ['noordzee burger', 'B08'],
    ['hazelnoot brownie', 'D01'],
    ['brownies', 'D01'],
    ['sauce barbecue', 'A07'],
    ['BBQ', undefined],
    ['satésaus', 'A05'],
    ['mayonaise', 'A01'],
    ['milkshake vanile', 'M01'],
    ['gaufre', 'D05'],
    ['wafel', 'D05'],
    ['thé glacé', 'X02'],
    ['ice tea peach', 'X02'],
    ['caesar salad', 'L01'],
    ['onion ring', 'S03'],
  ])('takes "%s" for %s', async (written, id) => {
    const { dishes } = await check({ dishes: [written] });
    expect(dishes.map(({ dishId }) => dishId)).toEqual(id ? [id] : []);
  });

  it.each([
    ['sauce', 'Pot de sauce andalouse'],
    ['milkshake', 'Milkshake vanille'],
    ['poulet', 'Tenders de poulet (4 pièces)'],
  ])('does not guess which "%s" is meant, and suggests the few', async (written, suggestion) => {
    const { dishes, notFound } = await check({ dishes: [written] });
    expect(dishes).toEqual([]);
    expect(notFound).toEqual([{ asked: written, suggestions: expect.arrayContaining([suggestion]) }]);
    expect(notFound[0]?.suggestions.length).toBeLessThanOrEqual(5);
  });

  it('suggests nothing for what is on no menu', async () => {
    const { notFound } = await check({ dishes: ['sushi', '', '???', 'l’', 'x'.repeat(200)] });
    expect(notFound.map(({ suggestions }) => suggestions)).toEqual([[], [], [], [], []]);
  });

  it('answers with the cells of the register, all fourteen when none is named, each dish once', async () => {
    const { dishes } = await check({ dishes: ['Le Perron', 'B02'], codes: ['sesame', 'nuts', 'fish'] });
    const cell = {
      dishId: 'B02',
      dish: 'Le Perron',
      checkedAt: '2025-09-01T00:00:00.000Z',
      checkedBy: 'Tasty Food (sample)',
      version: 1,
    };
    expect(dishes).toEqual([
      {
        dishId: 'B02',
        dish: 'Le Perron',
        soldHere: true,
        rows: [
          { ...cell, code: 'sesame', state: 'contains' },
          { ...cell, code: 'nuts', state: 'may-contain' },
          { ...cell, code: 'fish', state: 'free' },
        ],
      },
    ]);
    expect((await check({ dishes: ['B02'] })).dishes[0]?.rows).toHaveLength(14);
  });

  it('tells no rows of a dish that the branch does not sell', async () => {
    const { dishes } = await check({ branchId: 'jemeppe', dishes: ['Calamars frits'] });
    expect(dishes).toEqual([{ dishId: 'S07', dish: 'Calamars frits', soldHere: false, rows: [] }]);
  });

  it('calls a cell unknown that the register lacks, and never free', async () => {
    await test.db.deleteFrom('register_cells').where('dish_id', '=', 'X04').where('code', '=', 'lupin').execute();
    const { dishes } = await check({ dishes: ['Eau'], codes: ['lupin'] });
    expect(dishes[0]?.rows).toEqual([
      { dishId: 'X04', dish: 'Eau 50 cl', code: 'lupin', state: 'unknown', version: 0 },
    ]);
    const without = await find({ withoutAllergens: ['lupin'] });
    expect(without.dishes.map(({ dishId }) => dishId)).not.toContain('X04');
  });

  it('lists without an allergen only what is free of it: no traces, and no diet tag read as free', async () => {
    const { dishes, total } = await find({ withoutAllergens: ['gluten'] });
    const free = sampleFile.items.filter(
      ({ available_at, allergens, may_contain }) =>
        available_at.includes('angleur') && ![...allergens, ...may_contain].includes('gluten'),
    );
    expect(dishes.map(({ dishId }) => dishId).toSorted()).toEqual(free.map(({ id }) => id).toSorted());
    expect(total).toBe(free.length);
    const tagged = await find({ diet: ['gluten-free-recipe'] });
    expect(tagged.dishes.map(({ dishId }) => dishId)).toEqual(['B11']);
  });

  it('follows the diet of the branch: the fries are vegan where they are fried in oil', async () => {
    const fries = async (branchId: string) => {
      const { dishes } = await find({ branchId, query: 'S01', diet: ['vegan'] });
      return dishes.map(({ dishId, priceCents, note }) => ({ dishId, priceCents, note }));
    };
    expect(await fries('angleur')).toEqual([]);
    expect(await fries('saint-gilles')).toEqual([
      { dishId: 'S01', priceCents: 420, note: "Cuites à l'huile de tournesol (végétarien et végan)." },
    ]);
  });

  it('finds by name first, then by description, ingredient and category, in any language', async () => {
    const ids = async (query: string) => (await find({ query })).dishes.map(({ dishId }) => dishId);
    expect((await ids('cheddar'))[0]).toBe('S06');
    expect(await ids('cheddar')).toEqual(expect.arrayContaining(['B01', 'B04']));
    expect(await ids('sirop de Liège')).toContain('B02');
    expect(await ids('pindakaas')).toEqual(expect.arrayContaining(['D03']));
    expect(await ids('desserts')).toEqual(expect.arrayContaining(['D01', 'D02', 'D03', 'D05']));
    expect(await ids('burger au poisson')).toEqual(expect.arrayContaining(['B08']));
    expect(await ids('sushi')).toEqual([]);
  });

  it('lists the whole menu when the query says nothing, and only what is sold here', async () => {
    const sold = sampleFile.items.filter(({ available_at }) => available_at.includes('jemeppe')).length;
    for (const query of [null, undefined, '', '  ', 'the'])
      expect((await find({ branchId: 'jemeppe', query })).total).toBe(sold);
  });

  it('finds by its name what this branch does not sell, and says so', async () => {
    const { dishes } = await find({ branchId: 'jemeppe', query: 'calamars' });
    expect(dishes[0]).toMatchObject({ dishId: 'S07', soldHere: false, available: false, priceCents: 890 });
    expect(new Set(Object.values(dishes[0]?.allergens ?? {}))).toEqual(new Set(['unknown']));
  });

  it('tells at most twenty dishes of a query, and how many there are', async () => {
    const soup = { fr: 'Soupe du jour', nl: 'Dagsoep', en: 'Soup of the day' };
    const ids = Array.from({ length: 25 }, (_, n) => `Z${n}`);
    await test.db
      .insertInto('dishes')
      .values(
        ids.map((id, position) => ({
          id,
          category_id: 'salade',
          name: soup,
          description: soup,
          price_cents: 500,
          diet: [],
          position,
          valid_from: '2025-09-01',
        })),
      )
      .execute();
    const said = {
      onMenu: true,
      category: 'salade',
      name: soup,
      description: soup,
      ingredients: [],
      diet: [],
      soldAt: [],
    };
    await test.db
      .insertInto('dish_days')
      .values(ids.flatMap((id) => dishDayRows(id, said, '2025-09-01')))
      .execute();
    const { dishes, total } = await find({ query: 'soup' });
    expect({ told: dishes.length, total }).toEqual({ told: 20, total: 25 });
    await test.db.deleteFrom('dishes').where('id', 'in', ids).execute();
  });

  it('says that a dish is out, and that it was not before it was taken off', async () => {
    // The database counts microseconds, a Date whole milliseconds: what changed "now" may be later than a Date made after it.
    const changedAt = new Date(Date.now() - 1_000);
    await test.db
      .insertInto('availability')
      .values({ branch_id: 'angleur', dish_id: 'D05', available: false, changed_at: changedAt })
      .execute();
    expect((await find({ query: 'D05' })).dishes[0]).toMatchObject({ available: false, soldHere: true });
    const yesterday = new Date(Date.now() - 86_400_000);
    expect((await find({ query: 'D05', at: yesterday })).dishes[0]).toMatchObject({ available: true });
    await test.db.deleteFrom('availability').execute();
  });

  it('costs at each branch and on each day what was dated for it', async () => {
    await test.db
      .insertInto('dish_prices')
      .values([
        { dish_id: 'B01', branch_id: null, price_cents: 1190, valid_from: '2027-01-01' },
        { dish_id: 'B01', branch_id: 'wandre', price_cents: 999, valid_from: '2027-02-01' },
        { dish_id: 'B01', branch_id: 'wandre', price_cents: null, valid_from: '2027-03-01' },
        { dish_id: 'B01', branch_id: 'saint-gilles', price_cents: null, valid_from: '2027-03-01' },
      ])
      .execute();
    const priceOn = async (branchId: string, day: string) => {
      const { dishes } = await find({ branchId, query: 'B01', at: new Date(`${day}T12:00:00+01:00`) });
      return dishes[0]?.priceCents;
    };
    const prices: Record<string, (number | undefined)[]> = {};
    for (const branchId of ['angleur', 'wandre', 'saint-gilles'])
      prices[branchId] = [
        await priceOn(branchId, '2026-12-31'),
        await priceOn(branchId, '2027-01-01'),
        await priceOn(branchId, '2027-02-01'),
        await priceOn(branchId, '2027-03-01'),
      ];
    expect(prices).toEqual({
      angleur: [1090, 1190, 1190, 1190],
      wandre: [1090, 1190, 999, 1190],
      'saint-gilles': [1150, 1150, 1150, 1190],
    });
    await test.db.deleteFrom('dish_prices').execute();
  });

  it('is sold at a branch on the days that were said, and its register is kept', async () => {
    const soldAt = (branches: string[], day: string) =>
      test.db
        .insertInto('dish_days')
        .values(dishDayRows('B01', { soldAt: branches }, day))
        .execute();
    await soldAt(['angleur', 'saint-gilles'], '2027-02-01');
    await soldAt(['angleur', 'saint-gilles', 'wandre'], '2027-03-01');
    const on = async (day: string) => {
      const at = new Date(`${day}T12:00:00+01:00`);
      return (await menu.checkAllergens({ branchId: 'wandre', language: 'fr', dishes: ['B01'], codes: ['milk'], at }))
        .dishes[0];
    };
    expect(await on('2027-01-31')).toMatchObject({ soldHere: true, rows: [{ state: 'contains' }] });
    expect(await on('2027-02-01')).toEqual({ dishId: 'B01', dish: "L'Ardent Classic", soldHere: false, rows: [] });
    expect(await on('2027-03-01')).toMatchObject({ soldHere: true, rows: [{ state: 'contains' }] });
  });

  it('refuses a branch that there is not, and names those there are', async () => {
    await expect(find({ branchId: 'namur' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(check({ branchId: 'namur', dishes: [] })).rejects.toThrow('There is no branch "namur".');
  });

  function importSample(): Promise<void> {
    return new SampleMenu(new MenuImportStore(test.db)).fill();
  }

  function find(wishes: {
    branchId?: string;
    query?: string | null;
    withoutAllergens?: AllergenCode[];
    diet?: Diet[];
    at?: Date;
  }) {
    return menu.findDishes({ branchId: 'angleur', language: 'fr', withoutAllergens: [], diet: [], ...wishes });
  }

  function check(question: { branchId?: string; dishes: string[]; codes?: AllergenCode[] }) {
    return menu.checkAllergens({ language: 'fr', codes: [], ...question, branchId: question.branchId ?? 'angleur' });
  }
});

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
