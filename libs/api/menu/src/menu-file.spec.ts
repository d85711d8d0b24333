import { menuFileSchema } from './menu-file';
import sampleFile from './sample/menu.json';

const faults = (change: (file: typeof sampleFile) => void): string[] => {
  const file = structuredClone(sampleFile);
  change(file);
  const read = menuFileSchema.safeParse(file);
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim());
};

describe('menuFileSchema', () => {
  it('reads the sample menu', () => {
    expect(faults(() => undefined)).toEqual([]);
  });

  it('refuses a dish that leaves out an allergen of its ingredients', () => {
    expect(
      faults(({ items }) => {
        items[0]!.allergens = items[0]!.allergens.filter((code) => code !== 'sesame');
      }),
    ).toEqual(['B01 says free of sesame, its ingredients say contains.']);
  });

  it('refuses a dish that plays an allergen down to traces, or makes up one', () => {
    expect(
      faults(({ items }) => {
        items[1]!.allergens = items[1]!.allergens.filter((code) => code !== 'milk');
        Object.assign(items[1]!, { may_contain: [...items[1]!.may_contain, 'milk', 'lupin'] });
      }),
    ).toEqual([
      'B02 says may contain milk, its ingredients say contains.',
      'B02 says may contain lupin, its ingredients say free of.',
    ]);
  });

  it('refuses ingredients, branches and ids that do not hold together', () => {
    expect(
      faults(({ items }) => {
        items[0]!.ingredients.push('truffe_blanche');
        items[1]!.available_at.push('namur');
        Object.assign(items[2]!, { price_overrides_cents: { bruges: 1 } });
        items[4]!.id = 'B04';
      }),
    ).toEqual([
      'The dish B04 stands twice.',
      'B01 has an ingredient that is not in this file.',
      'B02 is sold at namur, which is no branch of this file.',
      'B03 is changed for bruges, where it is not sold.',
    ]);
  });

  it('refuses an allergen that is none of the fourteen, and says where', () => {
    expect(
      faults(({ ingredients }) => {
        Object.assign(ingredients[0]!, { allergens: ['pollen'] });
      })[0],
    ).toMatch(/^ingredients\.0\.allergens\.0 /);
  });
});
