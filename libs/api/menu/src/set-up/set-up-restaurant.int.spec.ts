import { roomApp, roomForSpecs } from '@tasty-food/api-branches/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { AuditLog } from '@tasty-food/api-staff';
import { MenuModule } from '../menu.module';
import { MenuOptions } from '../menu-options';
import { restaurantFileSchema, type RestaurantFile } from './restaurant-file';
import { RestaurantStore } from './restaurant-store';
import { SetUpRestaurant } from './set-up-restaurant';

const named = (id: string) => ({ id, name: { fr: `${id} fr`, nl: `${id} nl`, en: `${id} en` } });
const branch = (id: string, name = id) => ({ id, name, address: `Rue de ${name}` });
const FILE: RestaurantFile = {
  branches: [branch('angleur', 'Angleur'), branch('wandre', 'Wandre')],
  categories: [named('burgers'), named('drinks')],
};
const NOTHING = { added: [], changed: [], kept: [] };

describeOnEachEngine('Setting up a restaurant', (engine) => {
  const room = roomForSpecs(
    (db) => roomApp(db, [MenuModule], [{ provide: MenuOptions, useValue: { sampleData: false } }]),
    engine,
  );
  const manager = room.person('admin');
  let restaurant: SetUpRestaurant;

  beforeAll(() => {
    restaurant = new SetUpRestaurant(new RestaurantStore(room.db), room.app.get(AuditLog));
  });

  it('in an empty database is all that is needed before the first dish', async () => {
    expect(await restaurant.apply(FILE)).toEqual({
      branches: { ...NOTHING, added: ['angleur', 'wandre'] },
      categories: { ...NOTHING, added: ['burgers', 'drinks'] },
    });
    const potato = { id: 'potato', name: { fr: 'Pomme de terre', nl: 'Aardappel', en: 'Potato' }, allergens: {} };
    expect((await manager.send('POST', '/api/ingredients', potato)).status).toBe(201);
    const { name } = named('fries');
    const fries = { name, description: name, ingredients: ['potato'], priceCents: 350, soldAt: ['wandre'] };
    const dishes = [{ id: 'S01', category: 'burgers', ...fries }];
    expect((await manager.send('POST', '/api/menu/import', { dishes })).body).toMatchObject({ added: ['S01'] });
    const { body } = await manager.send('GET', '/api/menu?branch=wandre');
    expect(body.categories).toMatchObject([{ id: 'burgers', dishes: [{ id: 'S01', priceCents: 350 }] }]);
  });

  it('changes nothing the second time, and leaves no second trace', async () => {
    const before = await traces();
    expect(await restaurant.apply(FILE)).toEqual({ branches: NOTHING, categories: NOTHING });
    expect(await traces()).toEqual(before);
    expect(before).toMatchObject([{ action: 'set', subject: 'branches, categories', staff_name: 'command line' }]);
  });

  it('says in a preview what would change, and then changes that', async () => {
    const file = {
      branches: [branch('wandre', 'Wandre-Jupille'), branch('seraing', 'Seraing')],
      categories: [named('drinks'), named('burgers')],
    };
    const change = {
      branches: { added: ['seraing'], changed: ['wandre'], kept: ['angleur'] },
      categories: { ...NOTHING, changed: ['drinks', 'burgers'] },
    };
    expect(await restaurant.apply(file, { preview: true })).toEqual(change);
    expect(await names()).toEqual(['Angleur', 'Wandre']);
    expect(await restaurant.apply(file)).toEqual(change);
    expect(await names()).toEqual(['Wandre-Jupille', 'Seraing', 'Angleur']);
  });

  async function names(): Promise<string[]> {
    const rows = await room.db.selectFrom('branches').select('name').orderBy('position').execute();
    return rows.map(({ name }) => name);
  }

  async function traces() {
    return room.db.selectFrom('audit_entries').selectAll().where('action', '=', 'set').execute();
  }
});

describe('the file of a restaurant', () => {
  it.each<[string, object, string]>([
    ['an id twice', { branches: [branch('angleur'), branch('angleur', 'Two')] }, '"angleur" stands twice'],
    ['an id with a blank', { categories: [named('main dishes')] }, 'Use letters, digits'],
    ['a language too few', { categories: [{ id: 'a', name: { fr: 'a', nl: 'a' } }] }, 'categories.0.name.en'],
    ['no branch', { branches: [] }, 'branches'],
    ['a word that nobody knows', { tables: [] }, 'tables'],
  ])('is refused with %s', (_what, part, why) => {
    const { error } = restaurantFileSchema.safeParse({ ...FILE, ...part });
    const said = error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n');
    expect(said).toContain(why);
  });
});
