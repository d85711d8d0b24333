import { checkRows } from '@tasty-food/api-http';
import { DIETS, type MenuTableDish } from '@tasty-food/contract';
import * as fc from 'fast-check';
import { MENU_COLUMNS, menuCsv, readMenuCsv } from './menu-csv';
import { menuRules } from './menu-rules';

const KNOWN = { categories: ['burger'], ingredients: ['bun', 'boeuf', 'cheddar'], branches: ['angleur', 'wandre'] };

/** Whatever a name may hold: quotation marks, commas, lines, what a spreadsheet takes for a formula. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('=1+1', '-2', '@x', 'a;b', '"', 'a\nb', "'quoted", "'+", "''=1", '＝1'),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '' && !/\0|\r/.test(value));
const localized = fc.record({ fr: text, nl: text, en: text });
const cents = fc.integer({ min: 0, max: 99_999 });

const dish: fc.Arbitrary<MenuTableDish> = fc.record({
  id: fc.stringMatching(/^[A-Z]\d{1,3}$/),
  category: fc.constant('burger'),
  name: localized,
  description: localized,
  ingredients: fc.shuffledSubarray(KNOWN.ingredients, { minLength: 1 }),
  priceCents: cents,
  pricesByBranch: fc.dictionary(fc.constantFrom('angleur', 'wandre'), cents, { noNullPrototype: true }),
  soldAt: fc.constant(['angleur', 'wandre']),
  diet: fc.subarray([...DIETS]),
});

function read(csv: string) {
  const { rows, errors } = readMenuCsv(csv);
  const checked = checkRows(rows, menuRules(KNOWN), { asTable: true });
  return { dishes: checked.read.map(({ value }) => value), errors: [...errors, ...checked.errors] };
}

describe('A menu as CSV', () => {
  it('is read back as it was written, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dish, { selector: ({ id }) => id, maxLength: 5 }), (dishes) => {
        expect(read(menuCsv(dishes))).toEqual({ dishes, errors: [] });
      }),
    );
  });

  it('is never a formula to a spreadsheet', () => {
    fc.assert(
      fc.property(dish, (one) => {
        const [, ...lines] = menuCsv([{ ...one, name: { fr: '=cmd()', nl: '+1', en: '@a' } }]).split('\n');
        expect(lines.join('\n')).not.toMatch(/(^|,)"?[=+@]/);
      }),
    );
  });

  const head = MENU_COLUMNS.join(';');
  const good = 'B01;burger;Le Un;De Een;The One;Bon;Goed;Good;bun|boeuf;10,90;wandre=9,5;angleur|wandre;halal';

  it('takes semicolons, decimal commas and empty lines, as a spreadsheet here writes them', () => {
    expect(read(`\uFEFF${head}\r\n\r\n${good}\r\n`)).toMatchObject({
      errors: [],
      dishes: [{ id: 'B01', priceCents: 1090, pricesByBranch: { wandre: 950 }, diet: ['halal'] }],
    });
  });

  it.each([
    ['10,90', 'ten', 'price', '10.90'],
    ['10,90', '-1', 'price', '10.90'],
    ['wandre=9,5', 'wandre=x', 'prices_by_branch', 'wandre=9.90'],
    ['wandre=9,5', 'namur=9,5', 'prices_by_branch', 'namur'],
    ['bun|boeuf', 'bun|bouf', 'ingredients', 'boeuf'],
    ['bun|boeuf', '', 'ingredients', 'at least one'],
    ['bun|boeuf', 'bun|bun', 'ingredients', 'twice'],
    ['burger', 'pizza', 'category', 'burger'],
    ['angleur|wandre', 'angleur|namur', 'sold_at', 'angleur, wandre'],
    ['halal', 'keto', 'diet', 'vegan'],
    ['De Een', '', 'name_nl', 'Dutch'],
    ['B01', 'B 01', 'id', 'letters'],
  ])('with %s as "%s" names the row, the column %s and what would be right', (from, to, column, hint) => {
    const { errors } = read(`${head}\n${good.replace('B01', 'B00')}\n${good.replace(from, to)}\n`);
    expect(errors).toContainEqual({ row: 3, column, message: expect.stringContaining(hint) });
  });

  it.each([
    ['nothing', '', 'id'],
    ['a column that there is not', `${head};colour`, 'colour'],
    ['a column twice', `${head};id`, 'id'],
    ['a missing column', head.replace(';diet', ''), 'diet'],
  ])('of %s names the column in row 1', (_what, csv, column) => {
    expect(read(csv).errors).toContainEqual({ row: 1, column, message: expect.any(String) });
  });

  it('names the same dish twice, and a quotation mark that is not closed', () => {
    expect(read(`${head}\n${good}\n${good}\n`).errors).toEqual([
      { row: 3, column: 'id', message: 'B01 stands in row 2 already.' },
    ]);
    expect(read(`${head}\n${good.replace('Le Un', '"Le Un')}\n`).errors[0]?.message).toContain('quotation mark');
  });

  it('names a row whose cells do not fit under the head', () => {
    const table = `${head}\n${good};more\n${good.replace('B01', 'B02')};;\n`;
    expect(read(table).errors).toEqual([{ row: 2, column: '', message: expect.stringContaining('quotation marks') }]);
  });

  it('ends on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (csv) => expect(read(csv).errors.length).toBeGreaterThan(0)));
  });
});
