import { roomForSpecs } from '@tasty-food/api-branches/testing';
import {
  ALLERGEN_CODES,
  LANGUAGES,
  menuSchema,
  problemSchema,
  registerSchema,
  type Language,
  type MenuDish,
} from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORY_NAMES } from './sample/category-names';
import { restaurantApp } from './testing/restaurant-app';

/** Read and reckoned here once more, by other means than the import's. */
const sample = JSON.parse(readFileSync(join(__dirname, 'sample/menu.json'), 'utf8'));
const BRANCHES: string[] = sample.branches.map(({ id }: { id: string }) => id);

describe('The menu over HTTP', () => {
  const room = roomForSpecs(restaurantApp);

  describe.each(BRANCHES)('of %s', (branch) => {
    it.each(LANGUAGES)('is the sample file, dish by dish, in %s', async (language) => {
      const menu = await json(`/api/menu?branch=${branch}&language=${language}`);
      expect(menuSchema.parse(menu)).toEqual(menu);
      expect(menu).toEqual({
        branch,
        asOf: expect.any(String),
        currency: 'EUR',
        categories: expected(branch, language),
      });
    });

    it('has every cell of the register, with who checked it and when', async () => {
      const register = await json(`/api/allergens?branch=${branch}&language=nl`);
      expect(registerSchema.parse(register)).toEqual(register);
      const dishes = soldAt(branch).map((item) => ({
        dishId: item.id,
        name: item.name.nl,
        allergens: Object.fromEntries(
          ALLERGEN_CODES.map((code) => [
            code,
            {
              state: stateOf(item, code),
              checkedAt: '2025-09-01T00:00:00.000Z',
              checkedBy: 'Tasty Food (sample)',
              version: 1,
            },
          ]),
        ),
      }));
      expect(register).toEqual({ branch, asOf: expect.any(String), codes: [...ALLERGEN_CODES], dishes });
    });
  });

  it('is in French when no language is asked for, and needs no session', async () => {
    const menu = menuSchema.parse(await (await fetch(`${room.url}/api/menu?branch=angleur`)).json());
    expect(menu.categories[0]?.dishes[1]?.name).toBe('Le Perron');
  });

  it('is empty before the day it is valid from, which begins at midnight in Brussels', async () => {
    const before = await json('/api/menu?branch=angleur&at=2025-08-31T23:59:59%2B02:00');
    expect(before).toEqual({ branch: 'angleur', asOf: '2025-08-31T21:59:59.000Z', currency: 'EUR', categories: [] });
    const after = await json('/api/menu?branch=angleur&at=2025-09-01T00:00:00%2B02:00');
    expect(menuSchema.parse(after).categories).toHaveLength(7);
  });

  it('is not sent again to who has it, and is when something changed', async () => {
    const address = `${room.url}/api/menu?branch=wandre&language=en`;
    const first = await fetch(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(address, { headers: { 'if-none-match': `"other", ${tag}` } });
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });

    await room.db
      .insertInto('availability')
      .values({ branch_id: 'wandre', dish_id: 'B02', available: false })
      .execute();
    const changed = await fetch(address, { headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    await room.db.deleteFrom('availability').execute();
  });

  it('shows the 86 list, until a dish is back', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    await room.db
      .insertInto('availability')
      .values([
        { branch_id: 'angleur', dish_id: 'B01', available: false, until: at(2) },
        { branch_id: 'angleur', dish_id: 'B02', available: true },
        { branch_id: 'wandre', dish_id: 'B03', available: false },
      ])
      .execute();
    const soon = await burgers(at(1));
    expect(soon.map(({ id, available }) => [id, available]).slice(0, 3)).toEqual([
      ['B01', false],
      ['B02', true],
      ['B03', true],
    ]);
    expect(soon[0]?.until).toEqual(expect.any(String));
    const [later] = await burgers(at(3));
    expect(later).toMatchObject({ id: 'B01', available: true });
    expect(later).not.toHaveProperty('until');
    await room.db.deleteFrom('availability').execute();
  });

  it('lists the branches to who is signed in', async () => {
    expect(await json('/api/branches')).toEqual({
      branches: sample.branches.map(({ id, name, address }: Record<string, string>) => ({ id, name, address })),
    });
    for (const closed of ['/api/branches', '/api/allergens?branch=angleur']) {
      const answer = await fetch(room.url + closed);
      expect(await answer.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
    }
  });

  it.each(['/api/menu?branch=namur', '/api/allergens?branch=namur', '/api/menu?branch=ANGLEUR%27--'])(
    'says which branches there are when %s names another one',
    async (path) => {
      const problem = problemSchema.parse(await json(path));
      expect(problem).toMatchObject({ status: 404, code: 'not-found' });
      expect(problem.detail).toContain('The branches are: angleur, saint-gilles, wandre, seraing, jemeppe.');
    },
  );

  it.each([
    ['/api/menu', 'branch'],
    ['/api/menu?branch=', 'branch'],
    ['/api/menu?branch=angleur&branch=wandre', 'branch'],
    ['/api/menu?branch[id]=angleur', ''],
    ['/api/menu?branch=angleur&language=de', 'language'],
    ['/api/menu?branch=angleur&at=yesterday', 'at'],
    ['/api/menu?branch=angleur&at=2025-10-15', 'at'],
    ['/api/menu?branch=angleur&diet=vegan', ''],
    ['/api/allergens?branch=angleur&at=2025-10-15', 'at'],
  ])('refuses %s and says where it is wrong', async (path, place) => {
    const problem = problemSchema.parse(await json(path));
    expect(problem).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(problem.errors?.map((error) => error.path)).toContain(place);
  });

  it('refuses a moment at the edge of time and a character that no database keeps, without falling over', async () => {
    for (const path of [
      '/api/menu?branch=%00',
      '/api/menu?branch=angleur%00',
      '/api/menu?branch=angleur&at=0000-01-01T00:00:00Z',
    ])
      expect((await fetch(room.url + path)).status).toBeLessThan(500);
  });

  async function burgers(at: Date): Promise<MenuDish[]> {
    const menu = menuSchema.parse(await json(`/api/menu?branch=angleur&at=${at.toISOString()}`));
    return menu.categories[0]?.dishes ?? [];
  }

  async function json(path: string): Promise<unknown> {
    return (await fetch(room.url + path, { headers: { cookie: room.cookie } })).json();
  }
});

interface Item {
  id: string;
  category: string;
  name: Record<Language, string>;
  description: Record<Language, string>;
  allergens: string[];
  may_contain: string[];
  price_cents: number;
  price_overrides_cents?: Record<string, number>;
  available_at: string[];
  branch_overrides?: Record<string, Record<string, unknown>>;
}

function soldAt(branch: string): Item[] {
  const order = Object.keys(CATEGORY_NAMES);
  return (sample.items as Item[])
    .filter((item) => item.available_at.includes(branch))
    .toSorted((one, other) => order.indexOf(one.category) - order.indexOf(other.category));
}

function expected(branch: string, language: Language) {
  const ids = [...new Set(soldAt(branch).map((item) => item.category))];
  return ids.map((id) => ({
    id,
    name: CATEGORY_NAMES[id]?.[language],
    dishes: soldAt(branch)
      .filter((item) => item.category === id)
      .map((item) => ({
        id: item.id,
        name: item.name[language],
        description: item.description[language],
        priceCents: item.price_overrides_cents?.[branch] ?? item.price_cents,
        diet: dietOf({ ...item, ...item.branch_overrides?.[branch] }),
        allergens: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, stateOf(item, code)])),
        available: true,
      })),
  }));
}

function dietOf(flags: object): string[] {
  const tags = { halal: 'halal', vegetarian: 'vegetarian', vegan: 'vegan', gluten_free_recipe: 'gluten-free-recipe' };
  return Object.entries(tags).flatMap(([flag, tag]) => (flags[flag as keyof typeof flags] === true ? [tag] : []));
}

function stateOf(item: Item, code: string): string {
  if (item.allergens.includes(code)) return 'contains';
  return item.may_contain.includes(code) ? 'may-contain' : 'free';
}
