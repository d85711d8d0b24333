import { byUrgency } from './allergen-words';

it('the order of a list of cells puts the warnings first and the unknown ones with them', () => {
  const cells = (['free', 'unknown', 'may-contain', 'contains'] as const).map((state) => ({ state }));
  expect(byUrgency(cells).map(({ state }) => state)).toEqual(['contains', 'may-contain', 'unknown', 'free']);
});
